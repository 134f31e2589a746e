use super::Subject;
use crate::engine::diagnosis::{Finding, Replies, StepState};
use crate::engine::{Answers, ReadingState, Snapshot};
use crate::model::{Assessment, Pattern, Stage};

/// One result: what came out for whom on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken<Day> {
    /// Whose it is; may be empty.
    pub person: String,
    /// The day of the result, if it is known.
    pub day: Option<Day>,
    /// Whether its questions were others when it was made: answers that mean something else today count as unanswered.
    pub is_earlier: bool,
    /// What came out.
    pub outcome: Outcome,
}

/// What came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Of an assessment.
    Snapshot {
        /// Which, by its index in the catalog.
        assessment: usize,
        /// What was answered.
        answers: Answers,
        /// What follows from it.
        snapshot: Box<Snapshot>,
    },
    /// Of the diagnosis.
    Finding {
        /// What was said.
        replies: Replies,
        /// What follows from it.
        finding: Finding,
    },
}

impl Outcome {
    /// The outcome of `answers` to `assessment`, which is at `index` in the catalog.
    pub fn of_answers(index: usize, assessment: &Assessment, answers: Answers, felt: Option<Stage>) -> Self {
        let snapshot = Box::new(Snapshot::of(assessment, &answers, felt));
        Self::Snapshot { assessment: index, answers, snapshot }
    }

    /// The outcome of the diagnosis.
    pub fn of_replies(replies: Replies) -> Self {
        Self::Finding { finding: Finding::of(&replies), replies }
    }

    /// What it is the outcome of.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Snapshot { assessment, .. } => Subject::Assessment(*assessment),
            Self::Finding { .. } => Subject::Diagnosis,
        }
    }

    /// The snapshot, if it has one.
    pub fn snapshot(&self) -> Option<&Snapshot> {
        if let Self::Snapshot { snapshot, .. } = self { Some(snapshot) } else { None }
    }

    /// The answers, if it is of an assessment.
    pub fn answers(&self) -> Option<&Answers> {
        if let Self::Snapshot { answers, .. } = self { Some(answers) } else { None }
    }

    /// What was said, if it is of the diagnosis.
    pub fn replies(&self) -> Option<&Replies> {
        if let Self::Finding { replies, .. } = self { Some(replies) } else { None }
    }

    /// The pattern to begin with, if one is present.
    pub fn root(&self) -> Option<Pattern> {
        match self {
            Self::Snapshot { snapshot, .. } => snapshot.walk.root(),
            Self::Finding { finding, .. } => finding.root(),
        }
    }

    /// The patterns that are present besides the root.
    pub fn also(&self) -> impl Iterator<Item = Pattern> {
        Pattern::ALL.into_iter().filter(|pattern| self.state(*pattern) == Some(ReadingState::AlsoPresent))
    }

    /// What it says of `pattern`; nothing if it was not asked for, or if there is no AI that could show it.
    pub fn state(&self, pattern: Pattern) -> Option<ReadingState> {
        match self {
            Self::Snapshot { snapshot, .. } => {
                let reading = snapshot.walk.readings.iter().find(|reading| reading.pattern == pattern);
                reading.map(|reading| reading.state)
            }
            Self::Finding { finding, .. } => match finding.state(pattern) {
                StepState::Root => Some(ReadingState::Root),
                StepState::AlsoPresent => Some(ReadingState::AlsoPresent),
                StepState::Holds => Some(ReadingState::Absent),
                StepState::Unsure | StepState::Open => Some(ReadingState::Unknown),
                StepState::DoesNotApply => None,
            },
        }
    }

    /// The must-haves that are not met, or not known to be, by question index; the diagnosis has none.
    pub fn failed_gates(&self) -> &[usize] {
        self.snapshot().map(|snapshot| snapshot.gates_failed.as_slice()).unwrap_or_default()
    }
}
