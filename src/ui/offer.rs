use crate::model::Pattern;

/// Where a visitor can get help: the text and the address of a link, as the site owner gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// What the link says.
    pub label: String,
    /// An `http` or `https` address.
    pub address: String,
}

/// The site owner's offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// For everybody for whom there is no other.
    pub general: Option<Offer>,
    /// For those whose root pattern it is, in the order of [`Pattern::ALL`].
    pub patterns: [Option<Offer>; 4],
}

impl Offers {
    /// The offer made for `pattern` and nobody else.
    pub(super) fn own(&self, pattern: Pattern) -> Option<&Offer> {
        self.patterns[pattern as usize].as_ref()
    }

    /// Whether there is one for anybody.
    pub(super) fn are_any(&self) -> bool {
        self.general.is_some() || self.are_for_patterns()
    }

    /// Whether there is one for a pattern.
    pub(super) fn are_for_patterns(&self) -> bool {
        self.patterns.iter().any(Option::is_some)
    }
}

impl Offer {
    /// The address with one more parameter, such as `assessment_stage=2`.
    pub(super) fn address_with(&self, parameter: &str) -> String {
        let (page, fragment) = self.address.split_once('#').unwrap_or((&self.address, ""));
        let joint = if page.contains('?') { "&" } else { "?" };
        let hash = if fragment.is_empty() { "" } else { "#" };
        [page, joint, parameter, hash, fragment].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::Offer;

    #[track_caller]
    fn check(address: &str, expected: &str) {
        let offer = Offer { label: String::new(), address: address.to_owned() };
        assert_eq!(offer.address_with("assessment_stage=2"), expected);
    }

    #[test]
    fn a_parameter_stands_behind_the_others_and_before_the_fragment() {
        check("https://a.example/", "https://a.example/?assessment_stage=2");
        check("https://a.example/?utm_source=x", "https://a.example/?utm_source=x&assessment_stage=2");
        check("https://a.example/#form", "https://a.example/?assessment_stage=2#form");
        check("https://a.example/?a=b#form?c", "https://a.example/?a=b&assessment_stage=2#form?c");
    }
}
