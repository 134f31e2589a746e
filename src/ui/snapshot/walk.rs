use super::help::Help;
use crate::engine::{Reading, ReadingState, Snapshot};
use crate::export::verdict;
use crate::model::Assessment;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// The patterns that the assessment asks for, with where to begin and what each present one calls for.
pub(super) fn view(page: &mut Markup, scene: &Scene, snapshot: &Snapshot, help: &Help) {
    page.section("div.walk", words::walk(), words::walk_hint(), |page| {
        page.element("ol", |page| {
            for reading in &snapshot.walk.readings {
                step(page, scene.assessment, snapshot, reading);
            }
        });
        page.line("p", conclusion(snapshot));
        help.view(page, scene, snapshot);
    });
}

/// The sentence for a snapshot without a pattern.
fn conclusion(snapshot: &Snapshot) -> &'static str {
    let is_read = snapshot.walk.readings.iter().any(|reading| reading.state != ReadingState::Unknown);
    match (snapshot.walk.root(), is_read) {
        (Some(_), _) => "",
        (None, true) => words::no_pattern(),
        (None, false) => words::no_reading(),
    }
}

fn step(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot, reading: &Reading) {
    let Reading { pattern, state, .. } = *reading;
    let name = match state {
        ReadingState::Root => "root",
        ReadingState::AlsoPresent => "also",
        ReadingState::Absent => "absent",
        ReadingState::Unknown => "unknown",
    };
    page.element("li", |page| {
        page.attribute("data-state", name);
        page.element("div", |page| {
            page.element("p", |page| page.line("b", words::pattern_label(pattern)));
            page.line("p.finding", words::reading_label(state));
        });
        page.line("p.means", &verdict::reading_text(assessment, snapshot, reading));
    });
}
