use crate::engine::{Reading, ReadingState, Snapshot};
use crate::model::Assessment;
use crate::ui::markup::Markup;
use crate::words;

/// The patterns that the assessment asks for, with where to begin and what each present one calls for.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    page.section("div.walk", words::walk(), words::walk_hint(), |page| {
        page.element("ol", |page| {
            for reading in &snapshot.walk.readings {
                step(page, assessment, reading);
            }
        });
        page.line("p", conclusion(snapshot));
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

fn step(page: &mut Markup, assessment: &Assessment, reading: &Reading) {
    let Reading { pattern, state, .. } = *reading;
    let name = match state {
        ReadingState::Root => "root",
        ReadingState::AlsoPresent => "also",
        ReadingState::Absent => "absent",
        ReadingState::Unknown => "unknown",
    };
    page.element("li", |page| {
        page.attribute("data-state", name);
        page.element("p", |page| page.line("b", words::pattern_label(pattern)));
        page.line("p.finding", words::reading_label(state));
        page.when(matches!(state, ReadingState::Root | ReadingState::AlsoPresent), |page| {
            page.line("p", assessment.pattern_text(pattern).unwrap_or_default());
            page.line("p.hint", words::help(Some(pattern)));
        });
    });
}
