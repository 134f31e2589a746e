use super::scene::DiagnosisScene;
use crate::engine::diagnosis::DiagnosisMove;
use crate::model::Pattern;
use crate::ui::START;
use crate::ui::markup::Markup;
use crate::words;
#[cfg(feature = "ssr")]
use yew::prelude::*;

/// The first screen, with native controls only, so that it works before the app has loaded.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene) {
    let DiagnosisScene { diagnosis, heading, .. } = scene;
    page.element("div.screen cover", |page| {
        page.key("cover");
        page.element("header", |page| {
            page.line("p.eyebrow", &diagnosis.title);
            page.heading(heading, "", &diagnosis.promise);
            page.line("p.facts", &words::diagnosis_facts(diagnosis.minutes, words::nothing_leaves()));
        });
        page.element("div.walk", |page| {
            page.element("ol", |page| Pattern::ALL.into_iter().for_each(|pattern| ahead(page, scene, pattern)));
        });
        page.line("p", &diagnosis.principle);
        page.line("p.scope", &diagnosis.scope);
        page.element("div.actions", |page| {
            page.button("button.primary", START, words::start(), scene.on_click(DiagnosisMove::Start));
            page.element("p.waiting", |page| {
                page.live();
                page.attribute("data-waiting", words::waiting());
            });
        });
    });
}

/// A question that will be asked.
fn ahead(page: &mut Markup, scene: &DiagnosisScene, pattern: Pattern) {
    page.element("li", |page| {
        page.line("p", &scene.diagnosis.guide(pattern).question);
        page.line("p.hint", if pattern == Pattern::AiValidationGap { words::without_ai() } else { "" });
    });
}

/// The cover alone, for the page that the build writes.
#[cfg(feature = "ssr")]
pub fn cover(diagnosis: &crate::model::Diagnosis) -> Html {
    let session = crate::engine::diagnosis::DiagnosisSession::new();
    let (on_action, heading) = (Callback::noop(), NodeRef::default());
    let scene = DiagnosisScene {
        diagnosis,
        session: &session,
        on_action: &on_action,
        is_opened: false,
        notice: None,
        heading: &heading,
    };
    Markup::written(|page| view(page, &scene))
}
