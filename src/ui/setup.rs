use super::markup::{hint, primary, radio_row, secondary};
use super::scene::Scene;
use crate::engine::Move;
use crate::model::Setup;
use crate::words;
use yew::prelude::*;

/// What the assessment has to know about the visitor's situation before it asks the right questions.
pub(super) fn view(scene: &Scene) -> Html {
    let Scene { assessment, heading, .. } = scene;
    html! {
        <div class="screen setup" key="setup">
            <header>
                <h1 tabindex="-1" ref={*heading}>{ words::SETUP_TITLE }</h1>
                { hint(words::SETUP_HINT) }
            </header>
            <div class="groups">
                { for assessment.setup.iter().enumerate().map(|(index, question)| group(index, question, scene)) }
            </div>
            <div class="actions">
                { secondary(words::BACK, scene.on_click(Move::Back)) }
                { primary(words::NEXT, scene.on_click(Move::Next)) }
            </div>
        </div>
    }
}

fn group(setup: usize, question: &Setup, scene: &Scene) -> Html {
    let chosen = scene.session.choice(setup);
    let row = |(choice, text): (usize, &str)| {
        let on_change = scene.on_change(Move::Choose { setup, choice });
        radio_row(&question.id, choice.to_string(), chosen == Some(choice), on_change, html! { <span>{ text }</span> })
    };
    let choices = question.choices.iter().map(|choice| choice.text.as_str()).enumerate();
    html! {
        <fieldset key={question.id.clone()}>
            <legend>{ &question.text }</legend>
            <div class="rows">{ for choices.map(row) }</div>
        </fieldset>
    }
}
