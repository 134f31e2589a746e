//! The result link.

use crate::support::content::{assessments, changed};
use crate::support::strategies::{answered, any_sketch, sketches};
use crate::support::{largest, shorter, worked};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, Earlier, KEY, LinkProblem, Opened, SharedResult};
use delivery_assessments::model::{Assessment, Given, Stage};
use delivery_assessments::words;
use proptest::collection::vec;
use proptest::prelude::*;

const LINE: &str = "221 3?3 33n -33 335";
const STATE: &str = "0100000188dd890f357649179b7c36dd29d8a655";

/// The assessment of most tests, with a different content version.
fn in_version(version: u32) -> Assessment {
    changed(&worked().toml(), |file| file.version = Given::Value(version.into()))
}

fn encoded(assessment: &Assessment, line: &str, felt: Option<Stage>) -> String {
    let answers = Answers::read(line, assessment).unwrap();
    link::encode(assessment, &SharedResult { answers, felt, date: Date::read("2026-11-22") })
}

fn decoded(text: &str) -> Result<(String, Option<Stage>), LinkProblem> {
    let Opened { shared, earlier } = link::decode(text, &worked().assessment())?;
    assert_eq!(earlier, None);
    Ok((shared.answers.to_string(), shared.felt))
}

#[track_caller]
fn check_read(text: &str) {
    assert_eq!(decoded(text), Ok((LINE.to_owned(), Some(Stage::Local))), "{text}");
}

#[track_caller]
fn check_problem(text: &str, expected: LinkProblem) {
    assert_eq!(decoded(text), Err(expected), "{text}");
}

#[test]
fn a_state_is_written_like_this_for_good() {
    assert_eq!(encoded(&worked().assessment(), LINE, Some(Stage::Local)), STATE);
}

#[test]
fn a_state_is_found_in_what_is_around_it() {
    check_read(STATE);
    check_read(&STATE.to_uppercase());
    check_read(&format!("  {STATE}\n"));
    check_read(&format!("https://assets.example/sketch/#result={STATE}"));
    check_read(&format!("result={STATE}"));
    check_read(&format!("Ana (see https://assets.example/sketch/?result=0#result={STATE}), on Monday"));
    check_read(&format!("<https://assets.example/sketch/#result={STATE}>"));
}

#[test]
fn what_is_no_whole_state_is_damaged() {
    for text in ["", "#", KEY, "hello", "0", "zz", "811c9dc5", "result=\u{e9}", "https://assets.example/sketch/"] {
        check_problem(text, LinkProblem::Damaged);
    }
    check_problem(&STATE[1..], LinkProblem::Damaged);
    check_problem(&STATE[2..], LinkProblem::Damaged);
    for end in 0..STATE.len() {
        check_problem(&STATE[..end], LinkProblem::Damaged);
    }
}

#[test]
fn another_assessment_is_told_from_damage() {
    let all = assessments();
    for (made, opened) in all.iter().flat_map(|made| all.iter().map(move |opened| (made, opened))) {
        let shared = SharedResult { answers: Answers::none(made), felt: None, date: None };
        let expected = if made.id == opened.id { Ok(shared.clone()) } else { Err(LinkProblem::OtherAssessment) };
        let decoded = link::decode(&link::encode(made, &shared), opened).map(|opened| opened.shared);
        assert_eq!(decoded, expected, "{} in {}", made.id, opened.id);
    }
}

#[test]
fn the_same_version_with_other_questions_is_another_assessment() {
    check_problem(&encoded(&shorter().assessment(), "333 333 333 333", None), LinkProblem::OtherAssessment);
}

#[test]
fn a_content_version_that_is_not_known_is_never_scored() {
    check_problem(&encoded(&in_version(2), LINE, None), LinkProblem::NewerContent(2));
    check_problem(&encoded(&in_version(0xff_ffff), LINE, None), LinkProblem::NewerContent(0xff_ffff));
    let old = encoded(&worked().assessment(), LINE, None);
    assert_eq!(link::decode(&old, &in_version(7)), Err(LinkProblem::OlderContent(1)));
}

/// The assessment of most tests in its third version, whose first had these questions: the places of those that still take the same
/// answers.
fn with_edition(questions: &[Option<usize>]) -> Assessment {
    let id = |(place, question): (usize, &Option<usize>)| match question {
        Some(question) => format!("'q{}'", question + 1),
        None => format!("'gone-{place}'"),
    };
    let ids: Vec<String> = questions.iter().enumerate().map(id).collect();
    let edition = format!("[[editions]]\nversion = 1\nquestions = [{}]\n", ids.join(", "));
    changed(&(worked().toml() + &edition), |file| file.version = Given::Value(3))
}

