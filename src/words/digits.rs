use super::Count;

/// Whole numbers as text. The standard library writes a number by a formatter that knows widths, signs, and alternatives: code that a
/// program without any of these need not carry.
pub(crate) trait Digits {
    /// The number in decimal digits: `0`, `42`, `-7`.
    fn digits(self) -> String;
}

impl<N: Count> Digits for N {
    fn digits(self) -> String {
        written(self.count())
    }
}

impl Digits for i64 {
    fn digits(self) -> String {
        let digits = written(self.unsigned_abs());
        if self < 0 { ["-", &digits].concat() } else { digits }
    }
}

#[inline(never)]
fn written(number: u64) -> String {
    let mut digits = if number < 10 { String::new() } else { written(number / 10) };
    digits.extend(u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
    digits
}

#[cfg(test)]
mod tests {
    use super::Digits;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn digits_are_those_of_the_standard_library(small in any::<u8>(), large in any::<u64>(), signed in any::<i64>()) {
            let written = [small.digits(), large.digits(), signed.digits()];
            prop_assert_eq!(written, [small.to_string(), large.to_string(), signed.to_string()]);
        }
    }
}
