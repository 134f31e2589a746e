//! The sentences of the exports.

use super::texts::exports::{answer_kinds, earlier_edition_of, kept_all, kept_none, kept_some, no_cell, yes_cell};
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

/// What is left of a result that was made when the questions were others. `whose` begins the sentence.
pub fn earlier_edition(whose: &str, version: u32, answered: usize, kept: usize) -> String {
    let kept = match (answered - kept, kept) {
        (0, _) => kept_all().to_owned(),
        (_, 0) => kept_none().to_owned(),
        _ => kept_some(answered, kept),
    };
    earlier_edition_of(whose, version, kept)
}
