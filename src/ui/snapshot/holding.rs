use crate::engine::{Holding, Snapshot};
use crate::export::verdict;
use crate::model::Assessment;
use crate::ui::markup::paragraph;
use yew::prelude::*;

/// Which terms of the stage rule hold the stage, and for gates which ones and why.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let terms = verdict::held_by(assessment, snapshot);
    if terms.is_empty() {
        return Html::default();
    }
    let term = |(holding, sentence): (Option<Holding>, String)| {
        let gates = if holding == Some(Holding::Gates) { gates(assessment, snapshot) } else { Html::default() };
        html! { <div key={sentence.clone()}>{ paragraph(&sentence) }{ gates }</div> }
    };
    html! { <div class="holding">{ for terms.into_iter().map(term) }</div> }
}

fn gates(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let failed = snapshot.gates_failed.iter().filter_map(|index| assessment.question(*index));
    let gate = |question: &crate::model::Question| {
        let reason = question.gate.clone().unwrap_or_default();
        html! { <li key={question.id.clone()}>{ &question.text }<small>{ reason }</small></li> }
    };
    html! { <ul>{ for failed.map(|(_, question)| gate(question)) }</ul> }
}
