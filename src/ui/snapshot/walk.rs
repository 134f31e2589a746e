use crate::engine::{Reading, ReadingState, Snapshot};
use crate::model::{Assessment, Pattern};
use crate::ui::markup::Markup;
use crate::words;

/// The diagnostic principle as the four steps it is, with where to begin and what each present pattern calls for.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    let is_asked = |pattern: Pattern| assessment.questions().any(|(_, question)| question.pattern == Some(pattern));
    page.section("div.walk", words::walk(), words::walk_hint(), |page| {
        page.element("ol", |page| {
            for reading in &snapshot.walk.readings {
                step(page, reading, is_asked(reading.pattern));
            }
        });
        page.line("p", conclusion(snapshot));
    });
}

/// What to say where no pattern is present.
fn conclusion(snapshot: &Snapshot) -> &'static str {
    let is_read = snapshot.walk.readings.iter().any(|reading| reading.state != ReadingState::Unknown);
    match (snapshot.walk.root(), is_read) {
        (Some(_), _) => "",
        (None, true) => words::no_pattern(),
        (None, false) => words::no_reading(),
    }
}

fn step(page: &mut Markup, reading: &Reading, is_asked: bool) {
    let Reading { pattern, state, .. } = *reading;
    let name = match state {
        ReadingState::Root => "root",
        ReadingState::AlsoPresent => "also",
        ReadingState::Absent => "absent",
        ReadingState::Unknown => "unknown",
    };
    page.element("li", |page| {
        page.attribute("data-state", name);
        page.line("p", words::pattern_question(pattern));
        page.line("p.finding", words::reading_label(state, is_asked));
        page.when(matches!(state, ReadingState::Root | ReadingState::AlsoPresent), |page| {
            page.element("p", |page| {
                page.line("b", words::pattern_label(pattern));
                page.text(". ");
                page.text(words::pattern_text(pattern));
            });
            page.line("p.hint", words::help(Some(pattern)));
        });
    });
}
