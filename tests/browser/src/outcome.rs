//! The snapshot as one can read it on the screen, to compare what is there with what the engine says.

mod expected;

use crate::Visitor;
use serde::Deserialize;

/// Every number and finding of a snapshot, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// The heading.
    pub title: String,
    /// The five stages, with what is marked.
    pub stages: Vec<String>,
    /// What holds the stage.
    pub holding: Vec<String>,
    /// The root pattern and the first step.
    pub first: Vec<String>,
    /// What is said about the stage: guess, range, firmness.
    pub notes: Vec<String>,
    /// Each dimension with its score and range, and the total.
    pub dimensions: Vec<String>,
    /// What the walk found about each pattern.
    pub walk: Vec<String>,
    /// How long the road is.
    pub road: Option<String>,
    /// Its steps, or the largest gaps, with what they say.
    pub steps: Vec<String>,
}

impl Outcome {
    /// What the visitor has before them.
    pub async fn shown_to(visitor: &Visitor) -> Self {
        let shown = visitor.run(include_str!("outcome/shown.js")).await;
        serde_json::from_value(shown).expect("the script returns an outcome")
    }
}
