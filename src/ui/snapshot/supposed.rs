use crate::engine::{Change, Move, Snapshot};
use crate::ui::markup::{paragraph, quiet};
use crate::ui::scene::Scene;
use crate::words;
use yew::prelude::*;

/// Above a snapshot of supposed answers: that they are not the real ones, and the way back.
pub(super) fn banner(scene: &Scene) -> Html {
    html! {
        <div role="status">
            if scene.session.what_if().is_some() {
                <div class="supposed">
                    <p><b>{ words::SUPPOSED }</b></p>
                    { outcome(scene) }
                </div>
            }
        </div>
    }
}

/// What the supposed answers change, and the way back.
pub(super) fn outcome(scene: &Scene) -> Html {
    let Some(supposed) = scene.session.what_if() else { return Html::default() };
    let felt = scene.session.felt();
    let real = Snapshot::of(scene.assessment, &scene.session.answers(), felt);
    let change = Change::between(&real, &Snapshot::of(scene.assessment, supposed, felt));
    html! {
        <>
            { paragraph(&words::change(scene.assessment, &change)) }
            { quiet(words::REAL_ANSWERS, scene.on_click(Move::RealAnswers)) }
        </>
    }
}
