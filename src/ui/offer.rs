use super::markup::Markup;
use crate::model::Pattern;
use crate::words;

/// A site owner's call to action: a label and an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The text of the link.
    pub label: String,
    /// An `http` or `https` address.
    pub address: String,
}

/// The site owner's calls to action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// For visitors for whom there is no more specific one.
    pub general: Option<Offer>,
    /// For visitors with this root pattern, in the order of [`Pattern::ALL`].
    pub patterns: [Option<Offer>; 4],
}

impl Offers {
    /// The offer for this pattern only.
    fn own(&self, pattern: Pattern) -> Option<&Offer> {
        self.patterns[pattern as usize].as_ref()
    }

    /// Draws the offer for this root with `action`, whose last argument says whether the offer is for this root only.
    ///
    /// Every offer takes the same space, so that the height does not tell the host which one is shown.
    pub(super) fn view(
        &self,
        page: &mut Markup,
        root: Option<Pattern>,
        action: impl FnOnce(&mut Markup, &Offer, bool),
    ) {
        let are_for_patterns = self.patterns.iter().any(Option::is_some);
        let own = root.and_then(|root| self.own(root));
        let offer = own.or(self.general.as_ref());
        page.when(self.general.is_some() || are_for_patterns, |page| {
            page.element(if offer.is_some() { "div.offer" } else { "div.offer room" }, |page| {
                action(page, offer.unwrap_or(&Offer::default()), own.is_some());
            });
        });
        page.when(are_for_patterns, |page| {
            let sentence = words::own_offer(words::pattern_label(root.unwrap_or(Pattern::OwnershipGap)));
            page.line(if own.is_some() { "p.hint" } else { "p.hint room" }, &sentence);
        });
    }
}

impl Offer {
    /// The address with an additional parameter, such as `assessment_stage=2`.
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
