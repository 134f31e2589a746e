use super::{Given, Unknown};
#[cfg(feature = "schema")]
use super::{MAX_CHOICES, MAX_ID_LENGTH, schema::KEBAB_CASE};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// A question about the visitor's situation, asked before the first one. It scores nothing; it decides what is asked.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct SetupFile {
    /// Stable kebab-case name, unique among the setup questions of the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// The question as the visitor reads it.
    pub text: Given<String>,
    /// What can be chosen, 2 to 6; no two have the same text.
    #[cfg_attr(feature = "schema", schemars(length(min = 2, max = MAX_CHOICES)))]
    pub choices: Given<Vec<Given<ChoiceFile>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}

/// One answer to a setup question.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct ChoiceFile {
    /// Stable kebab-case name, unique in its setup question.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// The choice as the visitor reads it.
    pub text: Given<String>,
    /// Ids of the dimensions and questions that do not apply to whoever chooses this.
    #[serde(default)]
    pub excludes: Given<Vec<Given<String>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
