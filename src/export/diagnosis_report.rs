use super::Date;
use super::link::{self, diagnosis::SharedReplies};
use crate::engine::diagnosis::{Finding, Measures, Replies};
use crate::model::Diagnosis;

/// A finding with all that is made of it: every export of the diagnosis is written from this.
#[derive(Clone, Copy, Debug)]
pub struct DiagnosisReport<'a> {
    /// What was asked.
    pub diagnosis: &'a Diagnosis,
    /// What was said.
    pub replies: &'a Replies,
    /// What follows from it.
    pub finding: Finding,
    /// Where it can be measured.
    pub measures: &'a Measures,
    /// The visitor's day.
    pub date: Date,
}

impl DiagnosisReport<'_> {
    /// The fragment of the result link.
    pub fn link(&self) -> String {
        let shared = SharedReplies { replies: self.replies.clone(), date: Some(self.date) };
        ["#", link::KEY, &link::diagnosis::encode(self.diagnosis, &shared)].concat()
    }

    /// The name of a file to save it in, such as `delivery-diagnosis-2026-11-22.md`.
    pub fn file_name(&self, extension: &str) -> String {
        format!("{}-{}.{extension}", self.diagnosis.id, self.date)
    }
}
