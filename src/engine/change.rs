use super::{Ratio, Shift, Snapshot};
use crate::model::{Pattern, Stage};

/// What is different between two outcomes of the same assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The stage; none where too little is known.
    pub stage: Shift<Option<Stage>>,
    /// The pattern to begin with.
    pub root: Shift<Option<Pattern>>,
    /// The dimensions whose score is another one, by index; a score is absent where it does not count.
    pub dimensions: Vec<(usize, Shift<Option<Ratio>>)>,
}

impl Change {
    /// From one outcome to the other.
    pub fn between(before: &Snapshot, after: &Snapshot) -> Self {
        let mut dimensions = Vec::new();
        for (index, (before, after)) in before.dimensions.iter().zip(&after.dimensions).enumerate() {
            let shift = Shift { before: before.score, after: after.score };
            if shift.is_moved() {
                dimensions.push((index, shift));
            }
        }
        Self {
            stage: Shift { before: before.stage, after: after.stage },
            root: Shift { before: before.walk.root(), after: after.walk.root() },
            dimensions,
        }
    }
}
