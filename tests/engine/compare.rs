//! Comparing an earlier result with a later one.

use crate::support::worked;
use delivery_assessments::engine::{Answers, Comparison, Moved, Ratio, ScoreShift, Shift};
use delivery_assessments::model::{Level, Stage};

fn compared(earlier: &str, later: &str) -> Comparison {
    let assessment = worked().assessment();
    let [earlier, later] = [earlier, later].map(|line| Answers::read(line, &assessment).unwrap());
    Comparison::of(&assessment, &earlier, &later)
}

#[expect(clippy::unnecessary_wraps, reason = "a score may be absent")]
fn score(numerator: u64, denominator: u64) -> Option<Ratio> {
    Some(Ratio::new(numerator, denominator))
}

#[track_caller]
fn check_stage(earlier: &str, later: &str, before: Option<Stage>, after: Option<Stage>) {
    assert_eq!(compared(earlier, later).stage, Shift { before, after });
}

#[test]
fn the_stage_stands_before_and_after() {
    check_stage("221 323 332 433 322", "555 323 332 433 322", Some(Stage::Local), Some(Stage::Shared));
    check_stage("555 323 332 433 322", "221 323 332 433 322", Some(Stage::Shared), Some(Stage::Local));
    check_stage("--- --- --- --- ---", "221 323 332 433 322", None, Some(Stage::Local));
    check_stage("nnn nnn nnn nnn nnn", "??? ??? ??? ??? ???", None, None);
}

#[test]
fn the_total_stands_before_and_after() {
    let shift = |before, after| Shift { before, after };
    assert_eq!(compared("221 323 332 433 322", "444 323 332 433 322").total, shift(score(115, 3), score(50, 1)));
    assert_eq!(compared("221 323 332 433 322", "--- --- --- --- ---").total, shift(score(115, 3), None));
}

#[track_caller]
fn check_first_dimension(
    earlier: &str,
    later: &str,
    before: Option<Ratio>,
    after: Option<Ratio>,
    moved: Option<Moved>,
) {
    let rest = " 323 332 433 322";
    let comparison = compared(&format!("{earlier}{rest}"), &format!("{later}{rest}"));
    assert_eq!(comparison.dimensions[0], ScoreShift { score: Shift { before, after }, moved });
    assert!(comparison.dimensions[1..].iter().all(|dimension| dimension.moved == Some(Moved::Not)));
}

#[test]
fn a_score_moves_exactly() {
    check_first_dimension("221", "222", score(50, 3), score(25, 1), Some(Moved::Up(Ratio::new(25, 3))));
    check_first_dimension("222", "221", score(25, 1), score(50, 3), Some(Moved::Down(Ratio::new(25, 3))));
    check_first_dimension("12?", "221", score(25, 2), score(50, 3), Some(Moved::Up(Ratio::new(25, 6))));
    check_first_dimension("123", "321", score(25, 1), score(25, 1), Some(Moved::Not));
}

#[test]
fn a_score_that_does_not_count_moves_nowhere() {
    check_first_dimension("2??", "222", None, score(25, 1), None);
    check_first_dimension("222", "nnn", score(25, 1), None, None);
    check_first_dimension("---", "nnn", None, None, None);
}

#[track_caller]
fn check_questions(earlier: &str, later: &str, expected: &[(usize, u8, u8)]) {
    let level = |number| Level::new(number).unwrap();
    let expected: Vec<_> = expected
        .iter()
        .map(|&(question, before, after)| (question, Shift { before: level(before), after: level(after) }))
        .collect();
    assert_eq!(compared(earlier, later).questions, expected);
}

#[test]
fn questions_are_named_whose_level_changed() {
    check_questions("221 323 332 433 322", "221 323 332 433 322", &[]);
    check_questions("221 323 332 433 322", "231 323 332 433 321", &[(1, 2, 3), (14, 2, 1)]);
    check_questions("2?1 n23 -32 433 322", "?21 323 3n2 433 -22", &[]);
}
