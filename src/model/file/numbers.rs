use super::{Given, Unknown};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// Asks for the six numbers of a backlog beside the snapshot: the words around them.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct NumbersFile {
    /// The heading.
    pub title: Given<String>,
    /// What the numbers are for.
    pub intro: Given<String>,
    /// Items added in three months.
    pub added: Given<NumberTextFile>,
    /// Items finished in three months.
    pub finished: Given<NumberTextFile>,
    /// Items dropped unfinished in three months.
    pub dropped: Given<NumberTextFile>,
    /// Items open today.
    pub open: Given<NumberTextFile>,
    /// Items in progress today.
    pub in_progress: Given<NumberTextFile>,
    /// People who finish items.
    pub people: Given<NumberTextFile>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}

/// The words beside the field of one number.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct NumberTextFile {
    /// What to enter.
    pub label: Given<String>,
    /// How to count it.
    pub hint: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
