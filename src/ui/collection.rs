use crate::export::{Pasted, read_results};
use crate::model::Assessment;

/// The results that a visitor pasted to compare with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Collection {
    /// As it stands in the field.
    pub(super) text: String,
    /// What could be read.
    pub(super) results: Vec<Pasted>,
    /// What could not, a sentence each.
    pub(super) problems: Vec<String>,
}

impl Collection {
    /// Reads `text`.
    pub(super) fn read(text: String, assessment: &Assessment) -> Self {
        let (mut results, mut problems) = (Vec::new(), Vec::new());
        for read in read_results(&text, assessment) {
            match read {
                Ok(result) => results.push(result),
                Err(problem) => problems.push(problem),
            }
        }
        Self { text, results, problems }
    }
}
