use crate::engine::Snapshot;
use crate::export::verdict;
use crate::model::{Assessment, Question};
use crate::ui::markup::Markup;

/// Which terms of the stage rule hold the stage, and for gates and loops which questions and why.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    page.each(verdict::limits(assessment, snapshot), |page, (limit, sentence)| {
        page.element("div.holding", |page| {
            page.key(&sentence);
            page.line("p", &sentence);
            let questions = verdict::limiting_questions(assessment, snapshot, limit);
            page.when(!questions.is_empty(), |page| list(page, &questions));
        });
    });
}

fn list(page: &mut Markup, questions: &[(&Question, &str)]) {
    page.element("ul", |page| {
        for (question, reason) in questions {
            page.element("li", |page| {
                page.text(&question.text);
                page.line("small", reason);
            });
        }
    });
}
