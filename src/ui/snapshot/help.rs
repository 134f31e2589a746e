use crate::engine::Snapshot;
use crate::export::verdict;
use crate::ui::markup::Markup;
use crate::ui::offer::{Consent, Offers, Told};
use crate::ui::scene::Scene;
use crate::ui::state::AssessmentAction;
use crate::words;
use yew::prelude::*;

/// The site owner's offer, and what it passes on.
pub(super) struct Help<'a> {
    pub(super) offers: &'a Offers,
    /// Whether the visitor agrees that it passes on the result.
    pub(super) passes_on: bool,
    /// Called when the visitor follows an offer.
    pub(super) on_follow: Callback<MouseEvent>,
}

impl Help<'_> {
    /// The site owner's offer, if there is one. Where no root pattern says what kind of help it takes, a sentence says so.
    pub(super) fn view(&self, page: &mut Markup, scene: &Scene, snapshot: &Snapshot) {
        let root = snapshot.walk.root();
        let consent = Consent {
            told: told(&scene.assessment.title, snapshot),
            is_given: self.passes_on,
            on_tick: scene.on_action.reform(|_| AssessmentAction::Consent),
            on_follow: self.on_follow.clone(),
        };
        page.when(root.is_none() || !self.offers.is_empty(), |page| {
            page.element("div.help", |page| {
                page.line("h3", words::help_title());
                page.line("p", if root.is_none() { words::help(None) } else { "" });
                self.offers.view(page, root, &consent);
            });
        });
    }
}

fn told<'a>(title: &'a str, snapshot: &Snapshot) -> Told<'a> {
    let (stage, root) = (snapshot.stage, snapshot.walk.root());
    let pattern = root.map(|root| [". ", words::root(), ": ", words::pattern_label(root)].concat());
    let result = [&*verdict::stage_title(stage), &pattern.unwrap_or_default()].concat();
    Told { title, stage, root, result }
}
