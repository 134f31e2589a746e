use serde::{Deserialize, Serialize};

/// An earlier version of the content, as far as results that were made with it can still be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Edition {
    /// Below today's version.
    pub version: u32,
    /// For each question that was asked then, in the order of then: the index of the question that still takes the same
    /// answers, if there is one.
    pub questions: Vec<Option<usize>>,
}
