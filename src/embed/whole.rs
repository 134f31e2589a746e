//! Bounds of a whole number as a regular expression: an option is a text, and `3e2` or `0x300` would be numbers too.

/// Matches the decimal numbers from `least` to `most`, without zeros before them; to be put between `(` and `)`.
pub(super) fn pattern(least: u32, most: u32) -> String {
    let mut parts = Vec::new();
    let (mut from, most) = (u64::from(least), u64::from(most));
    while from <= most {
        let (part, to) = longest(from, most);
        parts.push(part);
        from = to + 1;
    }
    parts.join("|")
}

/// The pattern of the most numbers from `from` on that differ in one digit and whatever stands behind it, and the last of them.
fn longest(from: u64, most: u64) -> (String, u64) {
    let fits = |zeros: &u32| from.is_multiple_of(10_u64.pow(*zeros)) && from + 10_u64.pow(*zeros) - 1 <= most;
    let free = (0..digits(from)).rev().find(fits).unwrap_or_default();
    let unit = 10_u64.pow(free);
    let digit = from / unit % 10;
    let last = (digit..10).rev().find(|last| from + (last - digit + 1) * unit - 1 <= most).unwrap_or(digit);
    let before = from / unit / 10;
    let before = if before == 0 { String::new() } else { before.to_string() };
    let choice = if digit == last { digit.to_string() } else { format!("[{digit}-{last}]") };
    (format!("{before}{choice}{}", r"\d".repeat(free as usize)), from + (last - digit + 1) * unit - 1)
}

/// How many digits a number has.
fn digits(number: u64) -> u32 {
    number.checked_ilog10().map_or(1, |power| power + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(least: u32, most: u32, expected: &str) {
        assert_eq!(pattern(least, most), expected, "{least} to {most}");
    }

    #[test]
    fn bounds_are_a_pattern_of_digits() {
        check(7, 7, "7");
        check(0, 16, r"[0-9]|1[0-6]");
        check(1, 100, r"[1-9]|[1-9]\d|100");
        check(200, 2000, r"[2-9]\d\d|1\d\d\d|2000");
        check(95, 1234, r"9[5-9]|[1-9]\d\d|1[0-1]\d\d|12[0-2]\d|123[0-4]");
    }

    /// The numbers that `pattern` has a word for, where each part is digits, at most one choice, and free digits.
    fn count(pattern: &str) -> u64 {
        let part = |part: &str| {
            let choice = part.split_once('[').map_or(1, |(_, rest)| {
                let bounds: Vec<u64> = rest[..3].split('-').map(|digit| digit.parse().expect("a digit")).collect();
                bounds[1] - bounds[0] + 1
            });
            choice * 10_u64.pow(u32::try_from(part.matches(r"\d").count()).expect("it is short"))
        };
        pattern.split('|').map(part).sum()
    }

    #[test]
    fn a_pattern_has_as_many_words_as_there_are_numbers() {
        for (least, most) in (0..140).flat_map(|least| (least..1300).step_by(7).map(move |most| (least, most))) {
            assert_eq!(count(&pattern(least, most)), u64::from(most - least + 1), "{least} to {most}");
        }
        assert_eq!(count(&pattern(0, u32::MAX)), 1 << 32);
    }
}
