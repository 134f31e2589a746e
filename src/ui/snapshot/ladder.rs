use crate::engine::Snapshot;
use crate::model::Stage;
use crate::words;
use yew::prelude::*;

/// The five stages in a row, with the computed one, the felt one, and the range marked.
pub(super) fn view(snapshot: &Snapshot) -> Html {
    html! {
        <ol class="ladder" aria-label={words::STAGES_LABEL}>{ for Stage::ALL.into_iter().map(|stage| rung(stage, snapshot)) }</ol>
    }
}

fn rung(stage: Stage, snapshot: &Snapshot) -> Html {
    let is_here = snapshot.stage == Some(stage);
    let is_reached = snapshot.stage.is_some_and(|reached| stage < reached);
    let is_possible = snapshot.range.is_some_and(|(low, high)| (low..=high).contains(&stage));
    let is_felt = snapshot.felt == Some(stage);
    let standing = match (is_here, is_possible, is_reached) {
        (true, _, _) => "here",
        (_, true, _) => "possible",
        (_, _, true) => "reached",
        _ => "ahead",
    };
    html! {
        <li key={stage.number()} data-state={standing} aria-current={is_here.then_some("step")}>
            <b>{ stage.number() }</b>
            <span>{ words::stage_label(stage) }</span>
            if is_felt {
                <em>{ words::YOU_SAID }<span class="unseen">{ format!(" {}", stage.number()) }</span></em>
            }
        </li>
    }
}
