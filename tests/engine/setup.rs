//! Assessments with setup questions: what they exclude is not asked.

use crate::support::smallest;
use delivery_assessments::engine::{Answer, Move, Screen, Session};
use delivery_assessments::model::{Assessment, Level};

/// Six questions, 0 to 5, three in each dimension. The first setup question can exclude 0 or the first dimension, the
/// second one 5 or the second dimension.
const SETUP: &str = "
    [[setup]]
    id = 'first'
    text = 'What about the first?'
    [[setup.choices]]
    id = 'everything'
    text = 'Everything.'
    [[setup.choices]]
    id = 'not-one'
    text = 'Not one.'
    excludes = ['q1']
    [[setup.choices]]
    id = 'nothing'
    text = 'Nothing.'
    excludes = ['d1']

    [[setup]]
    id = 'second'
    text = 'What about the second?'
    [[setup.choices]]
    id = 'not-six'
    text = 'Not six.'
    excludes = ['q6']
    [[setup.choices]]
    id = 'nothing'
    text = 'Nothing.'
    excludes = ['d2']
";

const ALL_OF_FIRST: Move = Move::Choose { setup: 0, choice: 0 };
const NOT_ONE: Move = Move::Choose { setup: 0, choice: 1 };
const NONE_OF_FIRST: Move = Move::Choose { setup: 0, choice: 2 };
const NOT_SIX: Move = Move::Choose { setup: 1, choice: 0 };
const NONE_OF_SECOND: Move = Move::Choose { setup: 1, choice: 1 };

fn assessment() -> Assessment {
    smallest().assessment_with(SETUP)
}

fn level(number: u8) -> Move {
    Move::Answer(Level::new(number).map(Answer::Level))
}

/// The session after [`Move::Start`] and `moves`; a move that changes nothing is skipped.
fn walked(moves: &[Move]) -> Session {
    let assessment = assessment();
    let steps = [&[Move::Start], moves].concat();
    steps
        .iter()
        .fold(Session::new(&assessment), |session, step| session.after(&assessment, step.clone()).unwrap_or(session))
}

#[track_caller]
fn check(moves: &[Move], screen: Screen, answers: &str, reached: usize) {
    let session = walked(moves);
    assert_eq!((session.screen(), session.answers().to_string().as_str()), (screen, answers));
    assert_eq!(session.reached(), reached);
}

#[test]
fn the_setup_stands_between_the_cover_and_the_first_question() {
    check(&[], Screen::Setup, "--- ---", 0);
    check(&[Move::Back], Screen::Cover, "--- ---", 0);
    check(&[Move::Back, Move::StartWithoutGuess], Screen::Setup, "--- ---", 0);
    check(&[Move::Next], Screen::Question(0), "--- ---", 0);
    check(&[Move::Next, Move::Back], Screen::Setup, "--- ---", 0);
}

#[test]
fn what_is_excluded_does_not_apply_and_is_skipped() {
    check(&[NOT_ONE], Screen::Setup, "n-- ---", 0);
    check(&[NOT_ONE, Move::Next], Screen::Question(1), "n-- ---", 0);
    check(&[NOT_ONE, Move::Next, Move::Back], Screen::Setup, "n-- ---", 0);
    check(&[NONE_OF_FIRST, Move::Next], Screen::Question(3), "nnn ---", 0);
    check(&[NOT_ONE, NOT_SIX, Move::Next, level(2), Move::Next], Screen::Question(2), "n2- --n", 1);
    check(&[NOT_ONE, NOT_SIX, Move::Next, Move::Next, Move::Back], Screen::Question(1), "n-- --n", 1);
}

#[test]
fn after_the_last_asked_question_the_excluded_ones_count_as_answered() {
    let answered = [level(2), Move::Next];
    let asked = [&[NOT_ONE, NOT_SIX, Move::Next], &answered[..], &answered, &answered].concat();
    check(&[&asked[..], &[Move::Next]].concat(), Screen::Review, "n22 2-n", 4);
    check(&[&asked[..], &[level(3), Move::Next]].concat(), Screen::Snapshot, "n22 23n", 4);
    check(&[&asked[..], &[Move::Next, Move::Back]].concat(), Screen::Question(4), "n22 2-n", 4);
}

