use super::{Given, Unknown};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// A published figure to show beside a visitor's own answer: context, never a percentile.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct ReferenceFile {
    /// The figure as published, a text such as "5.5".
    pub value: Given<String>,
    /// What it counts, such as "of 10, mean (standard deviation 2.4)".
    pub unit: Given<String>,
    /// Who was asked or measured.
    pub population: Given<String>,
    /// Year of publication, 1950 to 2100.
    #[cfg_attr(feature = "schema", schemars(range(min = 1950, max = 2100)))]
    pub year: Given<i64>,
    /// Who published it, and where in the publication.
    pub source: Given<String>,
    /// An `https://` address where it can be read.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^https://")))]
    pub url: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
