use super::{holding, ladder};
use crate::engine::{Missing, Snapshot};
use crate::model::{Assessment, Stage};
use crate::words;
use yew::prelude::*;

/// What one reads in ten seconds: the stage, what holds it, the root pattern, and the first step.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot, heading: &NodeRef) -> Html {
    html! {
        <section class="verdict">
            <h1 tabindex="-1" ref={heading}>{ title(snapshot.stage) }</h1>
            { ladder::view(snapshot) }
            { match snapshot.stage {
                Some(stage) => verdict(assessment, snapshot, stage),
                None => no_stage(snapshot),
            } }
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

fn verdict(assessment: &Assessment, snapshot: &Snapshot, stage: Stage) -> Html {
    html! {
        <>
            <p class="lead">{ assessment.stage_text(stage) }</p>
            { holding::view(assessment, snapshot, stage) }
            { first_move(assessment, snapshot) }
            <ul class="notes">
                { for notes(snapshot, stage).into_iter().map(|note| html! { <li key={note.clone()}>{ note }</li> }) }
            </ul>
        </>
    }
}

/// The root pattern and the first step of the road, for those who read no further.
fn first_move(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let step = snapshot.road.as_ref().and_then(|road| road.steps.first());
    let advice = step.and_then(|step| Some(assessment.question(step.question)?.1.advice_at(step.from)));
    html! {
        <dl class="first">
            if let Some(pattern) = snapshot.walk.root() {
                <div><dt>{ words::ROOT }</dt><dd><b>{ words::pattern_label(pattern) }</b></dd></div>
            }
            if let Some(advice) = advice {
                <div><dt>{ words::START_HERE }</dt><dd>{ advice }</dd></div>
            }
        </dl>
    }
}

/// How sure the stage is, and how it compares with the guess.
fn notes(snapshot: &Snapshot, stage: Stage) -> Vec<String> {
    let felt = snapshot.felt.zip(snapshot.felt_gap).map(|(felt, gap)| words::felt(felt, gap));
    let unknown = snapshot.unknown.len() + snapshot.unanswered.len();
    let range = snapshot.range.filter(|(low, high)| low != high).map(|(low, high)| words::range(low, high, unknown));
    let provisional = snapshot.provisional.then(|| format!("{}. {}", words::PROVISIONAL, words::PROVISIONAL_WHY));
    let firmness = snapshot.firmness.map(|(low, high)| words::firmness(stage, low, high));
    [felt, range, provisional, firmness].into_iter().flatten().collect()
}

/// What is missing for a stage.
fn no_stage(snapshot: &Snapshot) -> Html {
    let text = |missing: &Missing| match *missing {
        Missing::Dimensions { valid, needed } => words::missing_dimensions(valid, needed),
        Missing::Coverage { known, .. } => words::missing_coverage(known.rounded_percent()),
    };
    html! {
        <ul class="notes">{ for snapshot.missing.iter().map(text).map(|text| html! { <li key={text.clone()}>{ text }</li> }) }</ul>
    }
}
