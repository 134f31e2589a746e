//! Supposing other levels while the real answers stay.

use crate::support::{snapshot, worked};
use delivery_assessments::engine::{Answers, Change, Move, Ratio, Session, Shift, Snapshot};
use delivery_assessments::model::{Assessment, Level, Pattern, Stage};

const LINE: &str = "221 323 332 433 32?";

/// A session on the snapshot of [`LINE`].
fn finished(assessment: &Assessment) -> Session {
    let answers = Answers::read(LINE, assessment).unwrap();
    let given = (0..15).flat_map(|question| [Move::Answer(answers.get(question)), Move::Next]);
    [Move::Start]
        .into_iter()
        .chain(given)
        .fold(Session::new(assessment), |session, step| session.after(assessment, step).unwrap_or(session))
}

fn supposed(question: usize, level: u8) -> Move {
    Move::WhatIf(question, Level::new(level).unwrap())
}

/// Checks what is supposed after `moves`, and that the real answers are unchanged.
#[track_caller]
fn check(moves: &[Move], expected: Option<&str>) {
    let assessment = worked().assessment();
    let session = moves
        .iter()
        .fold(finished(&assessment), |session, step| session.after(&assessment, step.clone()).unwrap_or(session));
    assert_eq!(session.what_if().map(ToString::to_string).as_deref(), expected);
    assert_eq!(session.answers().to_string(), LINE);
}

#[test]
fn a_supposed_level_stands_beside_the_real_one() {
    check(&[], None);
    check(&[supposed(2, 2)], Some("222 323 332 433 32?"));
    check(&[supposed(2, 2), supposed(14, 5), supposed(2, 4)], Some("224 323 332 433 325"));
}

#[test]
fn the_real_level_is_no_supposition() {
    check(&[supposed(2, 1)], None);
    check(&[supposed(2, 5), supposed(0, 3), supposed(2, 1)], Some("321 323 332 433 32?"));
    check(&[supposed(2, 5), supposed(2, 1)], None);
}

#[test]
fn one_press_leads_back_to_the_real_answers() {
    check(&[supposed(2, 5), supposed(3, 5), Move::RealAnswers], None);
}

#[test]
fn changing_answers_ends_the_supposing() {
    check(&[supposed(2, 5), Move::Change], None);
    check(&[supposed(2, 5), Move::Change, Move::Finish], None);
    check(&[Move::Change, supposed(2, 5)], None);
}

#[test]
fn starting_over_ends_the_supposing() {
    let assessment = worked().assessment();
    let supposing = finished(&assessment).after(&assessment, supposed(2, 5)).unwrap();
    assert_eq!(supposing.after(&assessment, Move::StartOver), Some(Session::new(&assessment)));
}

#[test]
fn what_changes_nothing_is_no_step() {
    let assessment = worked().assessment();
    for step in [supposed(2, 1), supposed(15, 3), Move::RealAnswers] {
        assert_eq!(finished(&assessment).after(&assessment, step), None);
    }
}

#[track_caller]
fn check_change(before: &str, after: &str, expected: &Change) {
    let assessment = worked().assessment();
    let outcomes: [Snapshot; 2] = [before, after].map(|line| snapshot(&assessment, line));
    assert_eq!(&Change::between(&outcomes[0], &outcomes[1]), expected);
}

#[expect(clippy::unnecessary_wraps, reason = "a score may be absent")]
fn score(numerator: u64, denominator: u64) -> Option<Ratio> {
    Some(Ratio::new(numerator, denominator))
}

#[test]
fn a_change_names_what_moved_and_nothing_else() {
    check_change(
        "221 323 332 433 322",
        "555 323 332 433 322",
        &Change {
            stage: Shift { before: Some(Stage::Local), after: Some(Stage::Shared) },
            root: Shift { before: Some(Pattern::OwnershipGap), after: None },
            dimensions: vec![(0, Shift { before: score(50, 3), after: score(100, 1) })],
        },
    );
}

#[test]
fn the_next_pattern_present_becomes_the_root() {
    let root = |line: &str| snapshot(&worked().assessment(), line).walk.root();
    assert_eq!(root("221 322 332 433 322"), Some(Pattern::OwnershipGap));
    assert_eq!(root("555 322 332 433 322"), Some(Pattern::CoordinationTax));
}

#[test]
fn a_change_knows_what_became_known_and_what_did_not() {
    check_change(
        "221 323 332 ??3 3??",
        "221 323 332 433 3??",
        &Change {
            stage: Shift { before: Some(Stage::Local), after: Some(Stage::Local) },
            root: Shift { before: Some(Pattern::OwnershipGap), after: Some(Pattern::OwnershipGap) },
            dimensions: vec![(3, Shift { before: None, after: score(175, 3) })],
        },
    );
}

#[test]
fn the_same_outcome_is_no_change() {
    let shift = Shift { before: Some(Stage::Local), after: Some(Stage::Local) };
    let root = Shift { before: Some(Pattern::OwnershipGap), after: Some(Pattern::OwnershipGap) };
    assert!(!shift.is_moved() && !root.is_moved());
    check_change("221 323 332 433 322", "212 332 323 334 223", &Change { stage: shift, root, dimensions: Vec::new() });
}
