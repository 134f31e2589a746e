//! Every screen as text, for typical and extreme visits, without a browser.
//!
//! `tests/screens/shown/<name>.txt` is what the screen shows, in the notation of `readable.rs`. After a change that is meant,
//! `SNAPSHOTS=overwrite cargo test --test screens --features ssr` writes these files anew. Read the difference as a visitor reads
//! the screen.
#![cfg(feature = "ssr")]
#![allow(unreachable_pub, reason = "a test is no library")]
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod cases;
mod language;
mod readable;
mod soundness;
#[path = "../support/mod.rs"]
mod support;
mod visits;

use cases::{Case, cases};
use delivery_assessments::engine::Move;
use delivery_assessments::model::MAX_QUESTIONS;
use delivery_assessments::page::rendered;
use delivery_assessments::ui;
use delivery_assessments::ui::overview::OverviewAction;
use proptest::prelude::*;
use snapbox::{Assert, Data};
use soundness::flaws;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use support::content::{assessment_in, diagnosis, names, path, sketched_diagnosis};
use support::replies::{all_replies, line};
use support::shelf::Shelf;
use support::strategies::answer;
use visits::{Diagnosing, Overviewing, Visit, assessment, level};

fn file(name: &str) -> PathBuf {
    path(&format!("tests/screens/shown/{name}.txt"))
}

#[test]
fn each_screen_shows_what_was_written_down() {
    let assert = Assert::new().action_env("SNAPSHOTS");
    let compared = cases().into_iter().filter_map(|case| {
        let expected = Data::read_from(&file(case.name), None).raw();
        assert.try_eq(Some(&case.name), Data::text(case.text()).raw(), expected).err()
    });
    let differences: Vec<String> = compared.map(|difference| difference.to_string()).collect();
    assert!(differences.is_empty(), "{} screens differ:\n\n{}", differences.len(), differences.join("\n\n"));
}

#[test]
fn every_file_belongs_to_a_screen() {
    let names: BTreeSet<PathBuf> = cases().iter().map(|case| file(case.name)).collect();
    let entries = fs::read_dir(path("tests/screens/shown")).unwrap().map(|entry| entry.unwrap().path());
    let left: Vec<PathBuf> = entries.filter(|file| !names.contains(file)).collect();
    assert!(left.is_empty(), "no screen has these files any more, remove them: {left:?}");
}

#[test]
fn the_cover_that_is_rendered_ahead_is_that_of_the_app() {
    let cover = |name| cases().into_iter().find(|case| case.name == name).unwrap().html;
    assert_eq!(rendered(|| ui::cover(&assessment())), cover("cover"));
    assert_eq!(rendered(|| ui::diagnosis::cover(&sketched_diagnosis())), cover("diagnosis-cover"));
    for class in ["screen cover", "eyebrow", "row", "primary"] {
        assert!(cover("cover").contains(&format!("class=\"{class}\"")), "{class}");
    }
}

#[track_caller]
fn check_sound(what: &str, html: &str) {
    assert_eq!(flaws(html), [""; 0], "{what}");
}

#[test]
fn every_screen_is_sound() {
    for Case { name, html, .. } in cases() {
        check_sound(name, &html);
    }
}

#[test]
fn every_finding_of_the_diagnosis_is_sound() {
    for replies in all_replies() {
        let line = line(&replies);
        check_sound(&line, &Diagnosing { diagnosis: diagnosis(), ..Diagnosing::opened(&line) }.html());
    }
}

#[test]
fn a_hundred_results_of_anybody_are_sound() {
    let shelf = Shelf::sketched();
    let result = |index: usize| {
        let (ids, signs) = (["on-call", "incidents", "alerts"], ["1", "2", "3", "4", "5", "?", "n"]);
        let answers: String = (0..9).map(|question| signs[(index * 5 + question * (index % 4 + 1)) % 7]).collect();
        let day = format!("2026-{:02}-{:02}", index % 12 + 1, index % 28 + 1);
        let person = ["", "Ana", "Ben", "Cy"][index % 4];
        shelf.line(person, &day, ids[index % 3], &answers)
    };
    let html = Overviewing::shown(&(0..100).map(result).collect::<String>()).html();
    check_sound("a hundred results", &html);
}

#[test]
fn a_result_without_a_day_is_sound() {
    check_sound("no day", &Overviewing::shown(&Shelf::sketched().line("", "", "alerts", "111 222 333")).html());
}

#[test]
fn a_link_with_many_results_opens_as_one_with_few_does() {
    let shelf = Shelf::sketched();
    let many = Overviewing::opened(&shelf.lines().repeat(9));
    let reading = many.clone().html();
    assert!(
        !reading.contains("<textarea") && !reading.contains("type=\"file\""),
        "nobody asked for a field: {reading}"
    );
    let few = Overviewing::opened(&shelf.line("", "2026-11-02", "alerts", "111 222 333"));
    assert_eq!(many.does(OverviewAction::ReadOn).told(), few.told());
}

/// The file of an assessment, choices in its setup, and answers. What its screens do not offer changes nothing.
fn any_visit() -> impl Strategy<Value = (String, Vec<usize>, String)> {
    let files = names("assessments").into_iter().map(|name| format!("assessments/{name}.toml"));
    let files: Vec<String> = files.chain(["tests/screens/assessment.toml".to_owned()]).collect();
    let answers = prop::collection::vec(answer(), MAX_QUESTIONS).prop_map(String::from_iter);
    (prop::sample::select(files), prop::collection::vec(0..6_usize, 3), answers)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_answered_the_screens_are_sound(
        (file, choices, answers) in any_visit(),
        question in 0..20_usize,
        number in 1..=5_u32,
    ) {
        let started = Visit { assessment: assessment_in(&file), ..Visit::started(None) };
        let chosen = choices.into_iter().enumerate().fold(started, |visit, (setup, choice)| visit.choosing(setup, choice));
        let finished = chosen.next().answering(&answers).step(Move::Finish);
        check_sound("the snapshot", &finished.clone().html());
        check_sound("what if", &finished.clone().step(Move::WhatIf(question, level(number))).html());
        check_sound("the review", &finished.clone().step(Move::Change).html());
        check_sound("a question", &finished.step(Move::Change).step(Move::GoTo(question)).html());
    }
}
