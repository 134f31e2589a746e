use crate::model::{Question, Reference};
use crate::ui::markup::Markup;
use crate::words;
use crate::words::Digits as _;

/// Published figures beside the visitor's own answer, for questions that have any.
pub(super) fn view(page: &mut Markup, question: &Question) {
    page.each(&question.references, figure);
}

fn figure(page: &mut Markup, reference: &Reference) {
    page.line("dt", words::reference());
    page.element("dd", |page| {
        page.text(&[&*reference.value, " ", &reference.unit, " "].concat());
        page.element("small", |page| {
            page.text(&["(", &*reference.population, "). "].concat());
            page.link("a", &reference.url, &reference.source, None);
            page.text(&[", ", &reference.year.digits()].concat());
        });
    });
}
