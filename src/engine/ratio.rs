use std::cmp::Ordering;
use std::fmt;

/// An exact, reduced, non-negative fraction, shown as `115/3` or `75`.
///
/// Every value of the engine fits: an assessment has at most 10 dimensions and 100 questions, weights are 1 to 3. The
/// denominators of the dimensions' scores therefore sum to at most 300, and the product of ten of them is at most
/// 30¹⁰; times 30 (all dimension weights) times 100 (points) it stays below 2⁶³. The numbers of a
/// backlog are below 2³² each, those of coordination below 2⁴⁰.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

impl Ratio {
    pub(crate) const ZERO: Self = Self::whole(0);

    /// `numerator / denominator`, reduced.
    ///
    /// # Panics
    ///
    /// If `denominator` is 0.
    pub fn new(numerator: u64, denominator: u64) -> Self {
        Self::checked(numerator, denominator).expect("the caller gives a denominator above 0")
    }

    /// The fraction, unless `denominator` is 0.
    pub(crate) fn checked(numerator: u64, denominator: u64) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        (denominator > 0).then(|| Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    pub(crate) const fn whole(number: u64) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// The weighted mean of `parts`, each with its weight; none if the weights sum to 0.
    pub(crate) fn mean(parts: impl IntoIterator<Item = (u64, Self)>) -> Option<Self> {
        let (weight, sum) = parts
            .into_iter()
            .fold((0, Self::ZERO), |(weights, sum), (weight, part)| (weights + weight, sum.plus(part.times(weight))));
        Self::checked(sum.numerator, sum.denominator * weight)
    }

    /// The nearest integer; a half goes up.
    pub fn rounded(self) -> u64 {
        let rest = self.numerator % self.denominator;
        let is_up = rest >= self.denominator - rest;
        self.numerator / self.denominator + u64::from(is_up)
    }

    /// A share of 1 in percent, to the nearest integer; a half goes up.
    pub fn rounded_percent(self) -> u64 {
        self.times(100).rounded()
    }

    pub(crate) fn times(self, factor: u64) -> Self {
        Self::new(self.numerator * factor, self.denominator)
    }

    /// What this has above `other`, which is at most this. For scores of single dimensions: their denominators are at
    /// most 300, where those of totals could overflow.
    pub(crate) fn minus(self, other: Self) -> Self {
        let numerator = self.numerator * other.denominator - other.numerator * self.denominator;
        Self::new(numerator, self.denominator * other.denominator)
    }

    fn plus(self, other: Self) -> Self {
        let numerator = self.numerator * other.denominator + other.numerator * self.denominator;
        Self::new(numerator, self.denominator * other.denominator)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |left: u64, right: u64| u128::from(left) * u128::from(right);
        product(self.numerator, other.denominator).cmp(&product(other.numerator, self.denominator))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator {
            1 => write!(formatter, "{}", self.numerator),
            denominator => write!(formatter, "{}/{denominator}", self.numerator),
        }
    }
}

fn greatest_common_divisor(mut left: u64, mut right: u64) -> u64 {
    while right > 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ratio: Ratio, text: &str, rounded: u64) {
        assert_eq!((ratio.to_string().as_str(), ratio.rounded()), (text, rounded));
    }

    #[test]
    fn a_ratio_is_reduced_and_rounds_half_up() {
        check(Ratio::new(0, 7), "0", 0);
        check(Ratio::new(150, 2), "75", 75);
        check(Ratio::new(230, 6), "115/3", 38);
        check(Ratio::new(25, 2), "25/2", 13);
        check(Ratio::new(49, 100), "49/100", 0);
        check(Ratio::new(u64::MAX, 2), "18446744073709551615/2", 1 << 63);
    }

    #[test]
    fn comparison_is_exact() {
        assert!(Ratio::new(1, 3) < Ratio::new(334, 1000));
        assert!(Ratio::new(u64::MAX - 1, u64::MAX) < Ratio::whole(1));
        assert_eq!(Ratio::new(2, 4), Ratio::new(1, 2));
    }

    #[test]
    fn the_largest_assessment_fits() {
        let denominators = [26, 27, 28, 29, 31, 37, 23, 25, 33, 41];
        assert_eq!(denominators.iter().sum::<u64>(), 300);
        let full = denominators.map(|denominator| (3, Ratio::new(100 * denominator - 1, denominator)));
        let mean = Ratio::mean(full).expect("ten parts");
        assert!(Ratio::new(9996, 100) < mean && mean < Ratio::whole(100), "{mean}");
        assert_eq!(mean.rounded(), 100);
        assert_eq!(Ratio::mean([(3, Ratio::new(2999, 30)); 10]), Some(Ratio::new(2999, 30)));
    }
}
