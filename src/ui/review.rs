use super::scene::Scene;
use crate::engine::{Answer, Move};
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
                <button class="secondary" onclick={scene.on_click(Move::Back)}>{ words::BACK }</button>
                <button class="primary" onclick={scene.on_click(Move::Finish)}>{ words::SHOW_SNAPSHOT }</button>
            </div>
        </section>
    }
}

fn row(index: usize, question: &Question, answer: Option<Answer>, scene: &Scene) -> Html {
    let on_open = scene.on_click(Move::GoTo(index));
    html! {
        <li key={index} class={if answer.is_none() { "open" } else { "answered" }}>
            <button class="entry" onclick={on_open}>
                <span>{ &question.text }</span>
                <small>{ answer_text(question, answer) }</small>
            </button>
        </li>
    }
}

/// What was chosen, in the question's own words.
pub(super) fn answer_text(question: &Question, answer: Option<Answer>) -> &str {
    match answer {
        Some(Answer::Level(level)) => question.anchor(level),
        Some(Answer::DontKnow) => words::DONT_KNOW,
        Some(Answer::DoesNotApply) => words::DOES_NOT_APPLY,
        None => words::NOT_ANSWERED,
    }
}
