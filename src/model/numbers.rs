use serde::{Deserialize, Serialize};

/// The words around the six numbers of a backlog, where an assessment asks for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Numbers {
    /// The heading.
    pub title: String,
    /// What the numbers are for.
    pub intro: String,
    /// Items added in three months.
    pub added: NumberText,
    /// Items finished in three months.
    pub finished: NumberText,
    /// Items dropped unfinished in three months.
    pub dropped: NumberText,
    /// Items open today.
    pub open: NumberText,
    /// Items in progress today.
    pub in_progress: NumberText,
    /// People who finish items.
    pub people: NumberText,
}

/// The words beside the field of one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NumberText {
    /// What to enter.
    pub label: String,
    /// How to count it.
    pub hint: String,
}
