//! The table of all answers.

use crate::support::report::check_file;
use crate::support::shelf::Shelf;
use csv::ReaderBuilder;
use delivery_assessments::engine::overview::Taken;
use delivery_assessments::export::Date;
use delivery_assessments::export::overview::{answers_csv, overview_csv};
use proptest::prelude::*;

/// A table as a CSV reader parses it, without the byte order mark.
fn read(text: &str) -> Vec<Vec<String>> {
    let body = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(body.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Somebody's result of November 2.
fn taken(person: &str, answers: &str) -> Taken<Date> {
    Shelf::of_paint().taken(person, "2026-11-02", "paint-shop", answers)
}

/// The rows of all answers in these results.
fn rows(results: &[Taken<Date>]) -> Vec<Vec<String>> {
    read(&Shelf::of_paint().report(results, answers_csv))
}

#[test]
fn the_whole_table_is_as_it_was_written_down() {
    let shelf = Shelf::of_paint();
    let results = [
        shelf.taken("=cmd|'/C calc'!A0", "2026-11-02", "paint-shop", "12 ?n -5n"),
        shelf.taken("\"Zoë\",\nBo", "2026-11-20", "paint-shop", "32 22 555"),
        shelf.taken("\"Zoë\",\nBo", "2026-08-20", "paint-shop", "11 22 555"),
        Shelf::found("", "2026-11-21", "ynn?"),
        Shelf::found("-1", "", "yyy-"),
    ];
    check_file("overview-answers.csv", &shelf.report(&results, answers_csv));
}

/// The cells in the row of `question`, from the answer on.
#[track_caller]
fn check_row(answers: &str, question: usize, expected: [&str; 10]) {
    assert_eq!(rows(&[taken("", answers)])[question + 1][7..], expected);
}

#[test]
fn a_row_says_all_about_a_question() {
    let advice = "'+ Buy two.";
    check_row(
        "12 ?n -5n",
        0,
        ["Level", "1", "Nobody", "0", "Yes", "No", "Ownership Gap", "Own", "'=Write# one name on the brush", "Yes"],
    );
    check_row("12 ?n -5n", 1, ["Level", "2", "1", "25", "No", "No", "Ownership Gap", "Focus", advice, "No"]);
    check_row(
        "13 ?n -5n",
        1,
        ["Level", "3", "2", "50", "No", "No", "Ownership Gap", "Focus", "And then: @ the shop, ask for more.", "No"],
    );
    check_row(
        "13 ?n -5n",
        2,
        ["Don’t know", "", "", "", "No", "Yes", "Ownership Gap", "Prove", "Write the recipe down.", "No"],
    );
    check_row("13 ?n -5n", 3, ["Does not apply", "", "", "", "No", "No", "", "Diagnose", "", "No"]);
    check_row(
        "13 ?n -5n",
        4,
        ["Not answered", "", "", "", "No", "No", "Coordination Tax", "Connect", "Look at it together.", "No"],
    );
    check_row(
        "13 ?n -5n",
        5,
        ["Level", "5", "Owned and checked", "100", "No", "No", "Coordination Tax", "Connect", "", "No"],
    );
}

/// What is said, the advice, and whether it is taken on, for each question of the diagnosis.
#[track_caller]
fn check_found(said: &str, expected: [[&str; 3]; 4]) {
    let rows = rows(&[Shelf::found("", "2026-11-02", said)]);
    let found: Vec<_> = rows[1..].iter().map(|row| [&*row[7], &*row[15], &*row[16]]).collect();
    assert_eq!(found, expected, "{said}");
}

#[test]
fn a_row_says_all_about_a_question_of_the_diagnosis() {
    check_found(
        "ynn?",
        [
            ["Yes", "", "No"],
            ["No", "Remove one.", "Yes"],
            ["No", "Stop starting.", "No"],
            ["Not sure", "Ask for a number.", "No"],
        ],
    );
    check_found(
        "y?",
        [
            ["Yes", "", "No"],
            ["Not sure", "Count the days.", "Yes"],
            ["Not answered", "", "No"],
            ["Not answered", "", "No"],
        ],
    );
    check_found("yyy-", [["Yes", "", "No"], ["Yes", "", "No"], ["Yes", "", "No"], ["We ship no AI", "", "No"]]);
}

/// Whose it is, in both tables.
#[track_caller]
fn check_person(person: &str, expected: &str) {
    let results = [taken(person, "33 33 333")];
    assert_eq!(rows(&results)[1][1], expected, "{person:?}");
    assert_eq!(read(&Shelf::of_paint().report(&results, overview_csv))[1][1], expected, "{person:?}");
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    for person in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"] {
        check_person(person, &format!("'{person}"));
    }
    for person in ["1=1", "Ana", "'Ana'", "a@b.example", ""] {
        check_person(person, person);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_somebody_is_called_is_read_back(person in any::<String>()) {
        let results = [taken(&person, "33 33 333"), taken("Ana", "33 33 322"), Shelf::found(&person, "", "nyyy")];
        let rows = rows(&results);
        prop_assert!(rows.iter().all(|row| row.len() == 17));
        prop_assert_eq!(rows.len(), 1 + 7 + 7 + 4);
        for row in [&rows[1], &rows[18]] {
            prop_assert!(row[1] == person || row[1].strip_prefix('\'') == Some(&person));
            prop_assert!(!row[1].starts_with(['=', '+', '-', '@', '\t', '\r']));
        }
    }
}
