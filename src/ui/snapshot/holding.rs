use crate::engine::{Holding, Ratio, Snapshot};
use crate::model::{Assessment, Stage};
use crate::words;
use yew::prelude::*;

/// Which term of the stage rule holds the stage, and what is behind it.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot, stage: Stage) -> Html {
    if snapshot.holding.is_empty() {
        return html! { <p class="holding">{ words::NOTHING_HOLDS }</p> };
    }
    let terms = snapshot.holding.iter().map(|term| match term {
        Holding::Gates => gates(assessment, snapshot),
        Holding::Weakest => html! { <p key="weakest">{ weakest(assessment, snapshot) }</p> },
        Holding::Total => html! { <p key="total">{ total(snapshot, stage) }</p> },
    });
    html! { <div class="holding">{ for terms }</div> }
}

fn gates(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let failed = snapshot.gates_failed.iter().filter_map(|index| assessment.question(*index));
    html! {
        <div key="gates">
            <p>{ words::held_by_gates(snapshot.gates_failed.len()) }</p>
            <ul>
                { for failed.map(|(_, question)| html! {
                    <li key={question.id.clone()}>{ &question.text }<small>{ question.gate.as_deref().unwrap_or_default() }</small></li>
                }) }
            </ul>
        </div>
    }
}

fn weakest(assessment: &Assessment, snapshot: &Snapshot) -> String {
    let titles = snapshot
        .weakest
        .iter()
        .map(|index| assessment.dimensions[*index].title.as_str())
        .collect::<Vec<_>>()
        .join(", ");
    let score = snapshot.weakest.first().and_then(|index| snapshot.dimensions[*index].score);
    words::held_by_weakest(&titles, score.map_or(0, Ratio::rounded))
}

fn total(snapshot: &Snapshot, stage: Stage) -> String {
    words::held_by_total(snapshot.total.map_or(0, Ratio::rounded), stage)
}
