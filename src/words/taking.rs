//! The sentences from the cover to the review.

use super::{cuts_of, cuts_own};

/// Who drew the limits between the answers: "own", or a source with its year.
pub fn cuts(cuts: &str) -> String {
    if cuts == "own" { cuts_own().to_owned() } else { cuts_of(cuts) }
}
