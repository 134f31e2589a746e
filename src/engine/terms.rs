use super::Ratio;
use crate::model::Stage;

/// The points in the band of a stage: all bands are equally wide.
const BAND: u64 = 100 / Stage::COUNT as u64;

/// What limits the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// One failing gate caps the stage at 3, more cap it at 2.
    Gates,
    /// Stage 5 needs level 4 in every loop question.
    Loops,
    /// The stage is at most one above the weakest dimension's.
    Weakest,
    /// The stage is at most the total's.
    Total,
}

/// The four stages of which the least is the stage.
#[derive(Clone, Copy)]
pub(crate) struct Terms {
    gates: Stage,
    loops: Stage,
    weakest: Stage,
    total: Stage,
}

impl Terms {
    /// From the scores of the valid dimensions, each with its weight; none without a valid dimension.
    pub(crate) fn of(scores: &[(u64, Ratio)], failing_gates: usize, open_loops: usize) -> Option<Self> {
        let weakest = band(scores.iter().map(|&(_, score)| score).min()?);
        let total = band(Ratio::mean(scores.iter().copied())?);
        let loops = if open_loops > 0 { Stage::Measured } else { Stage::SelfCorrecting };
        Some(Self { gates: cap(failing_gates), loops, weakest: weakest.above().unwrap_or(weakest), total })
    }

    pub(crate) fn stage(self) -> Stage {
        self.gates.min(self.loops).min(self.weakest).min(self.total)
    }

    /// The terms equal to the stage, most actionable first; empty at the highest stage, which nothing limits.
    pub(crate) fn limits(self) -> Vec<Limit> {
        let stage = self.stage();
        let terms = [
            (Limit::Gates, self.gates),
            (Limit::Loops, self.loops),
            (Limit::Weakest, self.weakest),
            (Limit::Total, self.total),
        ];
        let mut limits = Vec::new();
        for (limit, term) in terms {
            if term == stage && stage.above().is_some() {
                limits.push(limit);
            }
        }
        limits
    }
}

/// The half-open band of 0 to 100 in which `score` lies; 100 belongs to the highest.
pub(crate) fn band(score: Ratio) -> Stage {
    let is_reached = |stage: &Stage| score >= Ratio::whole(least_score(*stage));
    Stage::ALL.into_iter().rev().find(is_reached).unwrap_or(Stage::Heroic)
}

/// The least score of the band of `stage`.
pub(crate) fn least_score(stage: Stage) -> u64 {
    BAND * u64::from(stage.number() - 1)
}

/// The highest stage possible with this many failing gates.
fn cap(failing_gates: usize) -> Stage {
    match failing_gates {
        0 => Stage::SelfCorrecting,
        1 => Stage::Shared,
        _ => Stage::Local,
    }
}
