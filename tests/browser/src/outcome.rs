//! The snapshot as shown on the screen, for comparison with the engine's.

mod expected;

use crate::Visitor;
use delivery_assessments::words;
use serde::Deserialize;

/// Every number and finding of a snapshot, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// The heading.
    pub title: String,
    /// The five stages, with their marks.
    pub stages: Vec<String>,
    /// What holds the stage down.
    pub holding: Vec<String>,
    /// The root pattern and the first step.
    pub first: Vec<String>,
    /// Notes about the stage: guess, range, firmness.
    pub notes: Vec<String>,
    /// Each dimension with its score and range, and the total.
    pub dimensions: Vec<String>,
    /// What the walk found about each pattern.
    pub walk: Vec<String>,
    /// The length of the road.
    pub road: Option<String>,
    /// The steps of the road, or the largest gaps, with their texts.
    pub steps: Vec<String>,
}

impl Outcome {
    /// Reads the snapshot that the visitor sees.
    pub async fn shown_to(visitor: &Visitor) -> Self {
        let names = [words::stages_label(), words::walk(), words::dimensions(), words::road(), words::largest_gaps()];
        let script = format!("const names = {names:?};\n{}", include_str!("outcome/shown.js"));
        let shown = visitor.run(&script).await;
        serde_json::from_value(shown).expect("the script returns an outcome")
    }
}
