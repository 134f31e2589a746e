use super::markup::{Markup, Radio};
use super::scene::Scene;
use crate::engine::Move;
use crate::model::Stage;
use crate::words;
use crate::words::Digits as _;
#[cfg(feature = "ssr")]
use yew::prelude::*;

/// The name of the five radios on the cover.
pub const FELT: &str = "felt";

/// The name of the button that starts with the chosen stage, if any.
pub const START: &str = "start";

/// The name of the button that starts without a stage.
pub const SKIP: &str = "skip";

/// The first screen. It uses only native controls, so that it works before the app has loaded. It is not a `<form>`: a
/// sandboxed frame submits none, and the page gets no submit event.
pub(super) fn view(page: &mut Markup, scene: &Scene) {
    let Scene { assessment, heading, .. } = scene;
    page.element("div.screen cover", |page| {
        page.key("cover");
        page.element("header", |page| {
            page.line("p.eyebrow", &assessment.title);
            page.heading(heading, "", &assessment.promise);
            page.line(
                "p.facts",
                &words::facts(assessment.question_count(), assessment.minutes, words::nothing_leaves()),
            );
            page.line("p.scope", &assessment.scope);
        });
        page.element("fieldset.felt", |page| {
            page.attribute("aria-describedby", "hint");
            page.line("legend", words::felt_legend());
            page.element("p.hint", |page| {
                page.attribute("id", "hint");
                page.text(words::felt_hint());
            });
            page.element("div.rows", |page| Stage::ALL.into_iter().for_each(|stage| felt_row(page, stage, scene)));
        });
        page.element("div.actions", |page| {
            page.button("button.primary", START, words::start(), scene.on_click(Move::Start));
            page.button("button.link", SKIP, words::skip_guess(), scene.on_click(Move::StartWithoutGuess));
            page.element("p.waiting", |page| {
                page.live();
                page.attribute("data-waiting", words::waiting());
            });
        });
    });
}

fn felt_row(page: &mut Markup, stage: Stage, scene: &Scene) {
    let number = stage.number().digits();
    let radio = Radio {
        name: FELT,
        value: &number,
        is_chosen: scene.session.felt() == Some(stage),
        on_change: scene.on_change(Move::Felt(Some(stage))),
    };
    page.radio_row(radio, |page| {
        page.element("span.stage", |page| {
            page.line("b", &[&number, " ", words::stage_label(stage)].concat());
            page.text(" ");
            page.line("small", words::stage_mark(stage));
        });
    });
}

/// The cover alone, for the page that the build writes.
#[cfg(feature = "ssr")]
pub fn cover(assessment: &crate::model::Assessment) -> Html {
    let session = crate::engine::Session::new(assessment);
    let (on_action, heading) = (Callback::noop(), NodeRef::default());
    let scene = Scene { assessment, session: &session, on_action: &on_action, notice: None, heading: &heading };
    Markup::written(|page| view(page, &scene))
}
