//! The JSON export of a snapshot.

use crate::support::report::{Material, check_file};
use crate::support::{read_results, worked};
use delivery_assessments::engine::{Answers, BacklogNumbers, Snapshot};
use delivery_assessments::export::{Date, Pasted, SnapshotJson, json};
use delivery_assessments::model::Stage;

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
    check("3?? 3-3 nnn 334 ?33", Some(Stage::Local), include_str!("expected/little-is-known.json").trim_end());
}

#[test]
fn nothing_is_known() {
    check("--- --- --- --- nnn", None, include_str!("expected/nothing-is-known.json").trim_end());
}

#[test]
fn a_report_adds_what_was_entered() {
    let mut material = Material::of("12 22 ?22").plan(3, "Zoë", "\"soon\"");
    material.numbers = BacklogNumbers { added: Some(4), open: Some(0), ..BacklogNumbers::default() };
    let json = material.export(|report| serde_json::to_string_pretty(&SnapshotJson::of_report(report)).unwrap());
    check_file("entered.json", &(json + "\n"));
}

#[test]
fn the_browser_writes_the_same_in_one_line() {
    for (line, owner) in
        [("12 22 ?22", "Zoë \"Bo\" \\ \n\t\u{1}\u{7f} </script>"), ("-- -- ---", ""), ("55 55 555", "=1+1")]
    {
        let mut material = Material::of(line).plan(3, owner, "2026-12-24");
        material.numbers = BacklogNumbers { added: Some(u32::MAX), open: Some(0), ..BacklogNumbers::default() };
        let expected = material.export(|report| serde_json::to_value(SnapshotJson::of_report(report)).unwrap());
        let text = material.export(json);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), expected, "{text}");
        assert_eq!(text.lines().count(), 1);
    }
}

#[test]
fn the_export_holds_its_own_link() {
    let material = Material::of("12 22 ?22");
    let read = read_results(&material.export(json), &material.assessment);
    let [Ok(Pasted { name, shared, .. })] = read.as_slice() else { panic!("{read:?}") };
    assert_eq!((name.as_str(), &shared.answers, shared.date), ("", &material.answers, Date::read("2026-11-22")));
}
