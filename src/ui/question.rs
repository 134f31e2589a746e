use super::link::new_tab;
use super::markup::{paragraph, primary, radio_row, secondary};
use super::scene::Scene;
use crate::engine::{Answer, Move};
use crate::model::{Level, Question, Source};
use crate::words;
use yew::prelude::*;

/// One question with its seven possible answers.
pub(super) fn view(scene: &Scene, index: usize) -> Html {
    let Scene { assessment, session, on_move, heading, .. } = scene;
    let Some((dimension, question)) = assessment.question(index) else { return Html::default() };
    let (before, total) = session.position(index);
    let answer = session.answers().get(index);
    let next = if session.returns_to_review() { words::TO_REVIEW } else { words::NEXT };
    let levels = Level::ALL.into_iter().map(|level| (Answer::Level(level), question.anchor(level)));
    let others = [(Answer::DontKnow, words::DONT_KNOW), (Answer::DoesNotApply, words::DOES_NOT_APPLY)];
    html! {
        <div class="screen question" key={index}>
            <div class="where">
                <span>{ &dimension.title }</span>
                <span class="count">{ words::position(before, total) }</span>
                <progress max={total.to_string()} value={(before + 1).to_string()} aria-label={words::progress(before, total)}></progress>
            </div>
            <fieldset onkeydown={keys(answer.is_some(), on_move)}>
                <legend><h1 tabindex="-1" ref={*heading}>{ &question.text }</h1></legend>
                <div class="rows">{ for levels.map(|(choice, text)| answer_row(choice, text, answer, scene)) }</div>
                <div class="others">{ for others.into_iter().map(|(choice, text)| answer_row(choice, text, answer, scene)) }</div>
            </fieldset>
            { why(question) }
            <div class="actions">
                { secondary(words::BACK, scene.on_click(Move::Back)) }
                { primary(next, scene.on_click(Move::Next)) }
            </div>
        </div>
    }
}

fn answer_row(choice: Answer, text: &str, answer: Option<Answer>, scene: &Scene) -> Html {
    let on_change = scene.on_change(Move::Answer(Some(choice)));
    radio_row("answer", choice.symbol().to_string(), answer == Some(choice), on_change, html! { <span>{ text }</span> })
}

/// While focus is in the question, and only then, keys 1 to 5 choose an answer, and Enter goes on once there is one.
fn keys(is_answered: bool, on_move: &Callback<Move>) -> Callback<KeyboardEvent> {
    let on_move = on_move.clone();
    Callback::from(move |event: KeyboardEvent| {
        let is_shortcut = event.ctrl_key() || event.alt_key() || event.meta_key();
        if is_shortcut || event.repeat() {
            return;
        }
        if let Some(step) = step_of(&event.key(), is_answered) {
            event.prevent_default();
            on_move.emit(step);
        }
    })
}

fn step_of(key: &str, is_answered: bool) -> Option<Move> {
    if key == "Enter" {
        return is_answered.then_some(Move::Next);
    }
    let level = key.parse().ok().and_then(Level::new)?;
    Some(Move::Answer(Some(Answer::Level(level))))
}

fn why(question: &Question) -> Html {
    let is_empty = question.why.is_none() && question.cuts.is_none() && question.sources.is_empty();
    if is_empty {
        return Html::default();
    }
    html! {
        <details class="quiet">
            <summary>{ words::WHY }</summary>
            <div class="panel">
                { paragraph(question.why.as_deref().unwrap_or_default()) }
                if let Some(cuts) = &question.cuts {
                    <p class="hint">{ words::cuts(cuts) }</p>
                }
                if !question.sources.is_empty() {
                    <ul class="sources">{ for question.sources.iter().map(source) }</ul>
                }
            </div>
        </details>
    }
}

fn source(source: &Source) -> Html {
    html! { <li key={source.url.clone()}>{ new_tab(&source.url, &format!("{}, {}", source.title, source.year)) }</li> }
}
