//! An assessment being taken, step by step.

use crate::support::{smallest, worked};
use delivery_assessments::engine::{Answer, BacklogInput, BacklogNumbers, Move, Screen, Session};
use delivery_assessments::model::{Assessment, Level, Stage};

/// Six questions, 0 to 5.
fn short() -> Assessment {
    smallest().assessment()
}

fn level(number: u8) -> Move {
    Move::Answer(Level::new(number).map(Answer::Level))
}

/// The moves that give these levels, from the cover on, and pass the questions; `-` gives none.
fn given(levels: &str) -> Vec<Move> {
    let answers = levels.chars().filter(|sign| *sign != ' ').map(|sign| sign.to_digit(10));
    let passed = answers.flat_map(|number| {
        let answer = number.map(|number| level(u8::try_from(number).expect("a digit")));
        answer.into_iter().chain([Move::Next])
    });
    [Move::Start].into_iter().chain(passed).collect()
}

/// The session after `moves`; a move that changes nothing is skipped.
fn walked(assessment: &Assessment, moves: &[Move]) -> Session {
    let start = Session::new(assessment);
    moves.iter().fold(start, |session, step| session.after(assessment, step.clone()).unwrap_or(session))
}

#[track_caller]
fn check(moves: &[Move], screen: Screen, answers: &str, reached: usize) {
    let session = walked(&short(), moves);
    assert_eq!((session.screen(), session.answers().to_string().as_str()), (screen, answers));
    assert_eq!(session.reached(), reached);
}

#[test]
fn the_way_through_leads_to_the_snapshot() {
    check(&[], Screen::Cover, "--- ---", 0);
    check(&[Move::Start], Screen::Question(0), "--- ---", 0);
    check(&[Move::Start, level(3)], Screen::Question(0), "3-- ---", 0);
    check(&given("3"), Screen::Question(1), "3-- ---", 1);
    check(&given("351 234"), Screen::Snapshot, "351 234", 6);
}

#[test]
fn an_unanswered_question_leads_to_the_review() {
    check(&given("-51 234"), Screen::Review, "-51 234", 6);
    check(&[given("-51 234"), vec![Move::Finish]].concat(), Screen::Snapshot, "-51 234", 6);
}

#[test]
fn back_goes_one_screen_back() {
    check(&[Move::Start, Move::Back], Screen::Cover, "--- ---", 0);
    check(&[Move::Start, Move::Next, Move::Back], Screen::Question(0), "--- ---", 1);
    check(&[given("--- ---"), vec![Move::Back]].concat(), Screen::Question(5), "--- ---", 6);
}

#[test]
fn a_question_opened_from_the_review_leads_back_to_it() {
    let opened = [given("--- ---"), vec![Move::GoTo(0)]].concat();
    check(&opened, Screen::Question(0), "--- ---", 6);
    check(&[&opened[..], &[level(2), Move::Next]].concat(), Screen::Review, "2-- ---", 6);
    check(&[&opened[..], &[Move::Back]].concat(), Screen::Review, "--- ---", 6);
    check(&[&opened[..], &[Move::Next, Move::Back, Move::Back]].concat(), Screen::Question(4), "--- ---", 6);
}

#[test]
fn the_snapshot_can_be_changed_and_started_over() {
    let all = [vec![Move::Felt(Some(Stage::Shared))], given("111 111")].concat();
    check(&[&all[..], &[Move::Change]].concat(), Screen::Review, "111 111", 6);
    check(&[&all[..], &[Move::Change, Move::GoTo(1), level(4), Move::Next]].concat(), Screen::Review, "141 111", 6);
    check(&[&all[..], &[Move::StartOver]].concat(), Screen::Cover, "--- ---", 0);
    assert_eq!(walked(&short(), &all).felt(), Some(Stage::Shared));
    assert_eq!(walked(&short(), &[&all[..], &[Move::StartOver]].concat()).felt(), None);
}

#[track_caller]
fn check_nothing_changes(moves: &[Move], step: Move) {
    let assessment = short();
    assert_eq!(walked(&assessment, moves).after(&assessment, step), None);
}

#[test]
fn a_step_that_does_not_fit_changes_nothing() {
    let snapshot = given("111 111");
    for step in [Move::Felt(None), Move::Next, Move::Back, level(1), Move::GoTo(0), Move::Finish, Move::StartOver] {
        check_nothing_changes(&[], step);
    }
    for step in
        [Move::Start, Move::Answer(None), Move::GoTo(1), Move::Finish, Move::Change, Move::Felt(Some(Stage::Local))]
    {
        check_nothing_changes(&[Move::Start], step);
    }
    check_nothing_changes(&[Move::Start, level(2)], level(2));
    check_nothing_changes(&given("--- ---"), Move::GoTo(6));
    for step in [Move::Back, Move::Next, Move::GoTo(0), Move::Finish] {
        check_nothing_changes(&snapshot, step);
    }
}

#[test]
fn an_answer_can_be_changed_and_taken_back() {
    check(&[Move::Start, level(2), level(4)], Screen::Question(0), "4-- ---", 0);
    check(&[Move::Start, Move::Answer(Some(Answer::DontKnow))], Screen::Question(0), "?-- ---", 0);
    check(&[Move::Start, level(2), Move::Answer(None)], Screen::Question(0), "--- ---", 0);
}

const NUMBERS: &str = "
    [numbers]
    title = 'Numbers'
    intro = 'Count.'
    added = { label = 'Added', hint = 'Hint' }
    finished = { label = 'Finished', hint = 'Hint' }
    dropped = { label = 'Dropped', hint = 'Hint' }
    open = { label = 'Open', hint = 'Hint' }
    in_progress = { label = 'In progress', hint = 'Hint' }
    people = { label = 'People', hint = 'Hint' }
";

#[track_caller]
fn check_numbers(moves: &[Move], expected: BacklogNumbers) {
    let assessment = worked().assessment_with(NUMBERS);
    let to_snapshot = [&[Move::Start], &[const { Move::Next }; 15][..], &[Move::Finish]].concat();
    let session = walked(&assessment, &[&to_snapshot[..], moves].concat());
    assert_eq!(session.numbers(), &expected);
}

#[test]
fn numbers_are_entered_beside_the_snapshot() {
    const ADDED: Move = Move::Number(BacklogInput::Added, Some(40));
    let none = BacklogNumbers::default();
    check_numbers(&[ADDED], BacklogNumbers { added: Some(40), ..none });
    check_numbers(
        &[ADDED, Move::Number(BacklogInput::People, Some(0))],
        BacklogNumbers { added: Some(40), people: Some(0), ..none },
    );
    check_numbers(&[ADDED, Move::Change, Move::Finish], BacklogNumbers { added: Some(40), ..none });
    check_numbers(&[ADDED, Move::Number(BacklogInput::Added, None)], none);
    check_numbers(&[ADDED, Move::StartOver], none);
    check_numbers(&[Move::Change, ADDED], none);
}

#[test]
fn numbers_are_entered_only_where_they_are_asked_for() {
    let snapshot = given("111 111");
    for input in BacklogInput::ALL {
        check_nothing_changes(&snapshot, Move::Number(input, Some(1)));
    }
}
