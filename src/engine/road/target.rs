use crate::engine::terms::least_score;
use crate::model::Stage;

/// The scores that a stage takes. What it takes of gates and loops, every road gives: see [`Leeway`](super::Leeway).
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// The least total, in points.
    pub(super) total: u64,
    /// The least score of every valid dimension, in points.
    pub(super) weakest: u64,
}

impl Target {
    /// A stage is at most one above the weakest dimension's, so that one needs to reach the band below only.
    pub(super) fn of(stage: Stage) -> Self {
        let below = Stage::ALL.into_iter().rfind(|lower| *lower < stage).unwrap_or(stage);
        Self { total: least_score(stage), weakest: least_score(below) }
    }
}
