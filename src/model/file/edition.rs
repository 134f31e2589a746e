use super::{Given, Unknown};
#[cfg(feature = "schema")]
use super::{MAX_QUESTIONS, MAX_VERSION};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// An earlier version of the content, so that links to results of then can still be opened.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct EditionFile {
    /// The version that it was, below today's.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_VERSION)))]
    pub version: Given<i64>,
    /// The ids of all questions of then, in the order of then.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_QUESTIONS)))]
    pub questions: Given<Vec<Given<String>>>,
    /// Those of them that are still asked, but whose answers mean something else now. They count as unanswered.
    #[serde(default)]
    pub changed: Given<Vec<Given<String>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
