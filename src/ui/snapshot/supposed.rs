use crate::engine::{Change, Move, Snapshot};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// What the supposed answers change, in a sentence; none where nothing is supposed. `shown` is the outcome on the screen.
pub(super) fn change(scene: &Scene, shown: &Snapshot) -> Option<String> {
    scene.session.what_if()?;
    let real = Snapshot::of(scene.assessment, &scene.session.answers(), scene.session.felt());
    Some(words::change(scene.assessment, &Change::between(&real, shown)))
}

/// Above a snapshot of supposed answers: that they are not the real ones, and the way back.
pub(super) fn banner(page: &mut Markup, scene: &Scene, change: Option<&str>) {
    page.element("div", |page| {
        page.attribute("role", "status");
        if let Some(change) = change {
            page.element("div.supposed", |page| {
                page.element("p", |page| page.line("b", words::SUPPOSED));
                outcome(page, scene, change);
            });
        }
    });
}

/// What the supposed answers change, and the way back.
pub(super) fn outcome(page: &mut Markup, scene: &Scene, change: &str) {
    page.line("p", change);
    page.quiet(words::REAL_ANSWERS, scene.on_click(Move::RealAnswers));
}
