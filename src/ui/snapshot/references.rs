use crate::model::{Question, Reference};
use crate::ui::markup::Markup;
use crate::words;

/// Published figures beside the visitor's own answer, for questions that have any.
pub(super) fn view(page: &mut Markup, question: &Question) {
    page.each(&question.references, figure);
}

fn figure(page: &mut Markup, reference: &Reference) {
    page.line("dt", words::reference());
    page.element("dd", |page| {
        page.text(&format!("{} {} ", reference.value, reference.unit));
        page.element("small", |page| {
            page.text(&format!("({}). ", reference.population));
            page.link("a", &reference.url, &reference.source, None);
            page.text(&format!(", {}", reference.year));
        });
    });
}
