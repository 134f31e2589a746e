//! The outcome, from the stage down to the words that go with it.

mod about;
mod dimensions;
mod holding;
mod ladder;
mod numbers;
mod references;
mod related;
mod road;
mod stage;
mod walk;

use super::scene::Scene;
use crate::engine::{Move, Snapshot};
use crate::words;
use yew::prelude::*;

/// The snapshot of an assessment taken `today`; `related` holds the titles of the assessments to take next.
pub(super) fn view(scene: &Scene, today: &AttrValue, related: &[Option<String>]) -> Html {
    let Scene { assessment, session, on_move, heading } = scene;
    let answers = session.answers();
    let snapshot = Snapshot::of(assessment, &answers, session.felt());
    html! {
        <article class="screen snapshot" key="snapshot">
            <p class="eyebrow">{ &assessment.title }<time>{ today }</time></p>
            { stage::view(assessment, &snapshot, heading) }
            { dimensions::view(assessment, &snapshot) }
            { walk::view(assessment, &snapshot) }
            { road::view(assessment, &answers, &snapshot) }
            { numbers::view(assessment, session.numbers(), on_move) }
            { references::view(assessment, &answers) }
            { related::view(assessment, related) }
            { about::view() }
            <div class="actions">
                <button class="secondary" onclick={scene.on_click(Move::Change)}>{ words::CHANGE_ANSWERS }</button>
                <button class="link" onclick={scene.on_click(Move::StartOver)}>{ words::START_OVER }</button>
            </div>
        </article>
    }
}
