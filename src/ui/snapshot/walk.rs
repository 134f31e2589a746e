use crate::engine::{Reading, ReadingState, Snapshot};
use crate::model::{Assessment, Pattern};
use crate::ui::markup::{paragraph, section};
use crate::words;
use yew::prelude::*;

/// The diagnostic principle as the four steps it is, with where it stopped.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let is_asked = |pattern: Pattern| assessment.questions().any(|(_, question)| question.pattern == Some(pattern));
    let body = html! {
        <div class="walk">
            <ol>{ for snapshot.walk.readings.iter().map(|reading| step(reading, is_asked(reading.pattern))) }</ol>
            { paragraph(conclusion(snapshot)) }
        </div>
    };
    section(words::WALK, words::WALK_HINT, body)
}

/// What to say where no pattern is present.
fn conclusion(snapshot: &Snapshot) -> &'static str {
    let is_read = snapshot.walk.readings.iter().any(|reading| reading.state != ReadingState::Unknown);
    match (snapshot.walk.root(), is_read) {
        (Some(_), _) => "",
        (None, true) => words::NO_PATTERN,
        (None, false) => words::NO_READING,
    }
}

fn step(reading: &Reading, is_asked: bool) -> Html {
    let is_present = matches!(reading.state, ReadingState::Root | ReadingState::AlsoPresent);
    let state = match reading.state {
        ReadingState::Root => "root",
        ReadingState::AlsoPresent => "also",
        ReadingState::Absent => "absent",
        ReadingState::Unknown => "unknown",
    };
    html! {
        <li key={reading.pattern.id()} data-state={state}>
            { paragraph(words::pattern_question(reading.pattern)) }
            <p class="finding">{ words::reading_label(reading.state, is_asked) }</p>
            if is_present {
                <p><b>{ words::pattern_label(reading.pattern) }</b>{ ". " }{ words::pattern_text(reading.pattern) }</p>
            }
        </li>
    }
}
