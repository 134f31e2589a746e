use super::privacy::privacy;
use super::words;
use crate::engine::Move;
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::prelude::*;

/// The name of the five radios on the cover.
pub const FELT: &str = "felt";

/// The name of the button that starts with the guess that was made, if any.
pub const START: &str = "start";

/// The name of the button that starts without a guess.
pub const SKIP: &str = "skip";

/// What [`Cover`] shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CoverProps {
    /// The assessment to introduce.
    pub assessment: Rc<Assessment>,
    /// The chosen stage, if any.
    #[prop_or_default]
    pub felt: Option<Stage>,
    /// Told of each step; absent where the cover is rendered at build time.
    #[prop_or_default]
    pub on_move: Callback<Move>,
    /// The heading, to give it focus.
    #[prop_or_default]
    pub heading: NodeRef,
}

/// The first screen. It has native controls only, so that it works as it stands in the page, before the app has arrived.
/// It is no `<form>`: a sandboxed frame submits none, and does not even tell the page of the attempt.
#[function_component]
pub fn Cover(props: &CoverProps) -> Html {
    let CoverProps { assessment, felt, on_move, heading } = props;
    let on_start = on_move.reform(|_: MouseEvent| Move::Start);
    let on_skip = on_move.reform(|_: MouseEvent| Move::StartWithoutGuess);
    html! {
        <div class="screen cover">
            <header>
                <p class="eyebrow">{ &assessment.title }</p>
                <h1 tabindex="-1" ref={heading}>{ &assessment.promise }</h1>
                <p class="facts">{ words::facts(assessment.question_count(), assessment.minutes) }</p>
                <p class="scope">{ &assessment.scope }</p>
            </header>
            <fieldset class="felt">
                <legend>{ words::FELT_LEGEND }</legend>
                <p class="hint">{ words::FELT_HINT }</p>
                <div class="rows">{ for Stage::ALL.into_iter().map(|stage| felt_row(stage, *felt, on_move)) }</div>
            </fieldset>
            <div class="actions">
                <button type="button" class="primary" name={START} onclick={on_start}>{ words::START }</button>
                <button type="button" class="link" name={SKIP} onclick={on_skip}>{ words::SKIP_GUESS }</button>
                <p class="waiting" role="status" data-waiting={words::WAITING}></p>
            </div>
            { privacy() }
        </div>
    }
}

fn felt_row(stage: Stage, felt: Option<Stage>, on_move: &Callback<Move>) -> Html {
    let on_change = on_move.reform(move |_: yew::Event| Move::Felt(Some(stage)));
    html! {
        <label key={stage.number()} class="row">
            <input type="radio" name={FELT} value={stage.number().to_string()} checked={felt == Some(stage)} onchange={on_change} />
            <span class="stage">
                <b>{ format!("{} {}", stage.number(), words::stage_label(stage)) }</b>
                <small>{ words::stage_mark(stage) }</small>
            </span>
        </label>
    }
}
