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

/// A set of raises, as far as it matters to those that follow: choices with the same `key` may be continued alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<Key, Gain> {
    pub(super) key: Key,
    pub(super) price: Price,
    pub(super) gain: Gain,
}

/// Keeps the choices for which no other one with the same key gains as much for the same price or less. They suffice:
/// prices add up in their order, so that a better beginning makes every continuation better.
///
/// They are sorted as they come, by key and price, so that gains rise within a key. Few are kept at a time; a general sort
/// would weigh more in the WASM.
pub(super) fn worthwhile<Key: Ord + Copy, Gain: Ord + Copy>(
    choices: impl Iterator<Item = Choice<Key, Gain>>,
) -> Vec<Choice<Key, Gain>> {
    let mut kept: Vec<Choice<Key, Gain>> = Vec::new();
    for choice in choices {
        let behind = kept.partition_point(|other| (other.key, other.price) <= (choice.key, choice.price));
        let is_beaten = behind.checked_sub(1).map(|before| kept[before]).is_some_and(|other| beats(&other, &choice));
        if !is_beaten {
            let is_same_price = |other: &Choice<Key, Gain>| (other.key, other.price) == (choice.key, choice.price);
            let begin = if behind > 0 && is_same_price(&kept[behind - 1]) { behind - 1 } else { behind };
            let beaten = kept[begin..].iter().take_while(|other| beats(&choice, other)).count();
            kept.drain(begin..begin + beaten);
            kept.insert(begin, choice);
        }
    }
    kept
}

/// Whether `other`, which costs as much or more, gains no more than `choice`.
fn beats<Key: Eq, Gain: Ord>(choice: &Choice<Key, Gain>, other: &Choice<Key, Gain>) -> bool {
    choice.key == other.key && choice.gain >= other.gain
}
