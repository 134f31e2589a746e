use crate::engine::Snapshot;
use crate::model::Stage;
use crate::ui::markup::Markup;
use crate::words;

/// The five stages in a row. Marked are the computed one, the one that the visitor guessed, and the range.
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
    let is_reached = snapshot.stage.is_some_and(|reached| stage < reached);
    let is_possible = snapshot.range.is_some_and(|(low, high)| (low..=high).contains(&stage));
    let standing = match (is_here, is_possible, is_reached) {
        (true, _, _) => "here",
        (_, true, _) => "possible",
        (_, _, true) => "reached",
        _ => "ahead",
    };
    page.element("li", |page| {
        page.attribute("data-state", standing);
        if is_here {
            page.attribute("aria-current", "step");
        }
        page.line("b", &stage.number().to_string());
        page.line("span", words::stage_label(stage));
        page.when(snapshot.felt == Some(stage), |page| {
            page.element("em", |page| {
                page.text(words::you_said());
                page.line("span.unseen", &format!(" {}", stage.number()));
            });
        });
    });
}
