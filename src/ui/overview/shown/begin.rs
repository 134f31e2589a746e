use super::band;
use crate::engine::overview::{FirstMove, MoveGroup};
use crate::export::overview::{OverviewReport, said};
use crate::export::verdict;
use crate::ui::markup::Markup;
use crate::ui::overview::scene::OverviewScene;
use crate::ui::overview::state::OverviewAction;
use crate::words::overview;

/// The moves to begin with, by their reasons, each to be taken on.
pub(super) fn view(page: &mut Markup, scene: &OverviewScene, report: &OverviewReport) {
    page.when(!report.overview.moves.is_empty(), |page| {
        band(page, overview::begin(), overview::begin_hint(), |page| {
            page.element("div.todo", |page| groups(page, scene, report));
        });
    });
}

fn groups(page: &mut Markup, scene: &OverviewScene, report: &OverviewReport) {
    page.each(&report.overview.moves, |page, group| {
        page.line("h3", overview::reason_label(group.reason));
        page.element("ol", |page| {
            group.moves.iter().for_each(|found| one(page, scene, report, group, found));
        });
    });
}

fn one(page: &mut Markup, scene: &OverviewScene, report: &OverviewReport, group: &MoveGroup, found: &FirstMove) {
    let is_chosen = report.is_chosen(found);
    let (subject, task) = (found.subject, found.task);
    page.element("li", |page| {
        page.attribute("data-state", if is_chosen { "chosen" } else { "" });
        let on_change = scene.on_action.reform(move |_| OverviewAction::Choose(subject, task));
        page.tick(is_chosen, on_change, "", |page| said_of(page, report, found));
        page.line("small.more", &said::more_gates(report, group, found));
    });
}

fn said_of(page: &mut Markup, report: &OverviewReport, found: &FirstMove) {
    let (first, rest) = verdict::first_sentence(said::task(report, found));
    page.line("b", first);
    page.text(rest);
    page.line("small", &said::from(report, found));
}

/// What is taken on, for paper: it comes first there.
pub(super) fn chosen(page: &mut Markup, report: &OverviewReport) {
    let moves = report.overview.moves.iter().flat_map(|group| &group.moves);
    let chosen: Vec<&FirstMove> = moves.filter(|found| report.is_chosen(found)).collect();
    page.when(!chosen.is_empty(), |page| {
        page.element("section.band on-paper", |page| {
            page.element("header", |page| page.line("h2", overview::taken_on()));
            page.element("div.todo", |page| {
                page.element("ol", |page| {
                    page.each(chosen, |page, found| page.element("li", |page| said_of(page, report, found)));
                });
            });
        });
    });
}
