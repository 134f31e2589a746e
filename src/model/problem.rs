use std::fmt;

/// One thing that is wrong with an assessment file: where, and what to do about it.
///
/// Shown as ``dimensions[2].questions[0].anchors: 4 anchors, a question has 5``.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The path of the field, `dimensions[2].questions[0].anchors`; list positions count from 0.
    pub place: String,
    /// What is wrong and how to mend it.
    pub cure: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.cure)
    }
}
