use serde::{Deserialize, Serialize};

/// A published figure to show beside a visitor's own answer: context, never a percentile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Reference {
    /// The figure as published, such as "5.5".
    pub value: String,
    /// What it counts, such as "of 10, mean (standard deviation 2.4)".
    pub unit: String,
    /// Who was asked or measured.
    pub population: String,
    /// Year of publication, 1950 to 2100.
    pub year: u16,
    /// Who published it, and where in the publication.
    pub source: String,
    /// An `https://` address.
    pub url: String,
}
