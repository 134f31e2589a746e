use super::Ratio;
use super::tally::Tally;
use super::terms::band;
use crate::model::Stage;

/// Whether a dimension's score counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DimensionState {
    /// At least half of it is known, and at least two levels.
    Valid,
    /// Too little is known.
    NotValid,
    /// None of its questions applies.
    LeftOut,
}

/// The score of one dimension, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// Whether it counts.
    pub state: DimensionState,
    /// The weighted mean of the known answers; only where valid.
    pub score: Option<Ratio>,
    /// The score if everything unknown were level 1; absent where left out.
    pub low: Option<Ratio>,
    /// The score if everything unknown were level 5; absent where left out.
    pub high: Option<Ratio>,
}

impl DimensionScore {
    pub(crate) fn of(tally: Tally) -> Self {
        let state = state(tally);
        let score = tally.score().filter(|_| state == DimensionState::Valid);
        Self { state, score, low: tally.low(), high: tally.high() }
    }

    /// The stage whose band holds the score, decided before it is rounded.
    pub fn band(&self) -> Option<Stage> {
        self.score.map(band)
    }
}

fn state(tally: Tally) -> DimensionState {
    if tally.is_left_out() {
        DimensionState::LeftOut
    } else if tally.is_valid() {
        DimensionState::Valid
    } else {
        DimensionState::NotValid
    }
}
