//! The result link of the diagnosis.

use crate::support::content::{assessments, changed_sketch, diagnosis, sketched_diagnosis};
use crate::support::replies::{all_replies, replies};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::diagnosis::{SharedReplies, decode, encode};
use delivery_assessments::export::link::{self, LinkProblem};
use delivery_assessments::model::{Diagnosis, Given};
use proptest::prelude::*;

const STATE: &str = "0100000188dd8904357601d9e04b5688";

fn shared(line: &str) -> SharedReplies {
    SharedReplies { replies: replies(line), date: Date::read("2026-11-22") }
}

fn in_version(version: u32) -> Diagnosis {
    changed_sketch(|file| file.version = Given::Value(version.into()))
}

#[track_caller]
fn check_problem(text: &str, expected: LinkProblem) {
    assert_eq!(decode(text, &sketched_diagnosis()), Err(expected), "{text}");
}

#[test]
fn a_state_is_written_like_this_for_good() {
    assert_eq!(encode(&sketched_diagnosis(), &shared("?yny")), STATE);
}

#[test]
fn all_replies_come_back() {
    for replies in all_replies() {
        let shared = SharedReplies { replies, date: None };
        assert_eq!(decode(&encode(&sketched_diagnosis(), &shared), &sketched_diagnosis()), Ok(shared));
    }
}

#[test]
fn a_state_is_found_in_what_is_around_it() {
    for text in [
        STATE.to_owned(),
        STATE.to_uppercase(),
        format!("#result={STATE}"),
        format!("<https://assets.example/delivery-diagnosis/#result={STATE}>"),
    ] {
        assert_eq!(decode(&text, &sketched_diagnosis()), Ok(shared("?yny")), "{text}");
    }
}

#[test]
fn what_is_no_whole_state_is_damaged() {
    check_problem("", LinkProblem::Damaged);
    check_problem("hello", LinkProblem::Damaged);
    for end in 0..STATE.len() {
        check_problem(&STATE[..end], LinkProblem::Damaged);
    }
}

#[test]
fn no_replaced_digit_goes_unnoticed() {
    for place in 0..STATE.len() {
        for digit in "0123456789abcdef".chars().filter(|digit| !STATE[place..].starts_with(*digit)) {
            check_problem(&format!("{}{digit}{}", &STATE[..place], &STATE[place + 1..]), LinkProblem::Damaged);
        }
    }
}

/// A state with these bytes and their correct checksum.
fn sealed(digits: &str) -> String {
    let bytes = (0..digits.len() / 2).map(|place| u8::from_str_radix(&digits[2 * place..][..2], 16).unwrap());
    let sum = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{digits}{sum:08x}")
}

#[test]
fn replies_that_nobody_can_give_are_damage_even_with_their_checksum() {
    let head = &STATE[..20];
    assert_eq!(
        decode(&sealed(&format!("{head}01dd")), &sketched_diagnosis()).map(|shared| shared.replies),
        Ok(replies("?y?y"))
    );
    for (packed, what) in [
        ("0010", "the first is missing"),
        ("00dd", "the fourth without a word on AI"),
        ("02dd", "the fourth without AI"),
        ("03dc", "AI neither shipped nor not"),
        ("0150", "AI before its turn"),
        ("01", "half"),
        ("01dd00", "too much"),
    ] {
        assert_eq!(
            decode(&sealed(&format!("{head}{packed}")), &sketched_diagnosis()),
            Err(LinkProblem::Damaged),
            "{what}"
        );
    }
}

/// Links from the time when the diagnosis stopped at the first "no": their other questions are still open.
#[test]
fn links_with_open_questions_open() {
    let head = &STATE[..20];
    for (packed, line) in [("0080", "n"), ("0060", "yn"), ("0058", "yyn"), ("0258", "yyn-"), ("0158", "yyn")] {
        let opened = decode(&sealed(&format!("{head}{packed}")), &sketched_diagnosis());
        assert_eq!(opened, Ok(shared(line)), "{packed}");
    }
}

#[test]
fn another_version_and_another_format_are_told_from_damage() {
    check_problem(&encode(&in_version(2), &shared("n")), LinkProblem::NewerContent(2));
    let old = encode(&sketched_diagnosis(), &shared("n"));
    assert_eq!(decode(&old, &in_version(7)), Err(LinkProblem::OlderContent(1)));
    check_problem(&sealed("02"), LinkProblem::NewerFormat);
}

#[test]
fn an_assessment_and_the_diagnosis_are_told_apart() {
    for assessment in assessments() {
        let answers = Answers::none(&assessment);
        let theirs = link::encode(&assessment, &link::SharedResult { answers, felt: None, date: None });
        assert_eq!(decode(&theirs, &diagnosis()), Err(LinkProblem::OtherAssessment));
        let ours = encode(&diagnosis(), &shared("n"));
        assert_eq!(link::decode(&ours, &assessment), Err(LinkProblem::OtherAssessment));
    }
}

proptest! {
    #[test]
    fn random_text_never_gives_a_finding(text in any::<String>(), digits in "[0-9a-f]{0,60}") {
        check_problem(&text, LinkProblem::Damaged);
        check_problem(&digits, LinkProblem::Damaged);
    }
}
