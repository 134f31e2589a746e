//! How much the stage depends on one answer.

use super::Answer;
use super::item::Item;
use super::scorecard::Scorecard;
use crate::model::{Assessment, Level, Stage};

/// The lowest and the highest stage that misjudging a single answer by one level, either way, would give.
pub(crate) fn firmness(assessment: &Assessment, items: &[Item], stage: Stage) -> (Stage, Stage) {
    let (mut lowest, mut highest) = (stage, stage);
    for item in items {
        for neighbor in [Level::below, Level::above] {
            let slip =
                item.level().and_then(neighbor).and_then(|level| stage_with(assessment, items, item.index, level));
            lowest = lowest.min(slip.unwrap_or(stage));
            highest = highest.max(slip.unwrap_or(stage));
        }
    }
    (lowest, highest)
}

fn stage_with(assessment: &Assessment, items: &[Item], index: usize, level: Level) -> Option<Stage> {
    let mut slipped = items.to_vec();
    slipped[index].answer = Some(Answer::Level(level));
    Scorecard::of(assessment, &slipped).stage()
}
