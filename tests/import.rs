//! Pasted results of several people.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod support;

use delivery_assessments::engine::Answers;
use delivery_assessments::export::{link, read_members};
use delivery_assessments::model::Stage;
use proptest::prelude::*;
use support::worked;

const LINE: &str = "221 3?3 33n -33 335";

/// The state of [`LINE`].
fn state() -> String {
    let assessment = worked().assessment();
    link::encode(&assessment, &Answers::read(LINE, &assessment).unwrap(), Some(Stage::Local))
}

/// The names that are read, or what is wrong; `#` stands for the fragment of a link.
#[track_caller]
fn check(text: &str, expected: &[Result<&str, &str>]) {
    let text = text.replace('#', &format!("#{}{}", link::KEY, state()));
    let read = read_members(&text, &worked().assessment());
    for member in read.iter().flatten() {
        assert_eq!((member.answers.to_string().as_str(), member.felt), (LINE, Some(Stage::Local)), "{text}");
    }
    let names: Vec<Result<&str, &str>> =
        read.iter().map(|member| member.as_ref().map(|member| member.name.as_str()).map_err(String::as_str)).collect();
    assert_eq!(names, expected, "{text}");
}

#[test]
fn a_name_may_stand_before_the_link() {
    check("https://assets.example/sketch/#", &[Ok("")]);
    check("Ana: https://assets.example/sketch/#", &[Ok("Ana")]);
    check("Ana, https://assets.example/sketch/#", &[Ok("Ana")]);
    check("Ana https://assets.example/sketch/#", &[Ok("Ana")]);
    check("\"Ana\",\"https://assets.example/sketch/#\"", &[Ok("Ana")]);
    check("- Jean-Luc Núñez: <https://assets.example/sketch/#>", &[Ok("Jean-Luc Núñez")]);
    check("Ana\thttp://localhost:8080/#\t2026-11-22", &[Ok("Ana")]);
}

#[test]
fn a_link_may_be_without_its_address() {
    check("#", &[Ok("")]);
    check("Ana: #,", &[Ok("Ana")]);
    check("Ana Núñez • #", &[Ok("Ana Núñez")]);
    assert_eq!(read_members(&format!("Ana: {}", state()), &worked().assessment())[0].as_ref().unwrap().name, "Ana");
}

#[test]
fn each_line_is_one_result() {
    check("", &[]);
    check("\n  \r\n", &[]);
    check("Ana: https://a.example/#\r\n\r\nBo: https://a.example/#\n", &[Ok("Ana"), Ok("Bo")]);
}

#[test]
fn a_problem_says_in_which_line() {
    let damaged = "This is not a complete result link. Copy it again from where it was made.";
    check(
        "Ana\n\n#\nhttps://a.example/",
        &[Err(&format!("Line 1: {damaged}")), Ok(""), Err(&format!("Line 4: {damaged}"))],
    );
    let mut smaller = worked();
    smaller.0.pop();
    let smaller = smaller.assessment();
    let other = link::encode(&smaller, &Answers::none(&smaller), None);
    check(&format!("Ana: {other}"), &[Err("Line 1: This result link belongs to another assessment.")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_text_gives_problems_only(text in any::<String>()) {
        prop_assert!(read_members(&text, &worked().assessment()).iter().all(Result::is_err));
    }
}
