mod comparison;

use super::band;
use crate::engine::overview::Standing;
use crate::export::overview::{OverviewReport, said};
use crate::ui::markup::Markup;
use crate::words::overview;

/// What moved since the result before, for everybody who took something more than once.
pub(super) fn view(page: &mut Markup, report: &OverviewReport) {
    let standings = report.overview.rows.iter().flat_map(|row| &row.standings);
    let moved = standings.filter_map(|standing| Some((standing, said::moved(report, standing)?)));
    let moved: Vec<(&Standing, String)> = moved.collect();
    page.when(!moved.is_empty(), |page| {
        band(page, overview::moved(), overview::moved_hint(), |page| {
            page.element("ul.entries", |page| {
                page.each(moved, |page, (standing, moved)| of_one(page, report, standing, &moved));
            });
        });
    });
}

/// What moved for one person, and, folded, how it was before beside how it is.
fn of_one(page: &mut Markup, report: &OverviewReport, standing: &Standing, moved: &str) {
    page.element("li", |page| {
        page.line("h3", &said::result_title(report, standing.latest));
        page.line("p", moved);
        page.line("p.hint", &overview::came_from(said::before(report, standing).join(", ")));
        page.each(comparison::compared(report, standing), |page, compared| comparison::view(page, &compared));
    });
}
