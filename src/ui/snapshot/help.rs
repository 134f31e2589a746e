use crate::engine::Snapshot;
use crate::model::Stage;
use crate::ui::markup::Markup;
use crate::ui::offer::{Offer, Offers};
use crate::ui::scene::Scene;
use crate::ui::state::Action;
use crate::words;
use yew::prelude::*;

/// The site owner's offer, and what it passes on.
pub(super) struct Help<'a> {
    pub(super) offers: &'a Offers,
    /// Whether the visitor lets it pass on the stage.
    pub(super) sends_stage: bool,
    /// Called when the visitor follows an offer.
    pub(super) on_follow: Callback<MouseEvent>,
}

impl Help<'_> {
    /// The kind of help for the root pattern, with the site owner's offer if there is one.
    pub(super) fn view(&self, page: &mut Markup, scene: &Scene, snapshot: &Snapshot) {
        let root = snapshot.walk.root();
        let stage = snapshot.stage.filter(|_| scene.session.what_if().is_none());
        page.section("div.help", words::help_title(), "", |page| {
            page.line("p", words::help(root));
            self.offers.view(page, root, |page, offer, _| self.action(page, scene, offer, stage));
        });
    }

    fn action(&self, page: &mut Markup, scene: &Scene, offer: &Offer, stage: Option<Stage>) {
        let parameter = stage.map(words::stage_parameter).unwrap_or_default();
        let is_sent = self.sends_stage && stage.is_some();
        let address = if is_sent { offer.address_with(&parameter) } else { offer.address.clone() };
        page.link("a.primary", &address, &offer.label, Some(self.on_follow.clone()));
        page.when(stage.is_some(), |page| {
            page.tick(self.sends_stage, scene.on_action.reform(|_| Action::SendStage), |page| {
                page.text(words::send_stage());
                page.line("code", &parameter);
            });
        });
    }
}