/// The state of [`LINE`], read by an assessment that has changed: where each question of then is found today.
#[track_caller]
fn check_edition(questions: &[Option<usize>], line: &str, answered: usize, kept: usize) {
    let opened = link::decode(STATE, &with_edition(questions)).unwrap();
    assert_eq!(opened.shared.answers.to_string(), line);
    assert_eq!((opened.shared.felt, opened.shared.date), (Some(Stage::Local), Date::read("2026-11-22")));
    assert_eq!(opened.earlier, Some(Earlier { version: 1, answered, kept }));
}

#[test]
fn a_link_of_an_earlier_edition_keeps_the_answers_that_mean_the_same() {
    let mut then: Vec<Option<usize>> = (0..15).map(Some).collect();
    check_edition(&then, LINE, 14, 14);
    then[0] = None;
    then[9] = None;
    check_edition(&then, "-21 3?3 33n -33 335", 14, 13);
    then.swap(1, 14);
    check_edition(&then, "-51 3?3 33n -33 332", 14, 13);
    check_edition(&[None; 15], "--- --- --- --- ---", 14, 0);
}

#[test]
fn an_edition_may_have_had_other_questions_than_there_are_today() {
    let old = encoded(&shorter().assessment(), "123 454 321 ?n5", None);
    let then: Vec<Option<usize>> = (0..12).map(Some).collect();
    let opened = link::decode(&old, &with_edition(&then)).unwrap();
    assert_eq!(opened.shared.answers.to_string(), "123 454 321 ?n5 ---");
    assert_eq!(opened.earlier, Some(Earlier { version: 1, answered: 12, kept: 12 }));
}

#[test]
fn a_link_of_an_earlier_edition_is_checked_like_any_other() {
    let then: Vec<Option<usize>> = (0..15).map(Some).collect();
    let assessment = with_edition(&then);
    for end in 0..STATE.len() {
        assert_eq!(link::decode(&STATE[..end], &assessment), Err(LinkProblem::Damaged));
    }
    assert_eq!(link::decode(STATE, &with_edition(&then[..14])), Err(LinkProblem::OtherAssessment));
    let second = encoded(&in_version(2), LINE, None);
    assert_eq!(link::decode(&second, &assessment), Err(LinkProblem::OlderContent(2)));
}

#[test]
fn the_longest_state_fits_a_line_of_mail() {
    let assessment = largest().assessment();
    assert_eq!(
        link::encode(&assessment, &SharedResult { answers: Answers::none(&assessment), felt: None, date: None }).len(),
        104
    );
}

#[test]
fn what_is_left_of_an_earlier_edition_is_a_sentence() {
    let sentence = |kept| words::earlier_edition(words::this_result(), 1, 14, kept);
    let end = "The stage is worked out as it is today, and may differ from the one shown then.";
    let begin = "This result was made with version 1 of these questions.";
    assert_eq!(sentence(14), format!("{begin} Its answers mean the same today. {end}"));
    assert_eq!(
        sentence(11),
        format!("{begin} Of its 14 answers, 11 mean the same today, and the others count as unanswered. {end}")
    );
    assert_eq!(
        sentence(0),
        format!("{begin} None of its answers means the same today, so all count as unanswered. {end}")
    );
}

/// A state of these bytes with the checksum that belongs to them.
fn sealed(digits: &str) -> String {
    let bytes = (0..digits.len() / 2).map(|place| u8::from_str_radix(&digits[2 * place..][..2], 16).unwrap());
    let sum = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{digits}{sum:08x}")
}

#[test]
fn a_day_that_the_link_cannot_hold_is_left_out() {
    let assessment = worked().assessment();
    for (day, expected) in [
        ("1999-12-31", None),
        ("2000-01-01", Some("2000-01-01")),
        ("2127-12-31", Some("2127-12-31")),
        ("2128-01-01", None),
    ] {
        let shared = SharedResult { answers: Answers::none(&assessment), felt: None, date: Date::read(day) };
        let read = link::decode(&link::encode(&assessment, &shared), &assessment).unwrap();
        assert_eq!(read.shared.date, expected.and_then(Date::read), "{day}");
    }
}

#[test]
fn a_newer_format_is_told_from_damage() {
    let content = &STATE[..STATE.len() - 8];
    assert_eq!(sealed(content), STATE);
    check_problem(&sealed(&content.replacen("01", "02", 1)), LinkProblem::NewerFormat);
    check_problem(&sealed("ff"), LinkProblem::NewerFormat);
    check_problem(&sealed(&content.replacen("01", "00", 1)), LinkProblem::Damaged);
}

#[test]
fn a_state_that_nobody_writes_is_damaged_even_with_its_checksum() {
    let (header, packed) = STATE[..STATE.len() - 8].split_at(20);
    check_read(&sealed(&format!("{header}{packed}")));
    check_problem(&sealed("01"), LinkProblem::Damaged);
    check_problem(&sealed(header), LinkProblem::Damaged);
    check_problem(&sealed(&format!("{header}{}", &packed[2..])), LinkProblem::Damaged);
    check_problem(&sealed(&format!("{header}{packed}00")), LinkProblem::Damaged);
    check_problem(&sealed(&format!("{header}f{}", &packed[1..])), LinkProblem::Damaged);
}

