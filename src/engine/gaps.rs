//! What to look at where there is no next stage to go to.

use super::item::Item;
use super::ordered::ordered;
use std::cmp::Reverse;

/// The questions furthest from the highest level, at most three: the largest gap first, then the heavier question,
/// then the order of the file. An unknown level counts as the lowest.
pub(crate) fn largest_gaps(items: &[Item]) -> Vec<usize> {
    let open = items.iter().filter(|item| !item.is_left_out() && item.start().above().is_some());
    let furthest = ordered(open, |item| (item.start(), Reverse(item.weight()))).into_iter().take(3);
    furthest.map(|item| item.index).collect()
}
