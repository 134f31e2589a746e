use crate::engine::{Change, Move, Snapshot};
use crate::ui::focus::focus;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// A sentence that says what the supposed answers change; `None` if nothing is supposed. `shown` is the snapshot on the screen.
pub(super) fn change(scene: &Scene, shown: &Snapshot) -> Option<String> {
    scene.session.what_if()?;
    let real = Snapshot::of(scene.assessment, &scene.session.answers(), scene.session.felt());
    Some(words::change(scene.assessment, &Change::between(&real, shown)))
}

/// A note above a snapshot of supposed answers: that they are not real, and a button to return.
pub(super) fn banner(page: &mut Markup, scene: &Scene, change: Option<&str>) {
    page.element("div", |page| {
        page.live();
        if let Some(change) = change {
            page.element("div.supposed", |page| {
                page.element("p", |page| page.line("b", words::supposed()));
                outcome(page, scene, change);
            });
        }
    });
}

/// What the supposed answers change, and a button to return to the real ones.
pub(super) fn outcome(page: &mut Markup, scene: &Scene, change: &str) {
    page.line("p", change);
    page.quiet(words::real_answers(), on_back(scene));
}

/// The button disappears when it is pressed, so focus moves to the chosen level beside it, or to the screen's heading.
fn on_back(scene: &Scene) -> Callback<MouseEvent> {
    let (heading, on_move) = (scene.heading.clone(), scene.on_move());
    Callback::from(move |event: MouseEvent| {
        let question = event.target_dyn_into::<Element>().and_then(|button| button.parent_element());
        let level = question.and_then(|question| question.query_selector(":checked").ok().flatten());
        let next = level.map(JsCast::unchecked_into).or_else(|| heading.cast());
        focus(next);
        on_move.emit(Move::RealAnswers);
    })
}
