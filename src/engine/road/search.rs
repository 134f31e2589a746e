use super::leeway::Leeway;
use super::margin::Margin;
use super::raise_set::{Price, RaiseSet, keep};
use super::target::Target;
use crate::engine::item::Item;
use crate::engine::tally::Tally;
use crate::model::{Assessment, Level, Pattern};
use std::mem;

/// The search for the cheapest raises that reach a target: first inside each dimension, then across dimensions. Both
/// times only nondominated sets are carried on.
pub(super) struct Search<'a> {
    target: Target,
    /// The pattern to begin with.
    root: Option<Pattern>,
    /// Whether a question of it has to be raised.
    begins_at_root: bool,
    parts: Vec<Part<'a>>,
}

/// One dimension.
struct Part<'a> {
    weight: u64,
    /// As it stands today.
    tally: Tally,
    items: &'a [Item<'a>],
}

/// What raises inside a dimension change besides its points.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    /// Gates and loop questions found out.
    count: usize,
    /// Their weight.
    weight: u64,
    /// Whether a question of the root is raised, if one has to be.
    has_root: bool,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        target: Target,
        assessment: &Assessment,
        items: &'a [Item<'a>],
        root: Option<Pattern>,
        leeways: &[Leeway],
    ) -> Self {
        let parts = assessment
            .dimensions
            .iter()
            .zip(Item::by_dimension(items, assessment))
            .map(|(dimension, items)| Part { weight: u64::from(dimension.weight), tally: Tally::of(items), items });
        let can_begin_there = |item: &Item| item.belongs_to(root) && leeways[item.index].is_open();
        Self { target, root, begins_at_root: items.iter().any(can_begin_there), parts: parts.collect() }
    }

    /// The least price for which the target is reached, with the raises that `leeways` allow to each question; none if
    /// it is above `limit`.
    pub(super) fn cheapest(&self, leeways: &[Leeway], limit: Price) -> Option<Price> {
        let mut whole = vec![RaiseSet { key: !self.begins_at_root, price: Price::NOTHING, gain: Margin::NONE }];
        for part in &self.parts {
            let outcomes = self.outcomes(part, leeways, limit);
            for first in mem::take(&mut whole) {
                for second in &outcomes {
                    keep(&mut whole, both(&first, second, limit));
                }
            }
        }
        whole.into_iter().filter(|set| set.key && set.gain >= Margin::NONE).map(|set| set.price).min()
    }

    /// What can be made of one dimension: whether the root is touched, the price, and the margin over the total's bound.
    fn outcomes(&self, part: &Part, leeways: &[Leeway], limit: Price) -> Vec<RaiseSet<bool, Margin>> {
        let key = Found { count: 0, weight: 0, has_root: !self.begins_at_root };
        let mut sets = vec![RaiseSet { key, price: Price::NOTHING, gain: 0 }];
        for item in part.items {
            for set in mem::take(&mut sets) {
                for raises in leeways[item.index].raises() {
                    keep(&mut sets, self.raised(&set, item, raises, limit));
                }
            }
        }
        let mut outcomes = Vec::new();
        for set in sets {
            keep(&mut outcomes, self.outcome(part, &set));
        }
        outcomes
    }

    /// `set` with `raises` for one more question.
    fn raised(
        &self,
        set: &RaiseSet<Found, u64>,
        item: &Item,
        raises: u8,
        limit: Price,
    ) -> Option<RaiseSet<Found, u64>> {
        let is_found = raises > 0 && item.is_unknown();
        let is_root = item.belongs_to(self.root);
        let key = Found {
            count: set.key.count + usize::from(is_found),
            weight: set.key.weight + if is_found { item.weight() } else { 0 },
            has_root: set.key.has_root || is_root && raises > 0,
        };
        let price = set.price + Price::of(raises, is_root);
        let gain = set.gain + item.weight() * Level::POINTS_PER_RAISE * u64::from(raises);
        (price <= limit).then_some(RaiseSet { key, price, gain })
    }

    /// A dimension that is not valid adds nothing; a valid one must reach the bound for the weakest.
    fn outcome(&self, part: &Part, set: &RaiseSet<Found, u64>) -> Option<RaiseSet<bool, Margin>> {
        let tally = part.tally.after(set.key.count, set.key.weight, set.gain);
        let is_reached = !tally.is_valid() || tally.points >= self.target.weakest * tally.answered;
        let gain = if tally.is_valid() {
            Margin::new(part.weight, tally.points, tally.answered, self.target.total)
        } else {
            Margin::NONE
        };
        is_reached.then_some(RaiseSet { key: set.key.has_root, price: set.price, gain })
    }
}

fn both(
    first: &RaiseSet<bool, Margin>,
    second: &RaiseSet<bool, Margin>,
    limit: Price,
) -> Option<RaiseSet<bool, Margin>> {
    let price = first.price + second.price;
    (price <= limit).then(|| RaiseSet { key: first.key || second.key, price, gain: first.gain + second.gain })
}
