//! The outcome, from the stage down to the words that go with it.

mod about;
mod answers;
mod dimensions;
mod exports;
mod holding;
mod ladder;
mod numbers;
mod plan;
mod radar;
mod references;
mod related;
mod road;
mod stage;
mod supposed;
mod walk;

use super::markup::{quiet, secondary};
use super::scene::Scene;
use crate::engine::{Move, Snapshot};
use crate::export::Date;
use crate::words;
use yew::prelude::*;

/// The snapshot of an assessment taken `today`; `related` holds the titles of the assessments to take next.
pub(super) fn view(scene: &Scene, today: Date, related: &[Option<String>]) -> Html {
    let Scene { assessment, session, on_move, heading, .. } = scene;
    let answers = session.answers();
    let shown = session.what_if().unwrap_or(&answers);
    let snapshot = Snapshot::of(assessment, shown, session.felt());
    let change = supposed::change(scene, &snapshot);
    let change = change.as_deref();
    html! {
        <article class="screen snapshot" key="snapshot">
            <p class="eyebrow">{ &assessment.title }<time>{ today.in_words() }</time></p>
            { supposed::banner(scene, change) }
            { stage::view(assessment, &snapshot, heading) }
            { dimensions::view(assessment, &snapshot) }
            { walk::view(assessment, &snapshot) }
            { road::view(scene, shown, &snapshot) }
            { answers::view(scene, &answers, &snapshot, change) }
            { numbers::view(assessment, session.numbers(), on_move) }
            { references::view(assessment, shown) }
            { exports::view(scene) }
            { related::view(assessment, related) }
            { about::view() }
            <div class="actions">
                { secondary(words::CHANGE_ANSWERS, scene.on_click(Move::Change)) }
                { quiet(words::START_OVER, scene.on_click(Move::StartOver)) }
            </div>
        </article>
    }
}
