//! The outcome: the pattern first, then the details.

mod exports;
mod find_out;
mod help;
mod measure;
mod pattern;
mod steps;
mod verdict;

use super::props::DiagnosisProps;
use super::scene::DiagnosisScene;
use super::state::{DiagnosisAction, DiagnosisState};
use crate::engine::diagnosis::DiagnosisMove;
use crate::ui::markup::Markup;
use crate::ui::opened;
use crate::words;

/// The finding, as far as the questions were answered.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, props: &DiagnosisProps, state: &DiagnosisState) {
    let finding = scene.session.finding();
    // Settling an open question comes first if it could change the first move.
    let is_find_out_first = finding.root().is_none() || finding.could_come_first().next().is_some();
    page.element("article.screen snapshot outcome", |page| {
        page.key("finding");
        page.element("p.eyebrow", |page| {
            page.text(&scene.diagnosis.title);
            page.line("time", &state.date.in_words());
        });
        opened::view(page, scene.is_opened, scene.on_click(DiagnosisMove::StartOver));
        verdict::view(page, scene, finding);
        page.when(is_find_out_first, |page| find_out::view(page, scene, finding));
        steps::view(page, scene, finding);
        page.when(!is_find_out_first, |page| find_out::view(page, scene, finding));
        page.each(finding.root(), |page, root| pattern::view(page, scene, root));
        help::view(page, scene, props, finding, state.passes_on);
        page.group(|page| match finding.root().map_or(&[][..], |root| props.measures.of(root)) {
            [] => measure::all(page),
            measures => measure::view(page, measures),
        });
        exports::view(page, scene, props, state);
        page.section("div.about", words::about(), "", |page| {
            for text in words::about_finding() {
                page.line("p", text);
            }
        });
        page.element("div.actions", |page| {
            let on_ask = scene.on_action.reform(|_| DiagnosisAction::AskToStartOver);
            page.start_over("button.secondary", state.is_asked, on_ask, scene.on_click(DiagnosisMove::StartOver));
        });
    });
}
