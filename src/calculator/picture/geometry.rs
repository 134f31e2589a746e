//! Circles in whole numbers: code that writes floating-point numbers as text would be larger than the calculator.

/// A point in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) x: i64,
    pub(super) y: i64,
}

impl Point {
    pub(super) const CENTER: Self = Self { x: 0, y: 0 };

    /// The point at distance `radius`, clockwise from the top by `part` of `whole` turns.
    pub(super) fn at(self, radius: i64, part: u64, whole: u64) -> Self {
        let cosine = sine(4 * part + whole, 4 * whole);
        Self { x: self.x + radius * sine(part, whole) / SCALE, y: self.y - radius * cosine / SCALE }
    }

    /// A zero-length line as path data. Only its ends are visible, round or square depending on the style.
    pub(super) fn dot(&self) -> String {
        format!("M{} {}h1", self.x, self.y)
    }

    /// A circle around the point, as path data.
    pub(super) fn circle(self, radius: i64) -> String {
        let (left, width) = (self.x - radius, 2 * radius);
        format!("M{left} {}a{radius} {radius} 0 1 1 {width} 0a{radius} {radius} 0 1 1 -{width} 0", self.y)
    }
}

/// Places `count` equal circles side by side around the center, within `outer`. Returns their distance from the center and
/// their radius. An eighth of the radius stays free between neighbors.
pub(super) fn ring(outer: i64, count: u64) -> (i64, i64) {
    if count == 1 {
        return (0, outer);
    }
    let half_gap = sine(1, 2 * count);
    let distance = outer * 9 * SCALE / (9 * SCALE + 8 * half_gap);
    (distance, outer - distance)
}

const SCALE: i64 = 10_000;

/// The sine of a part of a turn, in ten-thousandths, by the rational approximation of Bhaskara I (7th century). The error is at
/// most 0.0017, a sixth of a pixel in the picture.
fn sine(part: u64, whole: u64) -> i64 {
    // The position in half a turn; the other half has the same sines with the opposite sign.
    let (half_turns, rest) = (2 * part / whole, 2 * part % whole);
    let rising = signed(rest * (whole - rest));
    let sine = 16 * rising * SCALE / (5 * signed(whole * whole) - 4 * rising);
    if half_turns.is_multiple_of(2) { sine } else { -sine }
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sine_is_exact_at_the_quarters_and_near_elsewhere() {
        assert_eq!([0, 1, 2, 3, 4].map(|part| sine(part, 4)), [0, SCALE, 0, -SCALE, 0]);
        for degree in 0..720_u32 {
            let expected = f64::from(degree).to_radians().sin();
            let found = f64::from(i32::try_from(sine(degree.into(), 360)).expect("it is small")) / 10_000.0;
            assert!((found - expected).abs() < 0.0018, "{degree} degrees: {found}, {expected}");
        }
    }

    #[test]
    fn circles_side_by_side_stay_apart_and_inside() {
        for count in 2..=60 {
            let (distance, radius) = ring(980, count);
            let [first, second] = [0, 1].map(|place| Point::CENTER.at(distance, place, count));
            let square = (first.x - second.x).pow(2) + (first.y - second.y).pow(2);
            assert!(square > (2 * radius).pow(2), "{count} circles touch");
            assert!(distance + radius <= 980 && radius > 30, "{count}: {distance}, {radius}");
        }
    }
}
