use super::{Outcome, PatternCount, Subject, Taken};
use crate::engine::ordered::ordered;
use crate::engine::{Snapshot, StepKind};
use crate::model::{Level, Pattern};
use std::cmp::Reverse;

/// Moves with one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveGroup {
    /// Why these.
    pub reason: Reason,
    /// In the order of the rows.
    pub moves: Vec<FirstMove>,
}

/// Why a move is one to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A must-have is not met, or not known to be.
    Gate,
    /// The root of the result, which the move raises.
    Root(Pattern),
    /// No pattern is present: it brings the most.
    Largest,
    /// The diagnosis found nothing for certain: it settles a question of it.
    FindOut,
}

/// A move with the results that ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstMove {
    /// What was taken.
    pub subject: Subject,
    /// What to do.
    pub task: Task,
    /// The results that ask for it: several where several people took the same.
    pub results: Vec<usize>,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// What the question with this index advises to somebody at this level.
    Advice(usize, Option<Level>),
    /// The diagnosis' first move against this pattern.
    Against(Pattern),
    /// What tells whether this pattern is there.
    FindOut(Pattern),
}

/// The moves of the `current` results, the first of each reason from each of them, group by group. Groups without a move are left
/// out.
pub(super) fn moves<Day>(current: &[usize], patterns: &[PatternCount; 4], results: &[Taken<Day>]) -> Vec<MoveGroup> {
    let roots = ordered(Pattern::ALL.into_iter().zip(patterns), |(_, count)| Reverse(count.root.len()));
    let roots = roots.into_iter().map(|(pattern, _)| Reason::Root(pattern));
    let reasons = [Reason::Gate].into_iter().chain(roots).chain([Reason::Largest, Reason::FindOut]);
    let groups = reasons.map(|reason| MoveGroup { reason, moves: moves_for(reason, current, results) });
    groups.filter(|group| !group.moves.is_empty()).collect()
}

fn moves_for<Day>(reason: Reason, current: &[usize], results: &[Taken<Day>]) -> Vec<FirstMove> {
    let mut moves: Vec<FirstMove> = Vec::new();
    for &index in current {
        let outcome = &results[index].outcome;
        let Some(task) = task_for(reason, outcome) else { continue };
        let subject = outcome.subject();
        match moves.iter_mut().find(|found| found.subject == subject && found.task.is_as(task)) {
            Some(found) => found.results.push(index),
            None => moves.push(FirstMove { subject, task, results: vec![index] }),
        }
    }
    moves
}

fn task_for(reason: Reason, outcome: &Outcome) -> Option<Task> {
    match outcome {
        Outcome::Snapshot { answers, snapshot, .. } => {
            let question = question_for(reason, snapshot)?;
            Some(Task::Advice(question, answers.level(question)))
        }
        Outcome::Finding { finding, .. } => match (reason, finding.root()) {
            (Reason::Root(pattern), Some(root)) => (pattern == root).then_some(Task::Against(root)),
            (Reason::FindOut, None) => finding.unsure().next().map(Task::FindOut),
            _ => None,
        },
    }
}

/// The question to begin with for `reason`, by index.
fn question_for(reason: Reason, snapshot: &Snapshot) -> Option<usize> {
    let steps = snapshot.road.as_ref().map(|road| road.steps.as_slice()).unwrap_or_default();
    let of_kind = |kind| steps.iter().find(|step| step.kind == kind).map(|step| step.question);
    let first = || steps.first().map(|step| step.question).or(snapshot.gaps.first().copied());
    let gate = of_kind(StepKind::Gate).or(snapshot.gates_failed.first().copied());
    match reason {
        Reason::Gate => gate,
        Reason::Root(root) if snapshot.walk.root() == Some(root) => {
            of_kind(StepKind::Root).or_else(|| if gate.is_none() { first() } else { None })
        }
        Reason::Largest if snapshot.walk.root().is_none() && gate.is_none() => first(),
        _ => None,
    }
}

impl Task {
    /// Whether both say the same: levels 1 and 2 have the same advice, and so has a level that nobody knows.
    pub fn is_as(self, other: Self) -> bool {
        let band = |level: Option<Level>| level.unwrap_or(Level::LOWEST).cmp(&Level::MIDDLE);
        match (self, other) {
            (Self::Advice(one, level), Self::Advice(other, other_level)) => {
                one == other && band(level) == band(other_level)
            }
            _ => self == other,
        }
    }
}
