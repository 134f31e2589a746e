use super::markup::radio_row;
use super::scene::Scene;
use crate::engine::Move;
use crate::model::Stage;
use crate::words;
use yew::prelude::*;

/// The name of the five radios on the cover.
pub const FELT: &str = "felt";

/// The name of the button that starts with the guess that was made, if any.
pub const START: &str = "start";

/// The name of the button that starts without a guess.
pub const SKIP: &str = "skip";

/// The first screen. It has native controls only, so that it works as it stands in the page, before the app has arrived.
/// It is no `<form>`: a sandboxed frame submits none, and does not even tell the page of the attempt.
pub(super) fn view(scene: &Scene) -> Html {
    let Scene { assessment, heading, .. } = scene;
    let [on_start, on_skip] = [Move::Start, Move::StartWithoutGuess].map(|step| scene.on_click(step));
    html! {
        <div class="screen cover" key="cover">
            <p role="alert" class="problem"></p>
            <header>
                <p class="eyebrow">{ &assessment.title }</p>
                <h1 tabindex="-1" ref={*heading}>{ &assessment.promise }</h1>
                <p class="facts">{ words::facts(assessment.question_count(), assessment.minutes) }</p>
                <p class="scope">{ &assessment.scope }</p>
            </header>
            <fieldset class="felt">
                <legend>{ words::FELT_LEGEND }</legend>
                <p class="hint">{ words::FELT_HINT }</p>
                <div class="rows">{ for Stage::ALL.into_iter().map(|stage| felt_row(stage, scene)) }</div>
            </fieldset>
            <div class="actions">
                <button type="button" class="primary" name={START} onclick={on_start}>{ words::START }</button>
                <button type="button" class="link" name={SKIP} onclick={on_skip}>{ words::SKIP_GUESS }</button>
                <p class="waiting" role="status" data-waiting={words::WAITING}></p>
            </div>
        </div>
    }
}

fn felt_row(stage: Stage, scene: &Scene) -> Html {
    let on_change = scene.on_change(Move::Felt(Some(stage)));
    let is_chosen = scene.session.felt() == Some(stage);
    let text = html! {
        <span class="stage">
            <b>{ format!("{} {}", stage.number(), words::stage_label(stage)) }</b>
            <small>{ words::stage_mark(stage) }</small>
        </span>
    };
    radio_row(FELT, stage.number().to_string(), is_chosen, on_change, text)
}

/// What [`Cover`] shows.
#[cfg(feature = "ssr")]
#[derive(Clone, PartialEq, Properties)]
pub struct CoverProps {
    /// The assessment to introduce.
    pub assessment: std::rc::Rc<crate::model::Assessment>,
}

/// The cover by itself, for the page that the build writes.
#[cfg(feature = "ssr")]
#[function_component]
pub fn Cover(props: &CoverProps) -> Html {
    let session = crate::engine::Session::new(&props.assessment);
    let (on_move, on_export, heading) = (Callback::noop(), Callback::noop(), NodeRef::default());
    let assessment = &props.assessment;
    view(&Scene {
        assessment,
        session: &session,
        on_move: &on_move,
        on_export: &on_export,
        notice: None,
        heading: &heading,
    })
}
