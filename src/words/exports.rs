//! The sentences of the exports.

use super::texts::exports::{answer_kinds, no_cell, yes_cell};
use super::{about_cuts, about_private, about_self, about_unknown, about_validity};
use crate::engine::Answer;

/// The words that go with every snapshot.
pub fn about_all() -> [&'static str; 5] {
    [about_self(), about_validity(), about_unknown(), about_cuts(), about_private()]
}

/// What kind of answer it is.
pub fn answer_kind(answer: Option<Answer>) -> &'static str {
    let [level, dont_know, does_not_apply, none] = answer_kinds();
    match answer {
        Some(Answer::Level(_)) => level,
        Some(Answer::DontKnow) => dont_know,
        Some(Answer::DoesNotApply) => does_not_apply,
        None => none,
    }
}

/// A cell that says yes or no.
pub fn yes(is_so: bool) -> &'static str {
    if is_so { yes_cell() } else { no_cell() }
}
