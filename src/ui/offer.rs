mod consent;
mod template;

pub(super) use consent::{Consent, Told};

use super::markup::Markup;
use crate::model::Pattern;
use crate::words;

/// A site owner's call to action: a label, where it leads, and what it tells if the visitor agrees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The text of the link or button.
    pub label: String,
    /// An `http`, `https`, or `mailto` address; or `#` with the id of a form on the host page.
    pub address: String,
    /// What it tells: parameters of the address, or fields of the form. Each is `name=value` in plain text, where `{stage}`,
    /// `{pattern}`, `{assessment}`, and `{summary}` stand for what the result has. One of which the result lacks something is
    /// left out.
    pub parameters: Vec<String>,
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
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.general.is_none() && self.patterns.iter().all(Option::is_none)
    }

    /// The offer for this pattern only.
    fn own(&self, pattern: Pattern) -> Option<&Offer> {
        self.patterns[pattern as usize].as_ref()
    }

    /// How many parameters the offer has that has the most.
    fn most_parameters(&self) -> usize {
        let all = self.general.iter().chain(self.patterns.iter().flatten());
        all.map(|offer| offer.parameters.len()).max().unwrap_or_default()
    }

    /// Draws the offer for this root, with what it tells if the visitor agrees.
    ///
    /// Every offer takes the same space, so that the height does not tell the host which one is shown.
    pub(super) fn view(&self, page: &mut Markup, root: Option<Pattern>, consent: &Consent) {
        let are_for_patterns = self.patterns.iter().any(Option::is_some);
        let own = root.and_then(|root| self.own(root));
        let offer = own.or(self.general.as_ref());
        page.when(!self.is_empty(), |page| {
            page.element(if offer.is_some() { "div.offer" } else { "div.offer room" }, |page| {
                offer.unwrap_or(&Offer::default()).view(page, self.most_parameters(), consent);
            });
        });
        page.when(are_for_patterns, |page| {
            let sentence = words::own_offer(words::pattern_label(root.unwrap_or(Pattern::OwnershipGap)));
            page.line(if own.is_some() { "p.hint" } else { "p.hint room" }, &sentence);
        });
    }
}

impl Offer {
    /// The parameters that can be told.
    fn told(&self, consent: &Consent) -> Vec<String> {
        let mut told = Vec::new();
        for parameter in &self.parameters {
            told.extend(template::filled(parameter, &|name| consent.value(name)));
        }
        told
    }

    fn view(&self, page: &mut Markup, most_parameters: usize, consent: &Consent) {
        let told = self.told(consent);
        page.when(most_parameters > 0, |page| consent.view(page, &told, most_parameters > 1));
        page.group(|page| {
            if self.address.starts_with('#') {
                page.hand_over(&self.address, &self.label, consent.on_follow.clone());
            } else {
                let told = if consent.is_given { &*told } else { &[] };
                let address = template::with_parameters(&self.address, told);
                page.link("a.primary", &address, &self.label, Some(consent.on_follow.clone()));
            }
        });
    }
}
