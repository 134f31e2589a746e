//! The checklist in Markdown, for issue trackers.

use crate::support::report::{Material, check_file};
use delivery_assessments::engine::BacklogNumbers;
use delivery_assessments::export::{file_name, markdown};
use delivery_assessments::model::Stage;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

#[test]
fn a_whole_snapshot_is_as_it_was_written_down() {
    let mut material = Material::of("12 22 ?22").plan(3, "Zoë | Bo", "*soon*").plan(0, "", "1 March").plan(4, "", "");
    material.felt = Some(Stage::Measured);
    material.numbers = BacklogNumbers { added: Some(4), finished: Some(2), open: Some(9), ..BacklogNumbers::default() };
    check_file("held.md", &material.export(markdown));
}

#[test]
fn the_highest_stage_is_as_it_was_written_down() {
    check_file("highest.md", &Material::of("55 55 555").export(markdown));
}

#[test]
fn no_stage_is_as_it_was_written_down() {
    check_file("no-stage.md", &Material::of("1- ?? nnn").export(markdown));
}

fn events(text: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_HEADING_ATTRIBUTES;
    Parser::new_ext(text, options).collect()
}

/// The text of each table's cell.
fn cells(text: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut cell = None;
    for event in events(text) {
        match event {
            Event::Start(Tag::TableCell) => cell = Some(String::new()),
            Event::End(TagEnd::TableCell) => cells.extend(cell.take()),
            Event::Text(text) => cell.iter_mut().for_each(|cell| cell.push_str(&text)),
            _ => {}
        }
    }
    cells
}

/// The document without its texts.
fn structure(text: &str) -> Vec<Event<'_>> {
    events(text).into_iter().filter(|event| !matches!(event, Event::Text(_))).collect()
}

/// The checklist, with `owner` as the owner of a step.
fn owned_by(owner: &str) -> String {
    Material::of("12 22 ?22").plan(0, owner, "").export(markdown)
}

#[track_caller]
fn check_owner(owner: &str) {
    let text = owned_by(owner);
    let expected =
        owner.split(|letter: char| letter.is_whitespace() || letter.is_control()).filter(|word| !word.is_empty());
    let expected = expected.collect::<Vec<_>>().join(" ");
    assert_eq!(cells(&text).iter().rev().nth(1), Some(&expected), "{owner:?}");
    assert_eq!(structure(&text), structure(&owned_by("Ana")), "{owner:?}");
}

#[test]
fn what_is_entered_stays_what_it_is() {
    for owner in [
        "# Ana",
        "1. Ana",
        "1) Ana",
        "- Ana",
        "+ Ana",
        "* Ana",
        "> Ana",
        "---",
        "===",
        "```",
        "~~Ana~~",
        "**Ana**",
        "_Ana_",
        "[Ana](https://ana.example)",
        "![Ana](x.png)",
        "<b>Ana</b>",
        "<!-- Ana -->",
        "&amp;",
        "&#65;",
        "R&D & more",
        "a | b",
        "|",
        "\\",
        "\\|",
        "a\nb",
        "a\r\n\r\n# b",
        "`a`",
        "$a$",
        "C#",
        "[^1]",
        "[ ] Ana",
        ":---:",
        "",
        "  ",
    ] {
        check_owner(owner);
    }
}

#[test]
fn each_step_of_the_road_is_a_task() {
    let text = Material::of("12 22 ?22").export(markdown);
    let tasks = events(&text).iter().filter(|event| matches!(event, Event::TaskListMarker(false))).count();
    let steps = Material::of("12 22 ?22").export(|report| report.snapshot.road.as_ref().unwrap().steps.len());
    assert_eq!(tasks, steps);
}

#[test]
fn the_file_is_named_after_the_assessment_and_the_day() {
    assert_eq!(Material::of("33 33 333").export(|report| file_name(report, "md")), "paint-shop-2026-11-22.md");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_entered_stays_what_it_is(owner in any::<String>()) {
        check_owner(&owner);
    }

    #[test]
    fn whatever_is_entered_in_marks_stays_what_it_is(owner in r"[-#*_`~|\\<>\[\]()!&$.:+=^0-9a-z \n]{0,12}") {
        check_owner(&owner);
    }
}
