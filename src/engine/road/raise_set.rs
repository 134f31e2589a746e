use std::ops::Add;

/// What a set of raises costs: the fewest raises first, then the fewest of them beside the root, then the fewest questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Price {
    raises: u32,
    besides: u32,
    touched: u32,
}

impl Price {
    pub(super) const NOTHING: Self = Self { raises: 0, besides: 0, touched: 0 };
    pub(super) const ANY: Self = Self { raises: u32::MAX, besides: u32::MAX, touched: u32::MAX };

    /// The price of raising one question, of the root pattern or of none.
    pub(super) fn of(raises: u8, is_root: bool) -> Self {
        let raises = u32::from(raises);
        Self { raises, besides: if is_root { 0 } else { raises }, touched: raises.min(1) }
    }
}

impl Add for Price {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raises: self.raises + other.raises,
            besides: self.besides + other.besides,
            touched: self.touched + other.touched,
        }
    }
}

/// A set of raises, as far as it matters to those that follow: sets with the same `key` may be continued alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct RaiseSet<Key, Gain> {
    pub(super) key: Key,
    pub(super) price: Price,
    pub(super) gain: Gain,
}

/// Adds `set` to those that are kept, if there is one. Kept are the sets for which no other one with the same key gains as much for
/// the same price or less. They suffice: prices add up in their order, so that a better beginning makes every continuation better.
///
/// They are sorted as they come, by key and price, so that gains rise within a key. Few are kept at a time; a general sort
/// would weigh more in the WASM.
pub(super) fn keep<Key: Ord + Copy, Gain: Ord + Copy>(
    kept: &mut Vec<RaiseSet<Key, Gain>>,
    set: Option<RaiseSet<Key, Gain>>,
) {
    let Some(set) = set else { return };
    let behind = kept.partition_point(|other| (other.key, other.price) <= (set.key, set.price));
    let is_dominated = behind.checked_sub(1).map(|before| kept[before]).is_some_and(|other| dominates(&other, &set));
    if !is_dominated {
        let is_same_price = |other: &RaiseSet<Key, Gain>| (other.key, other.price) == (set.key, set.price);
        let begin = if behind > 0 && is_same_price(&kept[behind - 1]) { behind - 1 } else { behind };
        let dominated = kept[begin..].iter().take_while(|other| dominates(&set, other)).count();
        kept.drain(begin..begin + dominated);
        kept.insert(begin, set);
    }
}

/// Whether `other`, which costs as much or more, gains no more than `set`.
fn dominates<Key: Eq, Gain: Ord>(set: &RaiseSet<Key, Gain>, other: &RaiseSet<Key, Gain>) -> bool {
    set.key == other.key && set.gain >= other.gain
}
