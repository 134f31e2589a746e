//! How much the stage depends on one answer.

use super::Answer;
use super::asked::Asked;
use super::scorecard::Scorecard;
use crate::model::{Assessment, Level, Stage};

/// The lowest and the highest stage that misjudging a single answer by one level, either way, would give.
pub(crate) fn firmness(assessment: &Assessment, asked: &[Asked], stage: Stage) -> (Stage, Stage) {
    let slips = asked.iter().flat_map(|asked| {
        let level = asked.level();
        let neighbors = [level.and_then(Level::below), level.and_then(Level::above)];
        neighbors.into_iter().flatten().map(|neighbor| (asked.index, neighbor))
    });
    slips
        .filter_map(|(index, level)| stage_with(assessment, asked, index, level))
        .fold((stage, stage), |(lowest, highest), slip| (lowest.min(slip), highest.max(slip)))
}

fn stage_with(assessment: &Assessment, asked: &[Asked], index: usize, level: Level) -> Option<Stage> {
    let mut slipped = asked.to_vec();
    slipped[index].answer = Some(Answer::Level(level));
    Scorecard::of(assessment, &slipped).stage()
}
