//! The snapshot for other programs.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod support;

use delivery_assessments::engine::{Answers, BacklogNumbers, Snapshot};
use delivery_assessments::export::SnapshotJson;
use delivery_assessments::model::Stage;
use support::report::{Material, check_file};
use support::worked;

#[track_caller]
fn check(line: &str, felt: Option<Stage>, expected: &str) {
    let assessment = worked().assessment();
    let answers = Answers::read(line, &assessment).unwrap();
    let snapshot = Snapshot::of(&assessment, &answers, felt);
    let json = SnapshotJson::of(&assessment, &answers, &snapshot);
    assert_eq!(serde_json::to_string_pretty(&json).unwrap(), expected);
}

#[test]
fn little_is_known() {
    check("3?? 3-3 nnn 334 ?33", Some(Stage::Local), include_str!("json/little-is-known.json").trim_end());
}

#[test]
fn nothing_is_known() {
    check("--- --- --- --- nnn", None, include_str!("json/nothing-is-known.json").trim_end());
}

#[test]
fn a_report_adds_what_was_entered() {
    let mut material = Material::of("12 22 ?22").plan(3, "Zoë", "\"soon\"");
    material.numbers = BacklogNumbers { added: Some(4), open: Some(0), ..BacklogNumbers::default() };
    let json = material.export(SnapshotJson::of_report);
    check_file("entered.json", &(serde_json::to_string_pretty(&json).unwrap() + "\n"));
}
