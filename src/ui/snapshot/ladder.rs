use crate::engine::Snapshot;
use crate::model::Stage;
use crate::ui::markup::Markup;
use crate::words;
use crate::words::Digits as _;

/// The five stages in a row. Marked are the computed one, the one that the visitor guessed, the range, and the next one.
pub(super) fn view(page: &mut Markup, snapshot: &Snapshot) {
    page.element("ol.ladder", |page| {
        page.attribute("aria-label", words::stages_label());
        for stage in Stage::ALL {
            rung(page, stage, snapshot);
        }
    });
}

fn rung(page: &mut Markup, stage: Stage, snapshot: &Snapshot) {
    let is_here = snapshot.stage == Some(stage);
    page.element("li", |page| {
        page.attribute("data-state", standing(stage, snapshot));
        if is_here {
            page.attribute("aria-current", "step");
        }
        page.line("b", &stage.number().digits());
        page.text(" ");
        page.line("span", words::stage_label(stage));
        page.when(snapshot.felt == Some(stage), |page| {
            page.element("em", |page| {
                page.text(words::you_said());
                page.line("span.unseen", &[" ", &stage.number().digits()].concat());
            });
        });
    });
}

fn standing(stage: Stage, snapshot: &Snapshot) -> &'static str {
    let is_possible = snapshot.range.is_some_and(|(low, high)| (low..=high).contains(&stage));
    match snapshot.stage {
        Some(here) if stage == here => "here",
        _ if is_possible => "possible",
        Some(here) if stage < here => "reached",
        Some(here) if here.above() == Some(stage) => "next",
        _ => "ahead",
    }
}
