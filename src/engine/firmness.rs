//! How much the stage depends on one answer.

use super::Answer;
use super::item::Item;
use super::scorecard::Scorecard;
use crate::model::{Assessment, Level, Stage};

/// The lowest and the highest stage that misjudging a single answer by one level, either way, would give.
pub(crate) fn firmness(assessment: &Assessment, items: &[Item], stage: Stage) -> (Stage, Stage) {
    let slips = items.iter().flat_map(|item| {
        let level = item.level();
        let neighbors = [level.and_then(Level::below), level.and_then(Level::above)];
        neighbors.into_iter().flatten().map(|neighbor| (item.index, neighbor))
    });
    slips
        .filter_map(|(index, level)| stage_with(assessment, items, index, level))
        .fold((stage, stage), |(lowest, highest), slip| (lowest.min(slip), highest.max(slip)))
}

fn stage_with(assessment: &Assessment, items: &[Item], index: usize, level: Level) -> Option<Stage> {
    let mut slipped = items.to_vec();
    slipped[index].answer = Some(Answer::Level(level));
    Scorecard::of(assessment, &slipped).stage()
}
