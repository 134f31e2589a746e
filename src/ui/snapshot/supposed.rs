use crate::engine::{Change, Move, Snapshot};
use crate::ui::markup::{paragraph, quiet};
use crate::ui::scene::Scene;
use crate::words;
use yew::prelude::*;

/// What the supposed answers change, in a sentence; none where nothing is supposed. `shown` is the outcome on the screen.
pub(super) fn change(scene: &Scene, shown: &Snapshot) -> Option<String> {
    scene.session.what_if()?;
    let real = Snapshot::of(scene.assessment, &scene.session.answers(), scene.session.felt());
    Some(words::change(scene.assessment, &Change::between(&real, shown)))
}

/// Above a snapshot of supposed answers: that they are not the real ones, and the way back.
pub(super) fn banner(scene: &Scene, change: Option<&str>) -> Html {
    html! {
        <div role="status">
            if let Some(change) = change {
                <div class="supposed">
                    <p><b>{ words::SUPPOSED }</b></p>
                    { outcome(scene, change) }
                </div>
            }
        </div>
    }
}

/// What the supposed answers change, and the way back.
pub(super) fn outcome(scene: &Scene, change: &str) -> Html {
    html! {
        <>
            { paragraph(change) }
            { quiet(words::REAL_ANSWERS, scene.on_click(Move::RealAnswers)) }
        </>
    }
}
