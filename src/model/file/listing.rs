use super::{Given, Unknown};
#[cfg(feature = "schema")]
use crate::model::{Area, MAX_SYMPTOMS, Role};
#[cfg(feature = "schema")]
use schemars::{JsonSchema, json_schema};
use serde::Deserialize;

/// How the site lists the assessment, and who finds it there by what.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct ListingFile {
    /// The group in which it stands.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = Area::ALL.map(Area::id))))]
    pub area: Given<String>,
    /// For whom it is the one to take, at least one role.
    #[cfg_attr(
        feature = "schema",
        schemars(
            length(min = 1),
            extend("items" = json_schema!({ "type": "string", "enum": Role::ALL.map(Role::id) }))
        )
    )]
    pub roles: Given<Vec<Given<String>>>,
    /// What one notices before taking it, each a sentence as somebody would say it; 1 to 4.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_SYMPTOMS)))]
    pub symptoms: Given<Vec<Given<String>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
