use super::band;
use crate::engine::overview::{Row, Subject};
use crate::export::overview::{OverviewReport, said};
use crate::model::Stage;
use crate::ui::markup::Markup;
use crate::ui::overview::scene::OverviewScene;
use crate::ui::overview::state::OverviewAction;
use crate::words::overview;

/// One row for each assessment that was taken, and for the diagnosis.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, report: &OverviewReport) {
    band(page, overview::place(), "", |page| {
        page.element("table.results", |page| {
            head(page);
            page.element("tbody", |page| report.overview.rows.iter().for_each(|each| row(page, report, each)));
        });
        page.element("p.actions", |page| page.secondary(overview::add(), scene.on_click(OverviewAction::Add)));
    });
}

fn head(page: &mut Markup) {
    let titles = [
        overview::assessment(),
        overview::stage_and_guess(),
        overview::weakest(),
        overview::breaks(),
        overview::taken(),
    ];
    page.element("thead", |page| {
        page.element("tr", |page| {
            for title in titles {
                page.column_head("th", |page| page.text(title));
            }
        });
    });
}

fn row(page: &mut Markup, report: &OverviewReport, row: &Row) {
    let (weakest, points) = said::weakest(report, row);
    let (root, beside) = said::root(report, row);
    page.element("tr", |page| {
        page.row_head(|page| name(page, report, row));
        page.element("td.scale", |page| {
            scale(page, report, row);
            page.element("span.at", |page| {
                page.line("b", &said::stage(report, row));
                page.line("small.guess", &said::guess(report, row));
                page.line("small", &before(report, row));
            });
        });
        cell(page, "td.weakest", if weakest.is_empty() { "" } else { overview::weakest_at() }, |page| {
            page.text(&weakest);
            page.line("span.points", &points);
        });
        cell(page, "td.pattern", if root.is_empty() { "" } else { overview::breaks_at() }, |page| {
            page.line("b", &root);
            page.line("small", &beside);
        });
        page.element("td.day", |page| page.text(&said::day(report, row)));
    });
}

/// A cell with what stands before it where no heading stands above.
fn cell(page: &mut Markup, name: &'static str, label: &str, content: impl FnOnce(&mut Markup)) {
    page.element(name, |page| {
        page.attribute("data-of", label);
        content(page);
    });
}

/// The name, which leads to the result itself, or to the assessment where several people took it.
fn name(page: &mut Markup, report: &OverviewReport, row: &Row) {
    let fragment = match row.standings.as_slice() {
        [standing] => report.link_of(standing.latest),
        _ => String::new(),
    };
    let address = ["../", report.catalog.id(row.subject), "/", &fragment].concat();
    page.link("a", &address, report.catalog.title(row.subject), None);
    page.line("small", said::person(report, row));
}

/// The stage as five parts in a row, with a mark below the one that was guessed. Nothing without a stage.
fn scale(page: &mut Markup, report: &OverviewReport, row: &Row) {
    let found = said::stages(report, row).filter(|_| row.subject != Subject::Diagnosis);
    let possible = said::possible(report, row);
    page.each(found, |page, (low, high)| {
        page.element("span.line", |page| {
            page.element("span.dots", |page| {
                page.attribute("role", "img");
                page.attribute("aria-label", &label(low, high));
                page.each(Stage::ALL, |page, stage| part(page, "i", state(stage, (low, high), possible)));
            });
            page.each(said::felt(report, row), |page, felt| {
                page.element("span.felt", |page| {
                    page.attribute("aria-hidden", "true");
                    page.each(Stage::ALL, |page, stage| part(page, "i", if stage == felt { "felt" } else { "" }));
                });
            });
        });
    });
}

fn label(low: Stage, high: Stage) -> String {
    if low == high { overview::stage_of(low.number()) } else { overview::stages_from(low.number(), high.number()) }
}

fn state(stage: Stage, (low, high): (Stage, Stage), possible: Option<(Stage, Stage)>) -> &'static str {
    if (low..=high).contains(&stage) {
        "here"
    } else if possible.is_some_and(|(low, high)| (low..=high).contains(&stage)) {
        "possible"
    } else if stage < low {
        "passed"
    } else {
        ""
    }
}

fn part(page: &mut Markup, name: &'static str, state: &str) {
    page.element(name, |page| page.attribute("data-state", state));
}

/// The result before the latest one, where there is one person.
fn before(report: &OverviewReport, row: &Row) -> String {
    let [standing] = row.standings.as_slice() else { return String::new() };
    said::before(report, standing).first().map(overview::came_from).unwrap_or_default()
}
