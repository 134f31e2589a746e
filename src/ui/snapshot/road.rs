use super::plan;
use crate::engine::{Answers, Road, RoadStep, Snapshot};
use crate::export::answer_text;
use crate::model::{Level, Stage};
use crate::ui::markup::{hint, paragraph, section};
use crate::ui::scene::Scene;
use crate::words;
use yew::prelude::*;

/// How many steps to begin with.
const FIRST: usize = 3;

/// The shortest road to the next stage; without one, the largest gaps.
pub(super) fn view(scene: &Scene, answers: &Answers, snapshot: &Snapshot) -> Html {
    match (&snapshot.road, snapshot.stage.and_then(Stage::above)) {
        (Some(road), Some(target)) => road_view(scene, answers, road, target),
        _ => gaps(scene, answers, snapshot),
    }
}

fn road_view(scene: &Scene, answers: &Answers, road: &Road, target: Stage) -> Html {
    let (first, more) = road.steps.split_at(road.steps.len().min(FIRST));
    let steps = |steps: &[RoadStep]| steps.iter().map(|step| step_view(scene, answers, step)).collect::<Html>();
    let body = html! {
        <div class="road">
            <p class="start">{ words::START_HERE }</p>
            <ol>{ steps(first) }</ol>
            if !more.is_empty() {
                <details class="quiet">
                    <summary>{ words::more_steps(more.len()) }</summary>
                    <ol start={(FIRST + 1).to_string()}>{ steps(more) }</ol>
                </details>
            }
        </div>
    };
    section(words::ROAD, &words::road_length(target, road.raises, road.steps.len()), body)
}

fn gaps(scene: &Scene, answers: &Answers, snapshot: &Snapshot) -> Html {
    if snapshot.gaps.is_empty() {
        return Html::default();
    }
    let step = |question: &usize| {
        let from = answers.level(*question);
        let to = from.unwrap_or(Level::ALL[0]).above().unwrap_or(Level::ALL[4]);
        step_view(scene, answers, &RoadStep { question: *question, from, to })
    };
    let steps = snapshot.gaps.iter().map(step);
    section(words::LARGEST_GAPS, "", html! { <div class="road"><ol>{ for steps }</ol></div> })
}

fn step_view(scene: &Scene, answers: &Answers, step: &RoadStep) -> Html {
    let Some((_, question)) = scene.assessment.question(step.question) else { return Html::default() };
    let next = step.from.map_or(Some(Level::ALL[1]), Level::above).unwrap_or(step.to);
    let length =
        if step.to > next { words::up_to_level(step.from.map_or(1, Level::get), step.to.get()) } else { String::new() };
    let is_unknown = step.from.is_none();
    let tags = [
        Some(words::step_label(question.step)),
        question.is_gate().then_some(words::GATE),
        is_unknown.then_some(words::FIND_OUT),
    ];
    html! {
        <li key={question.id.clone()}>
            <h3>{ &question.text }</h3>
            <p class="tags">{ for tags.into_iter().flatten().map(|tag| html! { <span key={tag}>{ tag }</span> }) }</p>
            { paragraph(question.advice_at(step.from)) }
            <dl>
                <dt>{ words::TODAY }</dt>
                <dd>{ answer_text(question, answers.get(step.question)) }</dd>
                <dt>{ words::THEN }</dt>
                <dd>{ question.anchor(next) }</dd>
            </dl>
            { hint(&length) }
            { plan::view(scene, step.question) }
        </li>
    }
}