#[test]
fn each_problem_is_a_sentence() {
    let problems = [
        LinkProblem::Damaged,
        LinkProblem::OtherAssessment,
        LinkProblem::NewerFormat,
        LinkProblem::NewerContent(3),
        LinkProblem::OlderContent(1),
    ];
    let sentences = problems.map(LinkProblem::sentence);
    assert_eq!(
        sentences,
        [
            "This is not a complete result link. Copy it again from where it was made.",
            "This result link belongs to another assessment.",
            "This result link was made by a newer version of this page. Reload the page and try again.",
            "This result link was made for version 3 of the questions, which this page does not have yet. Reload the page and try again.",
            "This result link was made for version 1 of the questions. They have changed since, and this page no longer knows that version, so it cannot show the result.",
        ]
    );
}

#[test]
fn no_two_replaced_digits_go_unnoticed() {
    let assessment = worked().assessment();
    let mut state = STATE.as_bytes().to_vec();
    for (first, second) in (0..state.len()).flat_map(|first| (first..STATE.len()).map(move |second| (first, second))) {
        for digits in (0..=255).map(|digits: u8| format!("{digits:02x}").into_bytes()) {
            (state[first], state[second]) = (digits[0], digits[1]);
            let text = str::from_utf8(&state).unwrap();
            assert_eq!(link::decode(text, &assessment).is_ok(), text == STATE, "{text}");
        }
        state.copy_from_slice(STATE.as_bytes());
    }
}

fn felt() -> impl Strategy<Value = Option<Stage>> {
    prop::option::of(prop::sample::select(Stage::ALL.to_vec()))
}

/// Characters that are replaced, removed, or inserted.
#[derive(Clone, Debug)]
enum Edit {
    Replace(usize, char),
    Remove(usize),
    Insert(usize, char),
}

fn edit() -> impl Strategy<Value = Edit> {
    let digit = || prop::char::ranges(vec!['0'..='9', 'a'..='f'].into());
    prop_oneof![
        4 => (any::<usize>(), digit()).prop_map(|(place, digit)| Edit::Replace(place, digit)),
        1 => any::<usize>().prop_map(Edit::Remove),
        1 => (any::<usize>(), digit()).prop_map(|(place, digit)| Edit::Insert(place, digit)),
    ]
}

fn edited(state: &str, edits: &[Edit]) -> String {
    let mut digits: Vec<char> = state.chars().collect();
    for edit in edits {
        let length = digits.len();
        match *edit {
            Edit::Replace(place, digit) => digits[place % length] = digit,
            Edit::Remove(place) => drop(digits.remove(place % length)),
            Edit::Insert(place, digit) => digits.insert(place % (length + 1), digit),
        }
    }
    digits.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_encoded_is_decoded(
        (sketch, line) in answered(any_sketch()),
        felt in felt(),
        (year, month, day) in (2000_u32..=2127, 1_u32..=12, 1_u32..=31),
    ) {
        let assessment = sketch.assessment();
        let answers = Answers::read(&line, &assessment).unwrap();
        let shared = SharedResult { answers, felt, date: Date::new(year, month, day) };
        let state = link::encode(&assessment, &shared);
        prop_assert_eq!(link::decode(&state, &assessment), Ok(Opened { shared, earlier: None }));
    }

    #[test]
    fn the_length_depends_on_the_number_of_questions_only((sketch, line) in answered(sketches(1..=9, 1..=10)), felt in felt()) {
        let (assessment, count) = (sketch.assessment(), sketch.question_count());
        let length = encoded(&assessment, &line, felt).len();
        prop_assert_eq!(length, 2 * (10 + (3 * (count + 1)).div_ceil(8) + 4));
        prop_assert!(length <= 40 || count > 15);
    }

    #[test]
    fn edits_never_give_another_result((sketch, line) in answered(sketches(5..=5, 3..=3)), edits in vec(edit(), 1..=2)) {
        let assessment = sketch.assessment();
        let state = encoded(&assessment, &line, None);
        let edited = edited(&state, &edits);
        prop_assume!(edited != state);
        prop_assert_eq!(link::decode(&edited, &assessment), Err(LinkProblem::Damaged));
    }

    #[test]
    fn random_digits_never_give_a_result(digits in "[0-9a-f]{0,120}") {
        check_problem(&digits, LinkProblem::Damaged);
    }

    #[test]
    fn random_text_never_gives_a_result(text in any::<String>()) {
        check_problem(&text, LinkProblem::Damaged);
        check_problem(&format!("{KEY}{text}"), LinkProblem::Damaged);
    }
}
