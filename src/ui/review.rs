use super::markup::Markup;
use super::scene::Scene;
use crate::engine::{Answer, Move};
use crate::export::answer_text;
use crate::model::Question;
use crate::words;

/// All answers, with the missing ones named. Each is a button that returns to its question.
pub(super) fn view(page: &mut Markup, scene: &Scene) {
    let Scene { assessment, session, heading, .. } = scene;
    let answers = session.answers();
    let mut open = (0..assessment.question_count()).filter(|index| answers.get(*index).is_none());
    let first_open = open.next();
    let summary = first_open.map_or(words::review_complete().to_owned(), |_| words::review_open(1 + open.count()));
    page.element("section.screen review", |page| {
        page.key("review");
        page.element("header", |page| {
            page.heading(heading, "", words::review_title());
            page.line("p.lead", &summary);
            page.each(first_open, |page, index| {
                page.quiet(words::to_first_open(), scene.on_click(Move::GoTo(index)));
            });
        });
        page.element("ol", |page| {
            for (index, question) in asked(scene) {
                row(page, index, question, answers.get(index), scene);
            }
        });
        page.element("div.actions", |page| {
            page.secondary(words::back(), scene.on_click(Move::Back));
            page.primary(words::show_snapshot(), scene.on_click(Move::Finish));
        });
    });
}

fn row(page: &mut Markup, index: usize, question: &Question, answer: Option<Answer>, scene: &Scene) {
    page.element("li", |page| {
        page.key(&question.id);
        page.attribute("data-state", if answer.is_none() { "open" } else { "answered" });
        page.element("button.entry", |page| {
            page.on_click(scene.on_click(Move::GoTo(index)));
            // That an answer is missing comes first, so that nobody has to hear the question before.
            page.line("small", if answer.is_none() { words::not_answered() } else { "" });
            page.line("span", &question.text);
            page.line("small", if answer.is_some() { answer_text(question, answer) } else { "" });
            page.line("span.change", if answer.is_some() { words::to_change() } else { words::to_answer() });
        });
    });
}

/// The questions that are asked, each with its index.
fn asked<'a>(scene: &Scene<'a>) -> Vec<(usize, &'a Question)> {
    let mut asked = Vec::new();
    for index in 0..scene.assessment.question_count() {
        if !scene.session.is_excluded(index) {
            asked.extend(scene.assessment.question(index).map(|(_, question)| (index, question)));
        }
    }
    asked
}
