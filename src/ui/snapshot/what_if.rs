use crate::engine::{Change, Move, Snapshot};
use crate::ui::focus::focus;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// A sentence that says what the supposed answers change; empty if nothing is supposed.
pub(super) fn change(scene: &Scene, snapshot: &Snapshot, supposed: Option<&Snapshot>) -> String {
    supposed.map(|supposed| words::change(scene.assessment, &Change::between(snapshot, supposed))).unwrap_or_default()
}

/// Says to those who hear the page what the supposed answers change. Others read it below the level that they moved.
pub(super) fn heard(page: &mut Markup, change: &str) {
    page.element("p.unseen", |page| {
        page.live();
        page.text(&if change.is_empty() { String::new() } else { [words::supposed(), " ", change].concat() });
    });
}

/// Below the levels, so that none of them moves: what the supposed answers change, and a button to return to the real ones.
pub(super) fn outcome(page: &mut Markup, scene: &Scene, anchor: &str, change: &str) {
    page.element("div.supposed", |page| {
        page.line("p", &words::supposing(anchor));
        page.line("p", change);
        page.line("p.hint", words::supposed());
        page.quiet(words::real_answers(), on_back(scene));
    });
}

/// The button disappears when it is pressed, so focus moves to the chosen level above it, or to the screen's heading.
fn on_back(scene: &Scene) -> Callback<MouseEvent> {
    let (heading, on_move) = (scene.heading.clone(), scene.on_move());
    Callback::from(move |event: MouseEvent| {
        let question = event.target_dyn_into::<Element>().and_then(|button| button.closest("fieldset").ok().flatten());
        let level = question.and_then(|question| question.query_selector(":checked").ok().flatten());
        let next = level.map(JsCast::unchecked_into).or_else(|| heading.cast());
        focus(next);
        on_move.emit(Move::RealAnswers);
    })
}
