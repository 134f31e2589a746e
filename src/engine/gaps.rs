//! What to look at where there is no next stage to go to.

use super::asked::Asked;
use super::ordered::ordered;
use std::cmp::Reverse;

/// The questions furthest from the highest level, at most three: the largest gap first, then the heavier question,
/// then the order of the file. An unknown level counts as the lowest.
pub(crate) fn largest_gaps(asked: &[Asked]) -> Vec<usize> {
    let open = asked.iter().filter(|asked| !asked.is_left_out() && asked.start().above().is_some());
    let furthest = ordered(open, |asked| (asked.start(), Reverse(asked.weight()))).into_iter().take(3);
    furthest.map(|asked| asked.index).collect()
}
