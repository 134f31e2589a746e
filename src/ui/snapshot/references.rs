use crate::engine::Answers;
use crate::export::answer_text;
use crate::model::{Assessment, Question, Reference};
use crate::ui::markup::Markup;
use crate::words;

/// Published figures beside the visitor's own answers, for the questions that have an honest one.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, answers: &Answers) {
    let compared: Vec<_> =
        assessment.questions().enumerate().filter(|(_, (_, each))| !each.references.is_empty()).collect();
    if compared.is_empty() {
        return;
    }
    page.section("div.entries references", words::REFERENCES, words::REFERENCES_HINT, |page| {
        for (index, (_, question)) in compared {
            comparison(page, question, answer_text(question, answers.get(index)));
        }
    });
}

fn comparison(page: &mut Markup, question: &Question, answer: &str) {
    page.element("div", |page| {
        page.line("h3", &question.text);
        page.element("dl", |page| {
            page.term(words::YOU, answer);
            question.references.iter().for_each(|reference| figure(page, reference));
        });
    });
}

fn figure(page: &mut Markup, reference: &Reference) {
    page.line("dt", &reference.year.to_string());
    page.element("dd", |page| {
        page.text(&format!("{} {} ", reference.value, reference.unit));
        page.element("small", |page| {
            page.text(&format!("({}). ", reference.population));
            page.link("a", &reference.url, &reference.source, None);
        });
    });
}
