use crate::engine::diagnosis::Finding;
use crate::model::PatternGuide;
use crate::ui::diagnosis::scene::DiagnosisScene;
use crate::ui::diagnosis::{DiagnosisAction, DiagnosisProps};
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::offer::{Consent, Told};
use crate::words;

/// The kind of help for the root pattern, with the site owner's offer if there is one.
pub(super) fn view(
    page: &mut Markup,
    scene: &DiagnosisScene,
    props: &DiagnosisProps,
    finding: Finding,
    passes_on: bool,
) {
    let root = finding.root();
    let (title, result) = (&*scene.diagnosis.title, words::verdict(finding.verdict()).to_owned());
    let consent = Consent {
        told: Told { title, stage: None, root, result },
        is_given: passes_on,
        on_tick: scene.on_action.reform(|_| DiagnosisAction::Consent),
        on_follow: props.on_event.reform(|_| Event::CallToAction),
    };
    page.section("div.help", words::help_title(), "", |page| {
        page.group(|page| match root.map(|root| scene.diagnosis.guide(root)) {
            Some(guide) => kind(page, guide),
            None => page.line("p", words::help(None)),
        });
        props.offers.view(page, root, &consent);
    });
}

fn kind(page: &mut Markup, guide: &PatternGuide) {
    page.element("p", |page| {
        page.line("b", &guide.help);
        page.text(". ");
        page.text(&guide.help_text);
    });
}
