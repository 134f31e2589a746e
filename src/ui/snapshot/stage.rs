use super::{holding, ladder};
use crate::engine::Snapshot;
use crate::export::verdict;
use crate::model::{Assessment, Stage};
use crate::ui::markup::sentences;
use crate::words;
use yew::prelude::*;

/// What one reads in ten seconds: the stage, what holds it, the root pattern, and the first step.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot, heading: &NodeRef) -> Html {
    html! {
        <section class="verdict">
            <h1 tabindex="-1" ref={heading}>{ title(snapshot.stage) }</h1>
            { ladder::view(snapshot) }
            <p class="lead">{ snapshot.stage.map(|stage| assessment.stage_text(stage)).unwrap_or_default() }</p>
            { holding::view(assessment, snapshot) }
            { first_move(assessment, snapshot) }
            { sentences(verdict::notes(snapshot)) }
        </section>
    }
}

fn title(stage: Option<Stage>) -> Html {
    match stage {
        Some(stage) => {
            html! { <><span class="number">{ words::stage_number(stage) }</span>{ " " }{ words::stage_label(stage) }</> }
        }
        None => html! { words::NO_STAGE },
    }
}

/// The root pattern and the first step of the road, for those who read no further.
fn first_move(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let step = snapshot.road.as_ref().and_then(|road| road.steps.first());
    let advice = step.and_then(|step| Some(assessment.question(step.question)?.1.advice_at(step.from)));
    let root = snapshot.walk.root().map(words::pattern_label);
    let entries = [(words::ROOT, root), (words::START_HERE, advice)];
    let entry = |(term, text): (&'static str, Option<&str>)| {
        Some(html! { <div key={term}><dt>{ term }</dt><dd>{ text?.to_owned() }</dd></div> })
    };
    html! { <dl class="first">{ for entries.into_iter().filter_map(entry) }</dl> }
}
