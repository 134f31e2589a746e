use super::markup::{primary, secondary};
use super::scene::Scene;
use crate::engine::{Answer, Move};
use crate::export::answer_text;
use crate::model::Question;
use crate::words;
use yew::prelude::*;

/// All answers, the missing ones named, each a way back to its question.
pub(super) fn view(scene: &Scene) -> Html {
    let Scene { assessment, session, heading, .. } = scene;
    let answers = session.answers();
    let open = (0..assessment.question_count()).filter(|index| answers.get(*index).is_none()).count();
    let summary = if open == 0 { words::REVIEW_COMPLETE.to_owned() } else { words::review_open(open) };
    let rows = assessment.questions().enumerate().filter(|(index, _)| !session.is_excluded(*index));
    html! {
        <section class="screen review" key="review">
            <header>
                <h1 tabindex="-1" ref={*heading}>{ words::REVIEW_TITLE }</h1>
                <p class="lead">{ summary }</p>
            </header>
            <ol>{ for rows.map(|(index, (_, question))| row(index, question, answers.get(index), scene)) }</ol>
            <div class="actions">
                { secondary(words::BACK, scene.on_click(Move::Back)) }
                { primary(words::SHOW_SNAPSHOT, scene.on_click(Move::Finish)) }
            </div>
        </section>
    }
}

fn row(index: usize, question: &Question, answer: Option<Answer>, scene: &Scene) -> Html {
    let on_open = scene.on_click(Move::GoTo(index));
    html! {
        <li key={index} data-state={if answer.is_none() { "open" } else { "answered" }}>
            <button class="entry" onclick={on_open}>
                <span>{ &question.text }</span>
                <small>{ answer_text(question, answer) }</small>
            </button>
        </li>
    }
}
