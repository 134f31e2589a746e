use crate::engine::terms::{cap, least_score};
use crate::model::Stage;

/// What it takes to stand at a stage or above.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// The least total, in points.
    pub(super) total: u64,
    /// The least score of every valid dimension, in points.
    pub(super) weakest: u64,
    /// How many gates may fail; none if it does not matter.
    tolerated: Option<u8>,
}

impl Target {
    /// A stage is at most one above the weakest dimension's, so that one needs to reach the band below only.
    pub(super) fn of(stage: Stage) -> Self {
        let below = Stage::ALL.into_iter().rfind(|lower| *lower < stage).unwrap_or(stage);
        let is_limited = cap(usize::MAX) < stage;
        let tolerated = is_limited.then(|| u8::from(cap(1) >= stage));
        Self { total: least_score(stage), weakest: least_score(below), tolerated }
    }

    /// `failing` gates and `more`, as far as they matter; none if that is too many.
    pub(super) fn failing_with(&self, failing: u8, more: u8) -> Option<u8> {
        match self.tolerated {
            None => Some(0),
            Some(tolerated) => Some(failing + more).filter(|&failing| failing <= tolerated),
        }
    }
}
