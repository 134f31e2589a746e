//! The JSON export of results.

use crate::support::content::text;
use crate::support::replies::all_replies;
use crate::support::report::check_file;
use crate::support::shelf::Shelf;
use crate::support::strategies::answer;
use crate::support::worked;
use delivery_assessments::engine::overview::{Outcome, Overview, Subject, Taken};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::overview::lines_of_result_file;
use delivery_assessments::export::{Date, OverviewJson, SnapshotJson, overview_json};
use delivery_assessments::model::Stage;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::sketched);

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

/// Several people's results of two assessments and of the diagnosis, an earlier one, and one that is there twice.
fn of_several() -> Vec<Taken<Date>> {
    vec![
        SHELF.taken("Ana", "2026-11-20", "on-call", "222 333 333"),
        SHELF.taken("Zoë \"Bo\" \\ \n\t\u{1}\u{7f} </script>", "2026-11-20", "on-call", "?1- 4n4 333"),
        SHELF.taken("Ana", "2026-08-20", "on-call", "111 222 333"),
        Shelf::found("Ana", "2026-11-21", "nyn?"),
        SHELF.taken("", "", "alerts", "555 555 555"),
        SHELF.taken("", "2026-11-20", "on-call", "222 333 333"),
        Shelf::found("", "2026-11-21", "yyy-"),
    ]
}

#[test]
fn all_results_are_as_they_were_written_down() {
    let json = SHELF.report(&of_several(), |report| serde_json::to_string_pretty(&OverviewJson::of(report)));
    check_file("overview.json", &(json.unwrap() + "\n"));
}

#[test]
fn the_browser_writes_the_same_in_one_line() {
    for results in [of_several(), Vec::new(), of_several()[..1].to_vec()] {
        let (expected, text) = SHELF.report(&results, |report| {
            (serde_json::to_value(OverviewJson::of(report)).unwrap(), overview_json(report))
        });
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), expected, "{text}");
        assert_eq!(text.lines().count(), 1);
    }
}

/// What a file of this name and content gives back.
fn read_back(file: &str, content: &str) -> Vec<Taken<Date>> {
    SHELF.read(&lines_of_result_file(file, content, SHELF.catalog()))
}

/// The results that count, as the export has them: first those of assessments.
fn expected_of(results: &[Taken<Date>]) -> Vec<Taken<Date>> {
    let doubles = Overview::of(SHELF.catalog(), results).doubles;
    let single = results.iter().enumerate().filter(|(index, _)| !doubles.contains(index));
    let (findings, snapshots): (Vec<_>, Vec<_>) =
        single.map(|(_, taken)| taken.clone()).partition(|taken| taken.outcome.subject() == Subject::Diagnosis);
    [snapshots, findings].concat()
}

#[test]
fn a_file_of_several_results_names_nobody_however_it_is_called() {
    let json = SHELF.report(&of_several(), overview_json);
    let persons = |file: &str| read_back(file, &json).into_iter().map(|taken| taken.person).collect::<Vec<_>>();
    let zoe = &of_several()[1].person;
    assert_eq!(persons("overview-2026-11-22 (1).json"), ["Ana", zoe, "Ana", "", "Ana", ""]);
    assert_eq!(persons("Cy.json"), ["Ana", zoe, "Ana", "", "Ana", ""]);
    assert_eq!(persons("overview-2026-11-22-Cy.json"), ["Ana", zoe, "Ana", "", "Ana", ""]);
}

/// Before results of one assessment were saved from the page of all results, its own page saved them.
#[test]
fn a_file_of_an_earlier_version_is_still_read() {
    let shelf = Shelf::of_paint();
    let content = text("tests/export/expected/earlier-version.json");
    let expected = Taken { person: "Ana".to_owned(), ..shelf.taken("", "2026-11-22", "paint-shop", "12 22 ?22") };
    let expected = [without_guess(&shelf, expected)];
    let read = |content: &str| shelf.read(&lines_of_result_file("Ana.json", content, shelf.catalog()));
    assert_eq!(read(&content), expected);
    let in_one_line = serde_json::from_str::<serde_json::Value>(&content).unwrap().to_string();
    assert_eq!(read(&in_one_line), expected);
    assert_eq!(shelf.read(&format!("Ana: {in_one_line}")), expected);
}

/// The same result of somebody who guessed nothing.
fn without_guess(shelf: &Shelf, taken: Taken<Date>) -> Taken<Date> {
    let answers = taken.outcome.answers().unwrap().clone();
    Taken { outcome: Outcome::of_answers(0, &shelf.assessments[0], answers, None), ..taken }
}

/// Anybody's result of anything on any day.
fn result() -> impl Strategy<Value = Taken<Date>> {
    let outcome = prop_oneof![
        3 => (0..3_usize, vec(answer(), 9), prop::option::of(0..5_usize)).prop_map(|(index, line, felt)| {
            let assessment = &SHELF.assessments[index];
            let answers = Answers::read(&String::from_iter(line), assessment).unwrap();
            Outcome::of_answers(index, assessment, answers, felt.map(|felt| Stage::ALL[felt]))
        }),
        1 => prop::sample::select(all_replies()).prop_map(Outcome::of_replies),
    ];
    let day = prop::option::of((2000..2128_u32, 1..13_u32, 1..29_u32));
    let person = prop_oneof![
        Just(String::new()),
        any::<String>(),
        prop::sample::select(vec![
            "Ana",
            "#result=0100",
            "\"result_link\": \"#result=",
            "result_link",
            "a: #result=",
            "{"
        ])
        .prop_map(str::to_owned),
    ];
    (person, day, outcome).prop_map(|(person, day, outcome)| {
        let day = day.and_then(|(year, month, day)| Date::new(year, month, day));
        Taken { person, day, is_earlier: false, outcome }
    })
}

proptest! {
    #[test]
    fn whatever_is_saved_is_read_back(results in vec(result(), 0..5)) {
        let (json, pretty) = SHELF.report(&results, |report| {
            (overview_json(report), serde_json::to_string_pretty(&OverviewJson::of(report)).unwrap())
        });
        let expected = expected_of(&results);
        prop_assert_eq!(&SHELF.read(&json), &expected, "pasted");
        if !expected.is_empty() {
            prop_assert_eq!(&read_back("overview-2026-11-22.json", &json), &expected);
            prop_assert_eq!(&read_back("overview-2026-11-22 (2).json", &pretty), &expected);
        }
    }
}
