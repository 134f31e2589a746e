use super::words;
use crate::engine::{Answer, Answers, Move};
use crate::model::{Assessment, Question};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReviewProps {
    pub(super) assessment: Rc<Assessment>,
    pub(super) answers: Answers,
    pub(super) on_move: Callback<Move>,
    pub(super) heading: NodeRef,
}

/// All answers, the missing ones named, each a way back to its question.
#[function_component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let ReviewProps { assessment, answers, on_move, heading } = props;
    let open = (0..assessment.question_count()).filter(|index| answers.get(*index).is_none()).count();
    let summary = if open == 0 { words::REVIEW_COMPLETE.to_owned() } else { words::review_open(open) };
    let rows = assessment.questions().enumerate();
    html! {
        <section class="screen review">
            <header>
                <h1 tabindex="-1" ref={heading}>{ words::REVIEW_TITLE }</h1>
                <p class="lead">{ summary }</p>
            </header>
            <ol>{ for rows.map(|(index, (_, question))| row(index, question, answers.get(index), on_move)) }</ol>
            <div class="actions">
                <button class="secondary" onclick={on_move.reform(|_: MouseEvent| Move::Back)}>{ words::BACK }</button>
                <button class="primary" onclick={on_move.reform(|_: MouseEvent| Move::Finish)}>{ words::SHOW_SNAPSHOT }</button>
            </div>
        </section>
    }
}

fn row(index: usize, question: &Question, answer: Option<Answer>, on_move: &Callback<Move>) -> Html {
    let on_open = on_move.reform(move |_: MouseEvent| Move::GoTo(index));
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
