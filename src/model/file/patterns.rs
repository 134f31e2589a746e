use super::{Given, Unknown};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// What the answers of this assessment point to if a pattern is present, in one sentence each: what was asked, and no more.
/// One for each pattern that three questions or more are tagged with, and for no other.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct PatternsFile {
    /// Who answers for the result.
    #[serde(default, rename = "ownership-gap")]
    pub ownership_gap: Given<String>,
    /// Where work gets stuck between people, teams, or vendors.
    #[serde(default, rename = "coordination-tax")]
    pub coordination_tax: Given<String>,
    /// How the wrong work is chosen, or the chosen work does not get out.
    #[serde(default, rename = "backlog-illusion")]
    pub backlog_illusion: Given<String>,
    /// What nobody can show with data.
    #[serde(default, rename = "ai-validation-gap")]
    pub ai_validation_gap: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
