use super::QuestionIds;
use crate::engine::{BacklogNumbers, PlanEntry};
use serde::Serialize;

/// One step of the visitor's plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanEntryJson<'a> {
    /// The question's id.
    pub question: &'a str,
    /// Who takes it; may be empty.
    pub owner: &'a str,
    /// By when, in the visitor's words; may be empty.
    pub due: &'a str,
}

/// The numbers of a backlog as the visitor entered them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumbersJson {
    /// Items added in three months.
    pub added: Option<u32>,
    /// Items finished in three months.
    pub finished: Option<u32>,
    /// Items dropped unfinished in three months.
    pub dropped: Option<u32>,
    /// Items open today.
    pub open: Option<u32>,
    /// Items in progress today.
    pub in_progress: Option<u32>,
    /// People who finish items.
    pub people: Option<u32>,
}

impl<'a> PlanEntryJson<'a> {
    pub(super) fn of(entry: &'a PlanEntry, ids: &QuestionIds<'a>) -> Self {
        Self { question: ids.one(entry.question), owner: &entry.owner, due: &entry.due }
    }
}

impl NumbersJson {
    pub(super) fn of(numbers: &BacklogNumbers) -> Self {
        let &BacklogNumbers { added, finished, dropped, open, in_progress, people } = numbers;
        Self { added, finished, dropped, open, in_progress, people }
    }
}
