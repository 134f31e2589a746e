use super::band_with;
use crate::engine::overview::PatternCount;
use crate::export::overview::{OverviewReport, said};
use crate::model::Pattern;
use crate::ui::markup::Markup;
use crate::words::{self, overview};

/// What a square can stand for, in the order in which they stand.
const STATES: [&str; 4] = ["root", "also", "absent", "unknown"];

/// Up to how many squares are drawn for a pattern; of more results, each stands for several.
const MOST: usize = 100;

/// The four patterns in the order of the walk, with a square for each result that asks for it.
pub(super) fn view(page: &mut Markup, report: &OverviewReport) {
    let patterns = &report.overview.patterns;
    let asked = patterns.iter().map(PatternCount::asked).max().unwrap_or_default();
    let unit = asked.div_ceil(MOST).max(1);
    band_with(page, overview::breaks(), &overview::breaks_hint(unit), legend, |page| {
        page.element("ol.tally", |page| {
            for (pattern, count) in Pattern::ALL.into_iter().zip(patterns) {
                one(page, report, pattern, count, unit);
            }
        });
    });
}

/// A square stands for `unit` results, or for what is left of them.
fn one(page: &mut Markup, report: &OverviewReport, pattern: Pattern, count: &PatternCount, unit: usize) {
    let counts = [&count.root, &count.also, &count.absent, &count.unknown].map(Vec::len);
    page.element("li", |page| {
        page.line("h3", words::pattern_label(pattern));
        page.element("div.units", |page| {
            page.attribute("aria-hidden", "true");
            page.each(STATES.into_iter().zip(counts), |page, (state, count)| {
                page.each(0..count.div_ceil(unit), |page, _| square(page, state));
            });
        });
        page.element("div", |page| {
            page.element("p", |page| {
                page.line("b", &overview::counted(count));
                page.text(" ");
                page.text(words::pattern_text(pattern));
            });
            page.line("p.hint", &said::shown_by(report, count));
        });
    });
}

fn square(page: &mut Markup, state: &str) {
    page.element("i", |page| page.attribute("data-state", state));
}

/// What the squares stand for.
fn legend(page: &mut Markup) {
    page.element("p.legend", |page| {
        page.each(STATES.into_iter().zip(overview::square_names()), |page, (state, name)| {
            page.element("span", |page| {
                page.element("span.units", |page| {
                    page.attribute("aria-hidden", "true");
                    square(page, state);
                });
                page.text(name);
            });
        });
    });
}
