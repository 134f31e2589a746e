mod comparison;

use super::band;
use crate::engine::overview::Standing;
use crate::export::overview::{OverviewReport, said};
use crate::ui::markup::Markup;
use crate::words::overview;

/// For how many people it is shown.
const SHOWN: usize = 30;

/// What moved since the result before, for everybody who took something more than once.
pub(super) fn view(page: &mut Markup, report: &OverviewReport) {
    let standings = report.overview.rows.iter().flat_map(|row| &row.standings);
    let again = || standings.clone().filter(|standing| !standing.earlier.is_empty());
    let more = again().count().saturating_sub(SHOWN);
    let moved = again().take(SHOWN).filter_map(|standing| Some((standing, said::moved(report, standing)?)));
    page.when(again().next().is_some(), |page| {
        band(page, overview::moved(), overview::moved_hint(), |page| {
            page.element("ul.entries", |page| {
                page.each(moved, |page, (standing, moved)| of_one(page, report, standing, &moved));
            });
            page.line("p.hint", &if more > 0 { overview::more_moved(more) } else { String::new() });
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
