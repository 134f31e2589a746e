use super::{exports, ladder, limits};
use crate::engine::Snapshot;
use crate::export::verdict;
use crate::model::Assessment;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// The outcome in ten seconds: the stage, what holds it down, the root pattern, and the first step; with buttons to pass it on.
pub(super) fn view(page: &mut Markup, scene: &Scene, snapshot: &Snapshot, is_foreign: bool) {
    let Scene { assessment, heading, .. } = *scene;
    page.element("section.verdict", |page| {
        page.heading(heading, "", &verdict::stage_title(snapshot.stage));
        ladder::view(page, snapshot);
        page.line("p.lead", &verdict::stage_text(assessment, snapshot.stage));
        limits::view(page, assessment, snapshot);
        first_move(page, assessment, snapshot);
        page.sentences(&verdict::notes(snapshot));
        exports::first(page, scene, is_foreign);
    });
}

/// The root pattern and the first step of the road, for readers who stop here.
fn first_move(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    let step = snapshot.road.as_ref().and_then(|road| road.steps.first());
    let advice = step.and_then(|step| Some(assessment.question(step.question)?.1.advice_at(step.from)));
    let root = snapshot.stage.and(snapshot.walk.root()).map(words::pattern_label);
    let entries = [(words::root(), root), (words::start_here(), advice)];
    page.when(root.or(advice).is_some(), |page| {
        page.element("dl.first", |page| {
            for (term, text) in entries {
                page.each(text, |page, text| page.element("div", |page| page.term(term, text)));
            }
        });
    });
}
