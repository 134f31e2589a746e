//! What a line of pasted results holds.

use crate::support::content::sketched_diagnosis;
use crate::support::{read_results, shorter, worked};
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::overview::{Catalog, Outcome};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::export::overview::lines_of_result_file;
use delivery_assessments::model::Stage;
use proptest::prelude::*;

const LINE: &str = "221 3?3 33n -33 335";

/// The state of [`LINE`].
fn state() -> String {
    let assessment = worked().assessment();
    let answers = Answers::read(LINE, &assessment).unwrap();
    link::encode(&assessment, &SharedResult { answers, felt: Some(Stage::Local), date: Date::read("2026-11-22") })
}

/// The names that are read, or the problem; `#` stands for the fragment of a link.
#[track_caller]
fn check(text: &str, expected: &[Result<&str, &str>]) {
    let text = text.replace('#', &format!("#{}{}", link::KEY, state()));
    let read = read_results(&text, &worked().assessment());
    for taken in read.iter().flatten() {
        let Outcome::Snapshot { answers, snapshot, .. } = &taken.outcome else { panic!("it is of the assessment") };
        let expected = (LINE, Some(Stage::Local), Date::read("2026-11-22"));
        assert_eq!((answers.to_string().as_str(), snapshot.felt, taken.day), expected, "{text}");
    }
    let names: Vec<Result<&str, &str>> = read
        .iter()
        .map(|member| member.as_ref().map(|member| member.person.as_str()).map_err(String::as_str))
        .collect();
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
    assert_eq!(read_results(&format!("Ana: {}", state()), &worked().assessment())[0].as_ref().unwrap().person, "Ana");
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
    let shorter = shorter().assessment();
    let other = link::encode(&shorter, &SharedResult { answers: Answers::none(&shorter), felt: None, date: None });
    check(&format!("Ana: {other}"), &[Err("Line 1: This result link belongs to no assessment of this site.")]);
}

/// A JSON export on one line or on many.
fn json(is_pretty: bool) -> String {
    let export =
        serde_json::json!({ "format": "x", "result_link": "#", "plan": [{ "owner": "a = b", "question": "q" }] });
    if is_pretty { serde_json::to_string_pretty(&export).unwrap() } else { export.to_string() }
}

#[test]
fn a_json_export_is_one_result_without_a_name() {
    check(&json(false), &[Ok("")]);
    check(&json(true), &[Ok("")]);
    check(&format!("Ana: {}\nBo: #", json(false)), &[Ok("Ana"), Ok("Bo")]);
}

#[test]
fn a_file_is_as_many_lines_as_it_holds_results() {
    let (assessments, diagnosis) = ([worked().assessment()], sketched_diagnosis());
    let lines = |name: &str, content: &str| {
        lines_of_result_file(name, content, Catalog { assessments: &assessments, diagnosis: &diagnosis })
    };
    let read = |content: &str| {
        let lines = lines("ana.2026.json", &content.replace('#', &format!("#{}{}", link::KEY, state())));
        lines.replace(&state(), "…")
    };
    assert_eq!(read(&json(true)), "ana.2026: #result=…\n");
    assert_eq!(read("#\nBo: #"), "ana.2026: #result=…\nana.2026: #result=…\n");
    assert_eq!(read("nothing"), "ana.2026: #result=\n");
    assert_eq!(lines("ana", ""), "ana: #result=\n");
    let problem = "Line 1: This is not a complete result link. Copy it again from where it was made.";
    assert_eq!(read_results(&lines("ana.json", ""), &worked().assessment()), [Err(problem.to_owned())]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_text_gives_problems_only(text in any::<String>()) {
        prop_assert!(read_results(&text, &worked().assessment()).iter().all(Result::is_err));
    }
}
