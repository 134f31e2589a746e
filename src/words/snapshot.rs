//! The sentences of the snapshot.

use super::texts::snapshot::{
    answers_moved, axis_of, axis_without, change_root, change_score, change_stage, edge, either, felt_differs,
    felt_same, firm, held_by_total_of, held_by_weakest_of, just_under, levels_up, no_root, nothing_changes, range_open,
    road_length_of, root as root_title, typical_of,
};
use super::{not_copied_foreign, not_copied_here, pattern_label};
use crate::engine::{Change, Ratio};
use crate::model::{Assessment, Pattern, Stage};
use crate::words::Digits;

/// That copying was refused, and what to do instead.
pub fn not_copied(is_foreign: bool) -> &'static str {
    if is_foreign { not_copied_foreign() } else { not_copied_here() }
}

/// The felt stage beside the computed one, which lies `gap` stages below it.
pub fn felt(felt: Stage, gap: i8) -> String {
    let number = felt.number();
    match gap {
        0 => felt_same(number),
        _ => felt_differs(number, number.saturating_add_signed(gap.saturating_neg())),
    }
}

/// The range of stages that the unknown leaves open.
pub fn range(low: Stage, high: Stage, unknown: usize) -> String {
    range_open(unknown, low.number(), high.number())
}

/// How much one misjudged answer would change.
pub fn firmness(stage: Stage, low: Stage, high: Stage) -> String {
    match (low < stage, high > stage) {
        (false, false) => firm().to_owned(),
        (true, true) => edge(either(low.number(), high.number())),
        (true, false) => edge(low.number()),
        (false, true) => edge(high.number()),
    }
}

/// What supposed answers change: the stage, then each score, then the root.
pub fn change(assessment: &Assessment, change: &Change) -> String {
    let score = |score: Option<Ratio>| points(score.map(Ratio::rounded));
    let stage = |stage: Option<Stage>| points(stage.map(|stage| stage.number().into()));
    let root = |root: Option<Pattern>| root.map_or(no_root(), pattern_label);
    let mut parts = Vec::new();
    if change.stage.is_moved() {
        parts.push(change_stage(stage(change.stage.before), stage(change.stage.after)));
    }
    for (dimension, shift) in &change.dimensions {
        let title = &assessment.dimensions[*dimension].title;
        parts.push(change_score(title, score(shift.before), score(shift.after)));
    }
    if change.root.is_moved() {
        parts.push(change_root(root_title(), root(change.root.before), root(change.root.after)));
    }
    if parts.is_empty() { nothing_changes().to_owned() } else { parts.join(" · ") }
}

/// One axis of the radar, as it is read aloud.
pub fn axis(title: &str, score: Option<u64>) -> String {
    score.map_or_else(|| axis_without(title), |score| axis_of(title, score))
}

/// A score or the number of a stage, or that there is none.
pub fn points(score: Option<u64>) -> String {
    score.map_or_else(|| "–".to_owned(), Digits::digits)
}

/// A length in a bar.
pub fn percent(points: u64) -> String {
    [&*points.digits(), "%"].concat()
}

/// The weakest dimensions, which hold the stage down at one above theirs.
pub fn held_by_weakest(titles: &[&str], score: u64, stage: Stage) -> String {
    let lower = stage.number() - 1;
    held_by_weakest_of(titles.len(), titles.join(", "), below(score, 20 * u64::from(lower)), lower)
}

/// The total, which holds the stage down.
pub fn held_by_total(score: u64, stage: Stage) -> String {
    let begin = 20 * u64::from(stage.number());
    held_by_total_of(below(score, begin), stage.number() + 1, begin)
}

/// A score below `begin`; rounded up to where the next stage begins it would look like a mistake.
fn below(score: u64, begin: u64) -> String {
    if score < begin { score.digits() } else { just_under(begin) }
}

/// What somebody at this stage can often say; it is no fact about who answered.
pub fn typical(stage: Stage, text: &str) -> String {
    typical_of(stage.number(), text)
}

/// How far the road is: it meets the must-haves and touches the root even where the stage alone would not need it.
pub fn road_length(stage: Stage, raises: u32, steps: usize) -> String {
    road_length_of(stage.number(), levels_up(raises), answers_moved(steps))
}
