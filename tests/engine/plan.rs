//! The steps that a visitor plans to take.

use crate::support::worked;
use delivery_assessments::engine::{Move, Plan, PlanEntry, PlanMove, Road, RoadStep, Session, StepKind};
use delivery_assessments::model::{Assessment, Level};

/// A session that reached the snapshot without an answer.
fn finished(assessment: &Assessment) -> Session {
    let steps = [&[Move::Start], &[const { Move::Next }; 15][..], &[Move::Finish]].concat();
    after(Session::new(assessment), assessment, &steps)
}

fn after(session: Session, assessment: &Assessment, steps: &[Move]) -> Session {
    steps.iter().fold(session, |session, step| session.after(assessment, step.clone()).unwrap_or(session))
}

fn entry(question: usize, owner: &str, due: &str) -> PlanEntry {
    PlanEntry { question, owner: owner.to_owned(), due: due.to_owned() }
}

fn add(question: usize) -> Move {
    Move::Plan(PlanMove::Add(question))
}

fn remove(question: usize) -> Move {
    Move::Plan(PlanMove::Remove(question))
}

fn owner(question: usize, owner: &str) -> Move {
    Move::Plan(PlanMove::Owner(question, owner.to_owned()))
}

fn due(question: usize, due: &str) -> Move {
    Move::Plan(PlanMove::Due(question, due.to_owned()))
}

#[track_caller]
fn check(moves: &[Move], expected: &[PlanEntry]) {
    let assessment = worked().assessment();
    assert_eq!(after(finished(&assessment), &assessment, moves).plan().entries, expected);
}

#[test]
fn a_step_is_planned_once() {
    check(&[], &[]);
    check(&[add(3), add(1)], &[entry(3, "", ""), entry(1, "", "")]);
    check(&[add(3), owner(3, "Ana"), add(3)], &[entry(3, "Ana", "")]);
}

#[test]
fn a_step_gets_an_owner_and_a_date() {
    check(&[add(3), owner(3, "Ana"), due(3, "March")], &[entry(3, "Ana", "March")]);
    check(&[add(3), owner(3, "Ana"), owner(3, "")], &[entry(3, "", "")]);
}

#[test]
fn a_removed_step_takes_its_owner_along() {
    check(&[add(3), owner(3, "Ana"), remove(3)], &[]);
    check(&[add(3), add(4), owner(3, "Ana"), remove(3), add(3)], &[entry(4, "", ""), entry(3, "", "")]);
}

#[test]
fn what_is_not_planned_cannot_be_changed() {
    let assessment = worked().assessment();
    for step in [remove(3), owner(3, "Ana"), due(3, "March"), add(15)] {
        assert_eq!(finished(&assessment).after(&assessment, step), None);
    }
}

#[test]
fn the_plan_is_kept_while_answers_are_changed_and_forgotten_at_the_end() {
    check(&[add(3), Move::Change, Move::Finish], &[entry(3, "", "")]);
    check(&[add(3), Move::Change, add(4)], &[entry(3, "", "")]);
    check(&[add(3), Move::StartOver], &[]);
}

#[track_caller]
fn check_order(planned: &[usize], road: Option<&[usize]>, expected: &[usize]) {
    let plan = Plan { entries: planned.iter().map(|&question| entry(question, "", "")).collect() };
    let step = |&question: &usize| RoadStep { question, kind: StepKind::Other, from: None, to: Level::MIDDLE };
    let road = road.map(|questions| Road { raises: 1, steps: questions.iter().map(step).collect() });
    let shown: Vec<usize> = plan.along(road.as_ref()).iter().map(|entry| entry.question).collect();
    assert_eq!(shown, expected);
}

#[test]
fn the_plan_follows_the_road_and_then_the_order_of_adding() {
    check_order(&[9, 2, 5, 1], Some(&[5, 7, 9]), &[5, 9, 2, 1]);
    check_order(&[9, 2, 5, 1], None, &[9, 2, 5, 1]);
    check_order(&[], Some(&[5]), &[]);
}
