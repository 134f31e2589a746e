use super::supposed;
use crate::engine::{Answers, DimensionScore, Move, Ratio, Snapshot};
use crate::export::answer_text;
use crate::model::{Dimension, Level, Question};
use crate::ui::markup::{hint, paragraph, section};
use crate::ui::scene::Scene;
use crate::words;
use yew::prelude::*;

/// Each dimension opened to its questions, whose levels can be moved to see what would follow. `answers` are the real ones;
/// `snapshot` is the outcome on the screen, `change` what is different in it from the real one.
pub(super) fn view(scene: &Scene, answers: &Answers, snapshot: &Snapshot, change: Option<&str>) -> Html {
    let mut first = 0;
    let opened = scene.assessment.dimensions.iter().zip(&snapshot.dimensions).map(|(dimension, score)| {
        let begin = first;
        first += dimension.questions.len();
        let questions = dimension.questions.iter().zip(begin..);
        let moved = questions.map(|(question, index)| moved(scene, answers, question, index, change)).collect();
        opened(dimension, score, moved)
    });
    section(words::WHAT_IF, words::WHAT_IF_HINT, html! { <div class="answers">{ for opened }</div> })
}

fn opened(dimension: &Dimension, score: &DimensionScore, questions: Html) -> Html {
    let score_text = score.score.map(|points| points.rounded().to_string()).unwrap_or_default();
    html! {
        <details key={dimension.id.clone()}>
            <summary><span>{ &dimension.title }</span><b>{ score_text }</b></summary>
            { paragraph(&dimension.covers) }
            { paragraph(meaning(dimension, score)) }
            { questions }
        </details>
    }
}

/// What the score means, decided before it is rounded.
fn meaning<'a>(dimension: &'a Dimension, score: &DimensionScore) -> &'a str {
    match score.score {
        Some(points) if points < Ratio::whole(40) => &dimension.low,
        Some(points) if points < Ratio::whole(80) => &dimension.middle,
        Some(_) => &dimension.high,
        None => "",
    }
}

/// One question with the answer that was given and the five levels that could be.
fn moved(scene: &Scene, answers: &Answers, question: &Question, index: usize, change: Option<&str>) -> Html {
    let supposed = scene.session.what_if().and_then(|supposed| supposed.level(index));
    let real = answers.level(index);
    let shown = supposed.or(real);
    html! {
        <fieldset key={question.id.clone()}>
            <legend>{ &question.text }</legend>
            <div class="levels">{ for Level::ALL.into_iter().map(|level| choice(scene, question, index, level, shown)) }</div>
            { hint(&words::you_answered(answer_text(question, answers.get(index)))) }
            if let Some(level) = shown.filter(|shown| Some(*shown) != real) {
                { paragraph(&words::supposing(question.anchor(level))) }
                { for change.map(|change| supposed::outcome(scene, change)) }
            }
        </fieldset>
    }
}

fn choice(scene: &Scene, question: &Question, index: usize, level: Level, shown: Option<Level>) -> Html {
    let on_change = scene.on_change(Move::WhatIf(index, level));
    html! {
        <label key={level.get()} title={question.anchor(level).to_owned()}>
            <input
                type="radio" name={question.id.clone()} checked={shown == Some(level)} onchange={on_change}
                aria-label={words::level_label(level.get(), question.anchor(level))}
            />
            <span>{ level.get() }</span>
        </label>
    }
}
