use crate::engine::diagnosis::Measure;
use crate::ui::markup::Markup;
use crate::words;

/// How many are shown at once.
const SHOWN: usize = 4;

/// The assessments that measure the root pattern.
pub(super) fn view(page: &mut Markup, measures: &[Measure]) {
    let (shown, more) = measures.split_at(SHOWN.min(measures.len()));
    page.section("div.measure", words::measure(), words::measure_hint(), |page| {
        list(page, shown);
        page.when(!more.is_empty(), |page| {
            page.element("details", |page| {
                page.line("summary", &words::more_assessments(more.len()));
                list(page, more);
            });
        });
    });
}

/// A link to all assessments, if there is no root pattern to measure.
pub(super) fn all(page: &mut Markup) {
    page.section("div.next", words::related(), words::next_hint(), |page| {
        page.element("p", |page| page.link("a", "../", words::all_assessments(), None));
    });
}

fn list(page: &mut Markup, measures: &[Measure]) {
    page.element("ul.entries", |page| {
        for measure in measures {
            page.element("li", |page| {
                page.element("p", |page| page.link("a", &format!("../{}/", measure.id), &measure.title, None));
                page.line("p.hint", &words::for_audience(&measure.audience));
            });
        }
    });
}
