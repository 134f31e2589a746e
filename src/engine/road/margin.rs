use std::cmp::Ordering;
use std::ops::Add;

/// By how much weighted scores exceed a bound, as a signed fraction. The total is at least the bound exactly when the
/// margins of the valid dimensions sum to 0 or more.
///
/// Not reduced: the denominators of ten dimensions multiply to at most 30¹⁰, see [`Ratio`](crate::engine::Ratio), so
/// even the cross products of a comparison fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Margin {
    numerator: i128,
    denominator: i128,
}

impl Margin {
    pub(super) const NONE: Self = Self { numerator: 0, denominator: 1 };

    /// `weight` times what the score `points / answered` has above `bound`.
    pub(super) fn new(weight: u64, points: u64, answered: u64, bound: u64) -> Self {
        let above = i128::from(points) - i128::from(answered * bound);
        Self { numerator: i128::from(weight) * above, denominator: i128::from(answered) }
    }
}

impl Add for Margin {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            numerator: self.numerator * other.denominator + other.numerator * self.denominator,
            denominator: self.denominator * other.denominator,
        }
    }
}

impl Ord for Margin {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}

impl PartialOrd for Margin {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Margin {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Margin {}
