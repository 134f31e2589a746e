//! The sentences of the exports.

use super::texts::exports::{earlier_edition_of, kept_all, kept_none, kept_some};
use super::{about_cuts, about_private, about_self, about_unknown, about_validity};

/// The words that go with every snapshot.
pub fn about_all() -> [&'static str; 5] {
    [about_self(), about_validity(), about_unknown(), about_cuts(), about_private()]
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
