use super::Date;
use super::link::{self, SharedResult};
use crate::engine::{Answers, BacklogNumbers, Plan, Snapshot};
use crate::model::Assessment;

/// A result with all that is made of it: every export is written from this.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What was taken.
    pub assessment: &'a Assessment,
    /// What was answered.
    pub answers: &'a Answers,
    /// The outcome of these answers.
    pub snapshot: &'a Snapshot,
    /// What the visitor means to do.
    pub plan: &'a Plan,
    /// What was entered beside the snapshot.
    pub numbers: &'a BacklogNumbers,
    /// The visitor's day.
    pub date: Date,
}

impl Report<'_> {
    /// The fragment of the result link.
    pub fn link(&self) -> String {
        let shared = SharedResult { answers: self.answers.clone(), felt: self.snapshot.felt, date: Some(self.date) };
        ["#", link::KEY, &link::encode(self.assessment, &shared)].concat()
    }
}
