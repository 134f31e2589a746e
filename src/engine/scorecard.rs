use super::item::Item;
use super::tally::Tally;
use super::terms::Terms;
use super::{DimensionScore, DimensionState, Ratio};
use crate::model::{Assessment, Stage};

/// Why there is no stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Too few dimensions are valid.
    Dimensions {
        /// How many are.
        valid: usize,
        /// How many a stage needs.
        needed: usize,
    },
    /// Too little of what applies is known.
    Coverage {
        /// The known share, 0 to 1.
        known: Ratio,
        /// The share a stage needs.
        needed: Ratio,
    },
}

/// Everything that decides the stage, and nothing that follows from it.
pub(crate) struct Scorecard {
    pub(crate) dimensions: Vec<DimensionScore>,
    pub(crate) coverage: Option<Ratio>,
    /// Gates answered 1, don't know or unanswered, by question index.
    pub(crate) gates_failed: Vec<usize>,
    /// How many gates were answered 1.
    gates_at_lowest: usize,
    /// Loop questions answered below level 4, don't know or unanswered, by question index.
    pub(crate) loops_open: Vec<usize>,
    /// How many loop questions were answered below level 4.
    loops_below: usize,
    /// The dimensions' weights.
    weights: Vec<u64>,
}

impl Scorecard {
    const DIMENSIONS_NEEDED: usize = 3;

    pub(crate) fn of(assessment: &Assessment, items: &[Item]) -> Self {
        Self {
            dimensions: Item::by_dimension(items, assessment)
                .into_iter()
                .map(|items| DimensionScore::of(Tally::of(items)))
                .collect(),
            coverage: Tally::of(items).coverage(),
            gates_failed: Item::indexes(items, Item::may_be_failing_gate),
            gates_at_lowest: items.iter().filter(|item| item.is_failing_gate()).count(),
            loops_open: Item::indexes(items, Item::may_be_open_loop),
            loops_below: items.iter().filter(|item| item.is_open_loop()).count(),
            weights: assessment.dimensions.iter().map(|dimension| u64::from(dimension.weight)).collect(),
        }
    }

    pub(crate) fn stage(&self) -> Option<Stage> {
        self.terms().map(Terms::stage)
    }

    /// The terms of the stage, if there is one.
    pub(crate) fn terms(&self) -> Option<Terms> {
        let has_stage = self.missing().is_empty();
        has_stage.then(|| {
            let scores = self.valid(|dimension| dimension.score);
            Terms::of(&scores, self.gates_failed.len(), self.loops_open.len())
        })?
    }

    /// What a stage still needs; empty if there is one.
    pub(crate) fn missing(&self) -> Vec<Missing> {
        let coverage_needed = Ratio::new(3, 5);
        let valid = self.valid(|dimension| dimension.score).len();
        let mut missing = Vec::new();
        if valid < Self::DIMENSIONS_NEEDED {
            missing.push(Missing::Dimensions { valid, needed: Self::DIMENSIONS_NEEDED });
        }
        let known = self.coverage.filter(|coverage| *coverage < coverage_needed);
        missing.extend(known.map(|known| Missing::Coverage { known, needed: coverage_needed }));
        missing
    }

    /// The stages if everything unknown were level 1, and if it were level 5, over the same dimensions.
    pub(crate) fn range(&self) -> Option<(Stage, Stage)> {
        self.stage()?;
        let (low, high) = (self.valid(|dimension| dimension.low), self.valid(|dimension| dimension.high));
        let low = Terms::of(&low, self.gates_failed.len(), self.loops_open.len())?;
        let high = Terms::of(&high, self.gates_at_lowest, self.loops_below)?;
        Some((low.stage(), high.stage()))
    }

    /// Whether finding out more may change the dimensions that count.
    pub(crate) fn is_provisional(&self) -> bool {
        let is_thin = self.coverage.is_some_and(|coverage| coverage < Ratio::new(4, 5));
        is_thin || self.dimensions.iter().any(|dimension| dimension.state == DimensionState::NotValid)
    }

    /// The weighted mean of the valid dimensions' scores.
    pub(crate) fn total(&self) -> Option<Ratio> {
        Ratio::mean(self.valid(|dimension| dimension.score))
    }

    /// The dimensions with the lowest score, by index.
    pub(crate) fn weakest(&self) -> Vec<usize> {
        let lowest = self.dimensions.iter().filter_map(|dimension| dimension.score).min();
        let is_lowest = |dimension: &DimensionScore| lowest.is_some() && dimension.score == lowest;
        let mut weakest = Vec::new();
        for (index, dimension) in self.dimensions.iter().enumerate() {
            if is_lowest(dimension) {
                weakest.push(index);
            }
        }
        weakest
    }

    /// One figure of each valid dimension, with the dimension's weight.
    fn valid(&self, figure: fn(&DimensionScore) -> Option<Ratio>) -> Vec<(u64, Ratio)> {
        let mut valid = Vec::new();
        for (&weight, dimension) in self.weights.iter().zip(&self.dimensions) {
            if dimension.state == DimensionState::Valid {
                valid.extend(figure(dimension).map(|figure| (weight, figure)));
            }
        }
        valid
    }
}
