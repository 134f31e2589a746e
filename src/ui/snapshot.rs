//! The outcome: first one argument (the stage, what holds it, what is behind it, what to begin with), then its parts.

mod about;
mod answers;
mod compare;
mod contents;
mod dimensions;
mod exports;
mod help;
mod ladder;
mod numbers;
mod plan;
mod radar;
mod references;
mod related;
mod road;
mod summary;
mod walk;
mod what_if;

use super::event::Event;
use super::markup::Markup;
use super::opened;
use super::props::AssessmentProps;
use super::scene::Scene;
use super::state::{AssessmentAction, AssessmentState, Drawn};
use crate::engine::{Move, Snapshot};
use crate::words;
use help::Help;

/// The snapshot of the current answers. What is only supposed stands beside it, never in its place. The first drawing after a press
/// is its summary alone, with the place of the radar: it fills a window, and the rest of the snapshot would keep it waiting.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, props: &AssessmentProps) {
    let Scene { assessment, session, .. } = scene;
    let answers = session.answers();
    let snapshot = Snapshot::of(assessment, &answers, session.felt());
    let supposed = session.what_if().map(|supposed| Snapshot::of(assessment, supposed, session.felt()));
    let supposed = supposed.as_ref();
    // The host is told no height of a part (frame/height.rs).
    let is_whole = state.drawn == Drawn::Whole;
    let name = if is_whole { "article.screen snapshot" } else { "article.screen snapshot partial" };
    page.element(name, |page| {
        page.key("snapshot");
        page.element("p.eyebrow", |page| {
            page.text(&assessment.title);
            page.line("time", &state.date.in_words());
            contents::way(page, words::exports());
        });
        opened::view(page, state.is_opened, scene.on_click(Move::StartOver));
        opened::earlier(page, words::this_result(), state.earlier);
        summary::view(page, scene, &answers, &snapshot, supposed, is_whole);
        contents::view(page, &snapshot);
        page.when(is_whole, |page| {
            let change = what_if::change(scene, &snapshot, supposed);
            let on_follow = props.on_event.reform(|_| Event::CallToAction);
            let help = Help { offers: &props.offers, passes_on: state.passes_on, on_follow };
            dimensions::view(page, assessment, &snapshot);
            walk::view(page, scene, &snapshot, &help);
            road::view(page, scene, &answers, &snapshot);
            answers::view(page, scene, &answers, &snapshot, &change);
            what_if::heard(page, &change);
            page.each(&assessment.numbers, |page, numbers| numbers::view(page, scene, state, numbers));
            page.element("div.pair", |page| {
                exports::view(page, scene, state, props);
                page.element("div", |page| {
                    compare::view(page, state);
                    related::view(page, assessment, &props.related);
                });
            });
            about::view(page);
            page.element("div.actions", |page| {
                page.secondary(words::change_answers(), scene.on_click(Move::Change));
                let on_ask = scene.on_action.reform(|_| AssessmentAction::AskToStartOver);
                page.start_over("button.link", state.is_asked, on_ask, scene.on_click(Move::StartOver));
            });
        });
    });
}
