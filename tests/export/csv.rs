//! The table of all answers.

use crate::support::report::{Material, check_file};
use csv::ReaderBuilder;
use delivery_assessments::export::{csv, file_name};
use proptest::prelude::*;

/// The table as a CSV reader parses it, without the byte order mark.
fn read(text: &str) -> Vec<Vec<String>> {
    let body = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(body.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The cells in the row of `question`, from the answer on.
#[track_caller]
fn check_row(line: &str, question: usize, expected: [&str; 12]) {
    let rows = read(&Material::of(line).plan(1, "Ana", "1 March").export(csv));
    assert_eq!(rows[question + 1][3..], expected);
}

#[test]
fn the_whole_table_is_as_it_was_written_down() {
    let material =
        Material::of("12 ?n -5n").plan(0, "=cmd|'/C calc'!A0", "\"soon\", they said").plan(5, "Zoë\nBo", "-1");
    check_file("answers.csv", &material.export(csv));
}

#[test]
fn a_row_says_all_about_a_question() {
    let advice = "And then: @ the shop, ask for more.";
    check_row(
        "13 ?n -5n",
        1,
        ["Level", "3", "2", "50", "No", "No", "Ownership Gap", "Focus", advice, "Yes", "Ana", "1 March"],
    );
    check_row(
        "13 ?n -5n",
        2,
        ["Don’t know", "", "", "", "No", "Yes", "Ownership Gap", "Prove", "Write the recipe down.", "No", "", ""],
    );
    check_row("13 ?n -5n", 3, ["Does not apply", "", "", "", "No", "No", "", "Diagnose", "", "No", "", ""]);
    check_row(
        "13 ?n -5n",
        4,
        ["Not answered", "", "", "", "No", "No", "Coordination Tax", "Connect", "Look at it together.", "No", "", ""],
    );
    check_row(
        "13 ?n -5n",
        5,
        ["Level", "5", "Owned and checked", "100", "No", "No", "Coordination Tax", "Connect", "", "No", "", ""],
    );
}

#[track_caller]
fn check_owner(owner: &str, expected: &str) {
    let rows = read(&Material::of("33 33 333").plan(0, owner, "").export(csv));
    assert_eq!(rows[1][13], expected, "{owner:?}");
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    for owner in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"] {
        check_owner(owner, &format!("'{owner}"));
    }
    for owner in ["1=1", "Ana", "'Ana'", "a@b.example", ""] {
        check_owner(owner, owner);
    }
}

#[test]
fn the_file_is_named_after_the_assessment_and_the_day() {
    assert_eq!(Material::of("33 33 333").export(|report| file_name(report, "csv")), "paint-shop-2026-11-22.csv");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_entered_is_read_back(owner in any::<String>(), due in any::<String>()) {
        let rows = read(&Material::of("33 33 333").plan(0, &owner, &due).export(csv));
        prop_assert!(rows.iter().all(|row| row.len() == 15));
        prop_assert_eq!(rows.len(), 8);
        for (read, entered) in [(&rows[1][13], &owner), (&rows[1][14], &due)] {
            prop_assert!(read == entered || read.strip_prefix('\'') == Some(entered));
            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
