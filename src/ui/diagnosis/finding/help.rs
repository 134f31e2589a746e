use crate::model::{Pattern, PatternGuide};
use crate::ui::diagnosis::app::{DiagnosisAction, DiagnosisProps};
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::offer::Offer;
use crate::words;

/// The kind of help for the root pattern, with the site owner's offer if there is one.
pub(super) fn view(
    page: &mut Markup,
    scene: &DiagnosisScene,
    props: &DiagnosisProps,
    root: Option<Pattern>,
    sends_pattern: bool,
) {
    page.section("div.help", words::help_title(), "", |page| {
        page.group(|page| match root.map(|root| scene.diagnosis.guide(root)) {
            Some(guide) => kind(page, guide),
            None => page.line("p", words::help(None)),
        });
        props.offers.view(page, root, |page, offer, is_own| {
            let tick = if is_own { "div.room" } else { "div.offer" };
            action(page, scene, props, offer, root, sends_pattern && !is_own, tick);
        });
    });
}

fn kind(page: &mut Markup, guide: &PatternGuide) {
    page.element("p", |page| {
        page.line("b", &guide.help);
        page.text(". ");
        page.text(&guide.help_text);
    });
}

/// An offer. It passes on the pattern only if the visitor ticks the box. An offer for a single pattern reveals it anyway, so
/// there the box is an invisible placeholder of the same size.
fn action(
    page: &mut Markup,
    scene: &DiagnosisScene,
    props: &DiagnosisProps,
    offer: &Offer,
    root: Option<Pattern>,
    is_sent: bool,
    tick: &'static str,
) {
    let parameter = root.map(words::pattern_parameter);
    let sent = parameter.as_ref().filter(|_| is_sent);
    let address = sent.map_or_else(|| offer.address.clone(), |parameter| offer.address_with(parameter));
    link(page, props, offer, &address);
    page.each(parameter, |page, parameter| {
        page.element(tick, |page| {
            page.tick(is_sent, scene.on_action.reform(|_| DiagnosisAction::SendPattern), |page| {
                page.text(words::send_pattern());
                page.line("code", &parameter);
            });
        });
    });
}

fn link(page: &mut Markup, props: &DiagnosisProps, offer: &Offer, address: &str) {
    page.link("a.primary", address, &offer.label, Some(props.on_event.reform(|_| Event::CallToAction)));
}
