//! The texts around several results.

use super::count;
use crate::engine::Ratio;
use crate::model::Stage;

pub const COMPARE: &str = "Beside other results";
pub const COMPARE_HINT: &str = "Paste one earlier result to see what changed, or several colleagues’ to see where you differ. Your own is included. Nothing is sent.";
pub const COMPARE_OPEN: &str = "Add results";
pub const COMPARE_FIELD: &str = "One result link per line. Put a name before a link to label it.";
pub const COMPARE_FILES: &str = "Or saved results (JSON)";
pub const BEFORE: &str = "The other";
pub const THE_OTHER_RESULT: &str = "The other result";
pub const THIS: &str = "This one";
pub const STAGE: &str = "Stage";
pub const SPREAD: &str = "Lowest to highest";
pub const APART: &str = "Where people are furthest apart";
pub const APART_HINT: &str =
    "Let the lowest and the highest each tell their last concrete case. Nothing is averaged into a grade.";
pub const NOBODY_APART: &str = "Everyone chose the same level on every question.";

/// The problems behind the first ones.
pub fn more_problems(number: usize) -> String {
    format!("And {}.", count(number, "more line that cannot be read", "more lines that cannot be read"))
}

/// How far reading is.
pub fn reading(done: usize, total: usize) -> String {
    format!("Reading: {done} of {total}.")
}

/// That one result was compared with, whose it is, and how many answers have another level there.
pub fn compared(whose: &str, differing: usize) -> String {
    let answers = match differing {
        0 => "no answer differs".to_owned(),
        _ => count(differing, "answer differs", "answers differ"),
    };
    let whose = if whose.is_empty() { "the other result" } else { whose };
    format!("Compared with {whose}: {answers} in level.")
}

/// That some of the results were made when the questions were others.
pub fn of_earlier_editions(results: usize) -> String {
    let results = count(results, "result was", "results were");
    format!(
        "{results} made with an earlier edition of these questions. Answers that mean something else today count as unanswered there."
    )
}

/// That so many results stand side by side, with one's own.
pub fn side_by_side(results: usize) -> String {
    format!("{results} results side by side, yours included.")
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
    let people = count(people, "person", "people");
    stage.map_or_else(|| format!("{people} without a stage"), |stage| format!("{people} at stage {}", stage.number()))
}

/// The middle score of a team.
pub fn median(points: u64) -> String {
    format!("middle {points}")
}

/// The questions behind the first ones.
pub fn more_questions(number: usize) -> String {
    count(number, "more question", "more questions")
}

/// Some of them by name, the others by number.
pub fn people(names: &str, shown: usize, total: usize) -> String {
    match (shown, total - shown) {
        (0, all) => count(all, "person", "people"),
        (_, 0) => names.to_owned(),
        (_, others) => format!("{names}, and {others} more"),
    }
}
