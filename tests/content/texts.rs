//! Reading a file of texts: each mistake of a translator is named with its place and its cure.

use crate::support::grade::mean_grade;
use delivery_assessments::words::{ENTRIES, Language, LanguageFile, Shape};
use toml::{Table, Value};

/// The US school grade that the mean of a section may have.
const HIGHEST_GRADE: f64 = 8.0;

const ENGLISH: &str = include_str!("../../texts/en.toml");

/// The problems of the English file with `old` replaced by `new`.
#[track_caller]
fn check(old: &str, new: &str, expected: &[&str]) {
    assert!(ENGLISH.contains(old), "{old}");
    let file: LanguageFile = toml::from_str(&ENGLISH.replacen(old, new, 1)).expect("it is TOML");
    let problems = file.check().err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

#[test]
fn the_english_file_is_the_english_that_the_program_speaks() {
    let file: LanguageFile = toml::from_str(ENGLISH).expect("it is TOML");
    assert_eq!(file.check().expect("it is sound"), Language::english());
}

#[test]
fn what_is_missing_is_named() {
    check("back = \"Back\"\n", "", &["shared.back: missing, a text is expected"]);
    check("back = \"Back\"", "back = \"\"", &["shared.back: empty"]);
    check("one = \"{count} answer\"\n", "", &["snapshot.answers_moved.one: missing"]);
}

#[test]
fn what_is_unknown_is_named_with_what_was_meant() {
    check(
        "back = \"Back\"",
        "back = \"Back\"\nstarts = \"Go\"",
        &["shared.starts: English has no such text, did you mean `start`?"],
    );
    check("[shared]", "[x-y]\nz = \"\"\n[shared]", &["x-y: English has no such text, remove it"]);
}

#[test]
fn a_name_stands_for_something() {
    let position = "position = \"{number} of {total}\"";
    check(position, "position = \"{total}: {number}\"", &[]);
    check(position, "position = \"{number}\"", &["taking.position: `{total}` is missing"]);
    check(
        position,
        "position = \"{number} of {total} of {x}\"",
        &["taking.position: nothing stands for `{x}`, English has {number}, {total}"],
    );
    check("back = \"Back\"", "back = \"{x}\"", &["shared.back: nothing stands for `{x}`, remove it"]);
}

#[test]
fn a_text_has_the_shape_of_the_english_one() {
    check("back = \"Back\"", "back = [\"Back\"]", &["shared.back: a list of 1, a text is expected"]);
    check(
        "\"Not enough answers to tell\",\n",
        "",
        &["method.reading_states: a list of 3, a list of 4 texts is expected"],
    );
}

#[test]
fn a_language_has_the_forms_of_its_rule() {
    check(
        "plural = \"single\"",
        "plural = \"double\"",
        &["language.plural: `double`, use one of never, single, zero-to-one, polish, arabic"],
    );
    check("direction = \"ltr\"", "direction = \"up\"", &["language.direction: `up`, use ltr or rtl"]);
    let file: LanguageFile = toml::from_str(&ENGLISH.replacen("\"single\"", "\"polish\"", 1)).expect("it is TOML");
    let problems = file.check().expect_err("English forms are not Polish ones");
    let plurals = ENTRIES.iter().filter(|entry| entry.shape == Shape::Plural).count();
    assert_eq!(problems.len(), 3 * plurals, "few and many are missing, other is unknown");
}

#[test]
fn a_page_carries_the_sections_it_uses() {
    let language = Language::english().with_sections(&["shared"]);
    let texts: usize = ENTRIES.iter().filter(|entry| entry.section == "shared").map(|entry| entry.shape.texts()).sum();
    assert_eq!(language.texts.iter().filter(|text| !text.is_empty()).count(), texts);
    assert!(language.texts.last().is_some_and(|text| !text.is_empty()), "what stands behind the last is left out");
}

/// All texts in a part of the file.
fn all(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(texts) => texts.iter().flat_map(all).collect(),
        Value::Table(table) => table.values().flat_map(all).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_interface_reads_easily() {
    let file: Table = ENGLISH.parse().expect("it is TOML");
    for (section, texts) in &file {
        // Of a single word, the formula says nothing.
        let sentences: Vec<&str> = all(texts).into_iter().filter(|text| text.contains(' ')).collect();
        if sentences.is_empty() {
            continue;
        }
        let grade = mean_grade(sentences.into_iter());
        println!("{section}: grade {grade:.1}");
        assert!(grade <= HIGHEST_GRADE, "{section}: grade {grade:.1}, at most {HIGHEST_GRADE}");
    }
}
