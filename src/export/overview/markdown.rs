mod differ;

use super::{OverviewReport, said};
use crate::engine::overview::{FirstMove, MoveGroup, Row};
use crate::export::markdown::Document;
use crate::model::Pattern;
use crate::words::{self, overview};

/// The whole overview in Markdown: what is taken on, the results as a table, the patterns, the moves as tasks, what moved, where
/// people differ, what was not taken, and the words that go with every result.
pub fn overview_markdown(report: &OverviewReport) -> String {
    let mut document = Document::default();
    document.heading(1, &said::heading(report));
    document.paragraph(&report.date.in_words());
    for sentence in said::lead(report) {
        document.paragraph(&sentence);
    }
    push_chosen(&mut document, report);
    push_rows(&mut document, report);
    push_patterns(&mut document, report);
    push_moves(&mut document, report);
    push_moved(&mut document, report);
    differ::push_differ(&mut document, report);
    push_gaps(&mut document, report);
    document.heading(2, words::about());
    document.begin_block();
    document.items(&[words::about_self(), words::about_validity(), words::about_private()]);
    document.finish()
}

fn push_chosen(document: &mut Document, report: &OverviewReport) {
    let chosen = || report.overview.moves.iter().flat_map(|group| &group.moves).filter(|found| report.is_chosen(found));
    if chosen().next().is_some() {
        document.heading(2, overview::taken_on());
        document.begin_block();
        chosen().for_each(|found| push_move(document, report, found));
    }
}

fn push_rows(document: &mut Document, report: &OverviewReport) {
    document.heading(2, overview::place());
    document.head([overview::assessment(), words::stage(), overview::weakest(), overview::breaks(), overview::taken()]);
    for row in &report.overview.rows {
        push_row(document, report, row);
    }
}

fn push_row(document: &mut Document, report: &OverviewReport, row: &Row) {
    let (weakest, points) = said::weakest(report, row);
    let (root, beside) = said::root(report, row);
    let title = overview::title_of(report.catalog.title(row.subject), said::person(report, row));
    let stage = joined(", ", &said::stage(report, row), &said::guess(report, row));
    let [weakest, root] = [joined(" ", &weakest, &points), joined(", ", &root, &beside)];
    document.row([&title, &stage, &weakest, &root, &said::day(report, row)]);
}

/// Both with `between` them, or the one that says something.
fn joined(between: &str, one: &str, other: &str) -> String {
    [one, if one.is_empty() || other.is_empty() { "" } else { between }, other].concat()
}

fn push_patterns(document: &mut Document, report: &OverviewReport) {
    document.heading(2, overview::breaks());
    document.begin_block();
    for (pattern, count) in Pattern::ALL.into_iter().zip(&report.overview.patterns) {
        document.item(&[words::pattern_label(pattern), ": ", &overview::counted(count)].concat());
        let shown = said::shown_by(report, count);
        if !shown.is_empty() {
            document.detail(&shown);
        }
    }
}

/// The moves that are not taken on, which stand above.
fn push_moves(document: &mut Document, report: &OverviewReport) {
    if report.overview.moves.iter().flat_map(|group| &group.moves).all(|found| report.is_chosen(found)) {
        return;
    }
    document.heading(2, overview::begin());
    for group in &report.overview.moves {
        let open: Vec<&FirstMove> = group.moves.iter().filter(|found| !report.is_chosen(found)).collect();
        if !open.is_empty() {
            document.heading(3, overview::reason_label(group.reason));
            document.begin_block();
            for found in open {
                push_open(document, report, group, found);
            }
        }
    }
}

fn push_open(document: &mut Document, report: &OverviewReport, group: &MoveGroup, found: &FirstMove) {
    push_move(document, report, found);
    let more = said::more_gates(report, group, found);
    if !more.is_empty() {
        document.detail(&more);
    }
}

fn push_move(document: &mut Document, report: &OverviewReport, found: &FirstMove) {
    document.task(said::task(report, found));
    document.detail(&said::from(report, found));
}

fn push_moved(document: &mut Document, report: &OverviewReport) {
    let standings = || report.overview.rows.iter().flat_map(|row| &row.standings);
    let moved: Vec<_> = standings().filter_map(|standing| Some((standing, said::moved(report, standing)?))).collect();
    if moved.is_empty() {
        return;
    }
    document.heading(2, overview::moved());
    document.begin_block();
    for (standing, moved) in moved {
        document.item(&[&said::result_title(report, standing.latest), ". ", &moved].concat());
        document.detail(&said::before(report, standing).join(", "));
    }
}

fn push_gaps(document: &mut Document, report: &OverviewReport) {
    if report.overview.gaps.is_empty() {
        return;
    }
    document.heading(2, overview::gaps());
    document.begin_block();
    for gap in &report.overview.gaps {
        document.item(report.catalog.title(gap.subject));
        document.detail(&said::why(report, gap));
    }
}
