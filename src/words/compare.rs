//! The sentences around several results.

use super::texts::compare::{
    answers_differ, compared_with, no_answer_differs, people_at_stage, people_without_stage, persons, some_by_name,
    the_other,
};
use crate::engine::Ratio;
use crate::model::Stage;

/// That one result was compared with, whose it is, and how many answers have another level there.
pub fn compared(whose: &str, differing: usize) -> String {
    let answers = if differing == 0 { no_answer_differs().to_owned() } else { answers_differ(differing) };
    let whose = if whose.is_empty() { the_other() } else { whose };
    compared_with(whose, answers)
}

/// By how many points a score rose.
pub fn up(points: Ratio) -> String {
    ["+", &points.rounded().to_string()].concat()
}

/// By how many points a score fell.
pub fn down(points: Ratio) -> String {
    ["−", &points.rounded().to_string()].concat()
}

/// How many people stand at a stage, or have none.
pub fn at_stage(stage: Option<Stage>, people: usize) -> String {
    let people = persons(people);
    match stage {
        Some(stage) => people_at_stage(people, stage.number()),
        None => people_without_stage(people),
    }
}

/// Some of them by name, the others by number.
pub fn people(names: &str, shown: usize, total: usize) -> String {
    match (shown, total - shown) {
        (0, all) => persons(all),
        (_, 0) => names.to_owned(),
        (_, others) => some_by_name(names, others),
    }
}
