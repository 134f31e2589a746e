use crate::model::{Pattern, PatternGuide};
use crate::ui::diagnosis::app::{Action, AppProps};
use crate::ui::diagnosis::scene::Scene;
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::offer::Offer;
use crate::words;

/// The kind of help that the root pattern calls for, with the site owner's offer if there is one.
pub(super) fn view(page: &mut Markup, scene: &Scene, props: &AppProps, root: Option<Pattern>, sends_pattern: bool) {
    let own = root.and_then(|root| props.offers.own(root));
    page.section("div.help", words::HELP, "", |page| {
        page.group(|page| match root.map(|root| scene.diagnosis.guide(root)) {
            Some(guide) => kind(page, guide),
            None => page.line("p", words::help(None)),
        });
        page.group(|page| match (own, &props.offers.general) {
            (Some(offer), _) => link(page, props, offer, &offer.address),
            (None, Some(offer)) => general(page, scene, props, offer, root, sends_pattern),
            (None, None) => (),
        });
        page.line("p.hint", &own.and(root).map(words::own_offer).unwrap_or_default());
    });
}

fn kind(page: &mut Markup, guide: &PatternGuide) {
    page.element("p", |page| {
        page.line("b", &guide.help);
        page.text(". ");
        page.text(&guide.help_text);
    });
}

/// The offer for everybody: it carries the pattern only if the visitor ticks that.
fn general(page: &mut Markup, scene: &Scene, props: &AppProps, offer: &Offer, root: Option<Pattern>, is_sent: bool) {
    let parameter = root.map(words::pattern_parameter);
    let sent = parameter.as_ref().filter(|_| is_sent);
    let address = sent.map_or_else(|| offer.address.clone(), |parameter| offer.address_with(parameter));
    link(page, props, offer, &address);
    page.each(parameter, |page, parameter| {
        page.tick(is_sent, scene.on_action.reform(|_| Action::SendPattern), |page| {
            page.text(words::SEND_PATTERN);
            page.line("code", &parameter);
        });
    });
}

fn link(page: &mut Markup, props: &AppProps, offer: &Offer, address: &str) {
    page.link("a.primary", address, &offer.label, Some(props.on_event.reform(|_| Event::CallToAction)));
}
