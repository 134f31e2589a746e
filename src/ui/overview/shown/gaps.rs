use super::band;
use crate::export::overview::{OverviewReport, said};
use crate::ui::markup::Markup;
use crate::words::overview;

/// What was not taken, and why it may be worth it.
pub(super) fn view(page: &mut Markup, report: &OverviewReport) {
    page.when(!report.overview.gaps.is_empty(), |page| {
        band(page, overview::gaps(), overview::gaps_hint(), |page| {
            page.element("ul.entries", |page| {
                page.each(&report.overview.gaps, |page, gap| {
                    let address = ["../", report.catalog.id(gap.subject), "/"].concat();
                    page.element("li", |page| {
                        page.element("p", |page| page.link("a", &address, report.catalog.title(gap.subject), None));
                        page.line("p.hint", &said::why(report, gap));
                    });
                });
            });
        });
    });
}
