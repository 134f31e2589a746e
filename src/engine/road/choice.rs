use std::cmp::Reverse;
use std::ops::Add;

/// What a set of raises costs: the fewest raises first, then the fewest questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Price {
    pub(super) raises: u32,
    pub(super) touched: u32,
}

impl Price {
    pub(super) const NOTHING: Self = Self { raises: 0, touched: 0 };
    pub(super) const ANY: Self = Self { raises: u32::MAX, touched: u32::MAX };

    /// The price of raising one question.
    pub(super) fn of(raises: u8) -> Self {
        Self { raises: u32::from(raises), touched: u32::from(raises > 0) }
    }
}

impl Add for Price {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raises: self.raises + other.raises, touched: self.touched + other.touched }
    }
}

/// A set of raises, as far as it matters to those that follow: choices with the same `key` may be continued alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice<Key, Gain> {
    pub(super) key: Key,
    pub(super) price: Price,
    pub(super) gain: Gain,
}

/// Drops every choice for which another one with the same key gains as much for the same price or less. What is left
/// suffices: prices add up in their order, so that a better beginning makes every continuation better.
pub(super) fn worthwhile<Key: Ord + Copy, Gain: Ord + Copy>(
    choices: impl Iterator<Item = Choice<Key, Gain>>,
) -> Vec<Choice<Key, Gain>> {
    let mut choices: Vec<_> = choices.collect();
    choices.sort_unstable_by_key(|choice| (choice.key, choice.price, Reverse(choice.gain)));
    choices.dedup_by(|dearer, kept| dearer.key == kept.key && dearer.gain <= kept.gain);
    choices
}
