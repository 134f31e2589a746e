//! The outcome: the stage first, then the details.

mod about;
mod answers;
mod compare;
mod dimensions;
mod exports;
mod help;
mod ladder;
mod limits;
mod numbers;
mod plan;
mod radar;
mod references;
mod related;
mod road;
mod stage;
mod walk;
mod what_if;

use super::event::Event;
use super::markup::Markup;
use super::opened;
use super::props::AppProps;
use super::scene::Scene;
use super::state::{Action, AssessmentState};
use crate::engine::{Move, Snapshot};
use crate::words;
use help::Help;

/// The snapshot of the current answers.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, props: &AppProps) {
    let Scene { assessment, session, .. } = scene;
    let answers = session.answers();
    let shown = session.what_if().unwrap_or(&answers);
    let snapshot = Snapshot::of(assessment, shown, session.felt());
    let change = what_if::change(scene, &snapshot);
    let change = change.as_deref();
    let on_follow = props.on_event.reform(|_| Event::CallToAction);
    let help = Help { offers: &props.offers, passes_on: state.passes_on, on_follow };
    page.element("article.screen snapshot", |page| {
        page.key("snapshot");
        page.element("p.eyebrow", |page| {
            page.text(&assessment.title);
            page.line("time", &state.date.in_words());
        });
        opened::view(page, state.is_opened, scene.on_click(Move::StartOver));
        opened::earlier(page, words::this_result(), state.earlier);
        what_if::banner(page, scene, change);
        stage::view(page, scene, &snapshot, props.place.is_foreign);
        dimensions::view(page, assessment, &snapshot);
        walk::view(page, assessment, &snapshot);
        road::view(page, scene, shown, &snapshot);
        help.view(page, scene, &snapshot);
        answers::view(page, scene, &answers, &snapshot, change);
        page.each(&assessment.numbers, |page, numbers| numbers::view(page, scene, state, numbers));
        exports::view(page, scene, state, props);
        compare::view(page, scene, state, props.place.is_foreign);
        related::view(page, assessment, &props.related);
        about::view(page);
        page.element("div.actions", |page| {
            page.secondary(words::change_answers(), scene.on_click(Move::Change));
            let on_ask = scene.on_action.reform(|_| Action::AskToStartOver);
            page.start_over("button.link", state.is_asked, on_ask, scene.on_click(Move::StartOver));
        });
    });
}