#[test]
fn another_choice_gives_back_what_was_answered() {
    let answered = [Move::Next, level(2), Move::Next, level(3), Move::Back, Move::Back];
    check(&answered, Screen::Setup, "23- ---", 1);
    check(&[&answered[..], &[NONE_OF_FIRST]].concat(), Screen::Setup, "nnn ---", 1);
    check(&[&answered[..], &[NONE_OF_FIRST, NOT_ONE]].concat(), Screen::Setup, "n3- ---", 1);
    check(&[&answered[..], &[NONE_OF_FIRST, ALL_OF_FIRST]].concat(), Screen::Setup, "23- ---", 1);
    check(&[NONE_OF_FIRST, ALL_OF_FIRST], Screen::Setup, "--- ---", 0);
}

#[test]
fn an_own_does_not_apply_stays() {
    let left_out = [Move::Next, Move::Answer(Some(Answer::DoesNotApply)), Move::Back, NOT_ONE, ALL_OF_FIRST];
    check(&left_out, Screen::Setup, "n-- ---", 0);
    assert!(!walked(&left_out).is_excluded(0));
}

#[test]
fn where_everything_is_excluded_only_the_review_is_left() {
    let nothing = [NONE_OF_FIRST, NONE_OF_SECOND, Move::Next];
    check(&nothing, Screen::Review, "nnn nnn", 0);
    check(&[&nothing[..], &[Move::Back]].concat(), Screen::Setup, "nnn nnn", 0);
    check(&[&nothing[..], &[Move::Finish]].concat(), Screen::Snapshot, "nnn nnn", 0);
    assert_eq!(walked(&nothing).position(0), (0, 0));
}

#[test]
fn a_place_is_counted_over_what_is_asked() {
    let session = walked(&[NOT_ONE, NOT_SIX]);
    assert_eq!((session.position(1), session.position(2)), ((0, 4), (1, 4)));
    assert_eq!(walked(&[]).position(5), (5, 6));
    let excluded: Vec<usize> = (0..=6).filter(|&question| session.is_excluded(question)).collect();
    assert_eq!(excluded, [0, 5]);
}

#[test]
fn a_choice_is_remembered_until_the_start_over() {
    let session = walked(&[ALL_OF_FIRST]);
    assert_eq!([0, 1, 2].map(|setup| session.choice(setup)), [Some(0), None, None]);
    let over = walked(&[NOT_ONE, Move::StartOver, Move::Start]);
    assert_eq!((over.choice(0), over.answers().to_string().as_str()), (None, "--- ---"));
}

#[track_caller]
fn check_nothing_changes(moves: &[Move], step: Move) {
    assert_eq!(walked(moves).after(&assessment(), step), None);
}

#[test]
fn a_step_that_does_not_fit_changes_nothing() {
    for step in [Move::Start, level(1), Move::GoTo(0), Move::Finish, Move::Change] {
        check_nothing_changes(&[], step);
    }
    check_nothing_changes(&[], Move::Choose { setup: 2, choice: 0 });
    check_nothing_changes(&[], Move::Choose { setup: 1, choice: 2 });
    check_nothing_changes(&[NOT_ONE], NOT_ONE);
    check_nothing_changes(&[Move::Next], NOT_ONE);
    let review = [&[NOT_ONE][..], &[const { Move::Next }; 6]].concat();
    check(&review, Screen::Review, "n-- ---", 5);
    check_nothing_changes(&review, Move::GoTo(0));
    check(&[&review[..], &[Move::GoTo(1)]].concat(), Screen::Question(1), "n-- ---", 5);
}

#[test]
fn an_excluded_question_cannot_be_supposed() {
    let finished = walked(&[&[NOT_ONE][..], &[const { Move::Next }; 6], &[Move::Finish]].concat());
    assert_eq!(finished.screen(), Screen::Snapshot);
    for question in 0..6 {
        let supposed = finished.after(&assessment(), Move::WhatIf(question, Level::MIDDLE));
        assert_eq!(supposed.is_none(), finished.is_excluded(question), "{question}");
    }
}
