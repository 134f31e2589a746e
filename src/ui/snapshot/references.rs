use crate::engine::Answers;
use crate::export::answer_text;
use crate::model::{Assessment, Question, Reference};
use crate::ui::link::new_tab;
use crate::ui::markup::section;
use crate::words;
use yew::prelude::*;

/// Published figures beside the visitor's own answers, for the questions that have an honest one.
pub(super) fn view(assessment: &Assessment, answers: &Answers) -> Html {
    let compared: Vec<Html> = assessment
        .questions()
        .enumerate()
        .filter(|(_, (_, question))| !question.references.is_empty())
        .map(|(index, (_, question))| comparison(question, answer_text(question, answers.get(index))))
        .collect();
    if compared.is_empty() {
        return Html::default();
    }
    let body = html! { <div class="entries references">{ for compared }</div> };
    section(words::REFERENCES, words::REFERENCES_HINT, body)
}

fn comparison(question: &Question, answer: &str) -> Html {
    html! {
        <div key={question.id.clone()}>
            <h3>{ &question.text }</h3>
            <dl>
                <dt>{ words::YOU }</dt>
                <dd>{ answer }</dd>
                { for question.references.iter().map(figure) }
            </dl>
        </div>
    }
}

fn figure(reference: &Reference) -> Html {
    html! {
        <>
            <dt>{ reference.year }</dt>
            <dd>
                { format!("{} {} ", reference.value, reference.unit) }
                <small>{ format!("({}). ", reference.population) }{ new_tab(&reference.url, &reference.source) }</small>
            </dd>
        </>
    }
}
