use crate::engine::{Answers, Road, RoadStep, Snapshot};
use crate::model::{Assessment, Level, Stage};
use crate::ui::review::answer_text;
use crate::words;
use yew::prelude::*;

/// How many steps to begin with.
const FIRST: usize = 3;

/// The shortest road to the next stage; without one, the largest gaps.
pub(super) fn view(assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) -> Html {
    match (&snapshot.road, snapshot.stage.and_then(Stage::above)) {
        (Some(road), Some(target)) => road_view(assessment, answers, road, target),
        _ => gaps(assessment, answers, snapshot),
    }
}

fn road_view(assessment: &Assessment, answers: &Answers, road: &Road, target: Stage) -> Html {
    let (first, more) = road.steps.split_at(road.steps.len().min(FIRST));
    let steps = |steps: &[RoadStep]| steps.iter().map(|step| step_view(assessment, answers, step)).collect::<Html>();
    html! {
        <section class="road">
            <h2>{ words::ROAD }</h2>
            <p class="hint">{ words::road_length(target, road.raises, road.steps.len()) }</p>
            <h3>{ words::START_HERE }</h3>
            <ol>{ steps(first) }</ol>
            if !more.is_empty() {
                <details class="quiet">
                    <summary>{ words::more_steps(more.len()) }</summary>
                    <ol start={(FIRST + 1).to_string()}>{ steps(more) }</ol>
                </details>
            }
        </section>
    }
}

fn gaps(assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) -> Html {
    if snapshot.gaps.is_empty() {
        return Html::default();
    }
    let step = |question: &usize| {
        let from = answers.level(*question);
        let to = from.unwrap_or(Level::ALL[0]).above().unwrap_or(Level::ALL[4]);
        step_view(assessment, answers, &RoadStep { question: *question, from, to })
    };
    html! {
        <section class="road">
            <h2>{ words::LARGEST_GAPS }</h2>
            <ol>{ for snapshot.gaps.iter().map(step) }</ol>
        </section>
    }
}

fn step_view(assessment: &Assessment, answers: &Answers, step: &RoadStep) -> Html {
    let Some((_, question)) = assessment.question(step.question) else { return Html::default() };
    let next = step.from.map_or(Some(Level::ALL[1]), Level::above).unwrap_or(step.to);
    let is_longer = step.to > next;
    html! {
        <li key={question.id.clone()}>
            <h4>{ &question.text }</h4>
            <p class="tags">
                <span>{ words::step_label(question.step) }</span>
                if question.is_gate() { <span>{ words::GATE }</span> }
                if step.from.is_none() { <span>{ words::FIND_OUT }</span> }
            </p>
            <p class="advice">{ question.advice_at(step.from) }</p>
            <dl>
                <dt>{ words::TODAY }</dt>
                <dd>{ answer_text(question, answers.get(step.question)) }</dd>
                <dt>{ words::THEN }</dt>
                <dd>{ question.anchor(next) }</dd>
            </dl>
            if is_longer {
                <p class="hint">{ words::up_to_level(step.from.map_or(1, Level::get), step.to.get()) }</p>
            }
        </li>
    }
}
