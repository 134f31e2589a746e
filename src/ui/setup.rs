use super::scene::Scene;
use crate::engine::Move;
use crate::model::Setup;
use crate::words;
use yew::prelude::*;

/// What the assessment has to know about the visitor's situation before it asks the right questions.
pub(super) fn view(scene: &Scene) -> Html {
    let Scene { assessment, heading, .. } = scene;
    let [on_back, on_next] = [Move::Back, Move::Next].map(|step| scene.on_click(step));
    html! {
        <div class="screen setup" key="setup">
            <header>
                <h1 tabindex="-1" ref={*heading}>{ words::SETUP_TITLE }</h1>
                <p class="hint">{ words::SETUP_HINT }</p>
            </header>
            <div class="groups">
                { for assessment.setup.iter().enumerate().map(|(index, question)| group(index, question, scene)) }
            </div>
            <div class="actions">
                <button type="button" class="secondary" onclick={on_back}>{ words::BACK }</button>
                <button type="button" class="primary" onclick={on_next}>{ words::NEXT }</button>
            </div>
        </div>
    }
}

fn group(setup: usize, question: &Setup, scene: &Scene) -> Html {
    let chosen = scene.session.choice(setup);
    let row = |(choice, text): (usize, &str)| {
        let on_change = scene.on_change(Move::Choose { setup, choice });
        html! {
            <label key={choice} class="row">
                <input type="radio" name={question.id.clone()} checked={chosen == Some(choice)} onchange={on_change} />
                <span>{ text }</span>
            </label>
        }
    };
    let choices = question.choices.iter().map(|choice| choice.text.as_str()).enumerate();
    html! {
        <fieldset key={question.id.clone()}>
            <legend>{ &question.text }</legend>
            <div class="rows">{ for choices.map(row) }</div>
        </fieldset>
    }
}
