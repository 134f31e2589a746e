use crate::engine::{Reading, ReadingState, Snapshot};
use crate::model::{Assessment, Pattern};
use crate::words;
use yew::prelude::*;

/// The diagnostic principle as the four steps it is, with where it stopped.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let is_asked = |pattern: Pattern| assessment.questions().any(|(_, question)| question.pattern == Some(pattern));
    html! {
        <section class="walk">
            <h2>{ words::WALK }</h2>
            <p class="hint">{ words::WALK_HINT }</p>
            <ol>{ for snapshot.walk.readings.iter().map(|reading| step(reading, is_asked(reading.pattern))) }</ol>
            if snapshot.walk.root().is_none() {
                <p>{ words::NO_PATTERN }</p>
            }
        </section>
    }
}

fn step(reading: &Reading, is_asked: bool) -> Html {
    let is_present = matches!(reading.state, ReadingState::Root | ReadingState::AlsoPresent);
    let class = match reading.state {
        ReadingState::Root => "root",
        ReadingState::AlsoPresent => "also",
        ReadingState::Absent => "absent",
        ReadingState::Unknown => "unknown",
    };
    html! {
        <li key={reading.pattern.id()} {class}>
            <p>{ words::pattern_question(reading.pattern) }</p>
            <p class="finding">{ words::reading_label(reading.state, is_asked) }</p>
            if is_present {
                <p><b>{ words::pattern_label(reading.pattern) }</b>{ ". " }{ words::pattern_text(reading.pattern) }</p>
            }
        </li>
    }
}
