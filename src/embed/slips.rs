//! Slips of the finger in short names. Consent managers and caches put short names of their own on any tag, so that the frame
//! tells a site owner of one only if it is nearly like a short one of ours.

/// What `name` becomes by one slip, each as a regular expression: a letter that is missing or wrong, one too many behind the
/// first, or two that are exchanged.
pub(super) fn of(name: &str) -> Vec<String> {
    let cut = |place: usize| name.split_at(place);
    let wrong = (0..name.len()).map(|place| format!("{}.?{}", cut(place).0, &cut(place).1[1..]));
    let more = (1..=name.len()).map(|place| format!("{}.{}", cut(place).0, cut(place).1));
    let exchanged = (0..name.len().saturating_sub(1)).map(|place| {
        let (before, rest) = cut(place);
        [before, &rest[1..2], &rest[..1], &rest[2..]].concat()
    });
    wrong.chain(more).chain(exchanged).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_slip_is_a_letter_that_is_wrong_missing_added_or_exchanged() {
        assert_eq!(super::of("cta").join(" "), ".?ta c.?a ct.? c.ta ct.a cta. tca cat");
    }
}
