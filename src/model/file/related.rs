use super::{Given, Unknown};
#[cfg(feature = "schema")]
use super::{MAX_ID_LENGTH, schema::KEBAB_CASE};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// Another assessment to take next.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct RelatedFile {
    /// The other assessment's id.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// When to take it, in one sentence.
    pub reason: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
