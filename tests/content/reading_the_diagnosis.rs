//! Reading the diagnosis file: what is accepted, and the messages for everything else.

use delivery_assessments::model::{Diagnosis, DiagnosisFile, Pattern, Problem};
use proptest::prelude::*;

const HEAD: &str = r#"
id = "delivery-diagnosis"
version = 1
title = "Delivery Diagnosis"
promise = "Find what fails first."
audience = "Leaders"
scope = "One product"
principle = "The order matters."
minutes = 3
no_ai = "There is none."
"#;

const GUIDE: &str = r#"
question = "Is it so?"
look = ["Open it.", "Count them."]
yes = "It is."
no = "It is not."
find_out = "Ask three people."
symptoms = ["It waits.", "It slips.", "It grows."]
persists = "Nobody sees it."
first_move = "Write it down."
help = "A review"
help_text = "Follow it through."
"#;

/// A file without mistakes. Its patterns are not in the order of the walk.
fn file() -> String {
    let patterns = Pattern::ALL.into_iter().rev();
    let guides = patterns.map(|pattern| format!("[{}]{}", pattern.id(), GUIDE.replace("it so", pattern.id())));
    [HEAD.to_owned()].into_iter().chain(guides).collect()
}

fn read(toml: &str) -> Result<Diagnosis, Vec<Problem>> {
    toml::from_str::<DiagnosisFile>(toml).expect("only a file that is not TOML stops the reading").check()
}

#[track_caller]
fn check(toml: &str, expected: &[&str]) {
    let problems = read(toml).err().unwrap_or_default();
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected);
}

/// Checks that [`file`], with the first `old` replaced by `new`, is refused with `expected`.
#[track_caller]
fn check_change(old: &str, new: &str, expected: &[&str]) {
    assert!(file().contains(old), "{old:?} is not in the file");
    check(&file().replacen(old, new, 1), expected);
}

#[test]
fn a_file_without_a_mistake_is_a_diagnosis() {
    let diagnosis = read(&file()).expect("the file has no mistake");
    assert_eq!((diagnosis.id.as_str(), diagnosis.version, diagnosis.minutes), ("delivery-diagnosis", 1, 3));
    assert_eq!(diagnosis.no_ai, "There is none.");
    assert_eq!(diagnosis.guide(Pattern::OwnershipGap).symptoms, ["It waits.", "It slips.", "It grows."]);
}

#[test]
fn the_order_is_that_of_the_walk_wherever_the_patterns_stand() {
    let diagnosis = read(&file()).expect("the file has no mistake");
    for pattern in Pattern::ALL {
        assert_eq!(diagnosis.guide(pattern).question, format!("Is {}?", pattern.id()));
    }
}

#[test]
fn an_empty_file_lacks_everything() {
    check(
        "",
        &[
            "id: missing, a text belongs here",
            "version: missing, a whole number belongs here",
            "title: missing, a text belongs here",
            "promise: missing, a text belongs here",
            "audience: missing, a text belongs here",
            "scope: missing, a text belongs here",
            "principle: missing, a text belongs here",
            "minutes: missing, a whole number belongs here",
            "no_ai: missing, a text belongs here",
            "ownership-gap: missing, a table belongs here",
            "coordination-tax: missing, a table belongs here",
            "backlog-illusion: missing, a table belongs here",
            "ai-validation-gap: missing, a table belongs here",
        ],
    );
}

#[test]
fn a_pattern_is_complete() {
    let bare = file().replacen(GUIDE.replace("it so", "ai-validation-gap").as_str(), "\n", 1);
    let fields =
        ["question", "look", "yes", "no", "find_out", "symptoms", "persists", "first_move", "help", "help_text"];
    let kind = |field: &str| if matches!(field, "look" | "symptoms") { "list" } else { "text" };
    let expected = fields.map(|field| format!("ai-validation-gap.{field}: missing, a {} belongs here", kind(field)));
    check(&bare, &expected.each_ref().map(String::as_str));
}

#[test]
fn lists_are_neither_short_nor_long() {
    let look = |count| format!("look = {:?}", vec!["Open it."; count]);
    let given = "look = [\"Open it.\", \"Count them.\"]";
    check_change(given, &look(1), &["ai-validation-gap.look: 1 texts, there have to be 2 to 4"]);
    check_change(given, &look(4), &[]);
    check_change(given, &look(5), &["ai-validation-gap.look: 5 texts, there have to be 2 to 4"]);
    let symptoms = |count| format!("symptoms = {:?}", vec!["It waits."; count]);
    let given = "symptoms = [\"It waits.\", \"It slips.\", \"It grows.\"]";
    check_change(given, &symptoms(2), &["ai-validation-gap.symptoms: 2 texts, there have to be 3 to 5"]);
    check_change(given, &symptoms(6), &["ai-validation-gap.symptoms: 6 texts, there have to be 3 to 5"]);
}

#[test]
fn every_problem_is_named_at_once() {
    let broken = file()
        .replacen("minutes = 3", "minutes = 0", 1)
        .replacen("yes = \"It is.\"", "yess = \"It is.\"", 1)
        .replacen("[ownership-gap]", "[ownership-gab]", 1)
        .replacen("persists = \"Nobody sees it.\"", "persists = 7", 1);
    check(
        &broken,
        &[
            "minutes: 0, it has to be 1 to 60",
            "ownership-gap: missing, a table belongs here",
            "ai-validation-gap.yes: missing, a text belongs here",
            "ai-validation-gap.persists: wrong kind, a text belongs here",
            "ai-validation-gap.yess: unknown field, did you mean `yes`?",
            "ownership-gab: unknown field, did you mean `ownership-gap`?",
        ],
    );
}

#[test]
fn a_text_is_one_plain_line() {
    check_change("\"Open it.\"", "\"\"", &["ai-validation-gap.look[0]: empty, write at least a word"]);
    check_change(
        "\"Ask three people.\"",
        "\" Ask three people.\"",
        &["ai-validation-gap.find_out: white space around the text, remove it"],
    );
}

proptest! {
    #[test]
    fn a_line_that_is_lost_is_a_problem_and_never_a_panic(line in 0_usize..80) {
        let file = file();
        let kept = file.lines().enumerate().filter(|(number, _)| *number != line).map(|(_, text)| text);
        let kept = kept.collect::<Vec<_>>().join("\n");
        let is_lost = file.lines().nth(line).is_some_and(|lost| !lost.is_empty());
        if let Ok(written) = toml::from_str::<DiagnosisFile>(&kept) {
            prop_assert_eq!(written.check().is_err(), is_lost);
        }
    }
}
