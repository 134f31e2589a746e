use super::table::{begun, push_row};
use super::{OverviewReport, said};
use crate::engine::overview::{MoveGroup, Outcome};
use crate::model::Stage;
use crate::words::{self, overview};

/// A table with a row for each result, also for those that do not count because a later one does.
pub fn overview_csv(report: &OverviewReport) -> String {
    let mut text = begun(&overview::table_head());
    let moves = first_moves(report);
    for (index, is_latest) in report.in_rows() {
        push_result(&mut text, report, index, is_latest, moves[index]);
    }
    text
}

fn push_result(text: &mut String, report: &OverviewReport, index: usize, is_latest: bool, first_move: &str) {
    let taken = &report.results[index];
    let outcome = &taken.outcome;
    let snapshot = outcome.snapshot();
    let stage = snapshot.and_then(|snapshot| snapshot.stage);
    let felt = snapshot.and_then(|snapshot| snapshot.felt);
    let range = snapshot.and_then(|snapshot| snapshot.range);
    let [low, high] = [range.map(|(low, _)| low), range.map(|(_, high)| high)].map(numbered);
    let (weakest, points) = weakest(report, outcome);
    let also: Vec<&str> = outcome.also().map(words::pattern_label).collect();
    let gates = snapshot.map(|snapshot| snapshot.gates_failed.len().to_string()).unwrap_or_default();
    let cells = [
        report.catalog.title(outcome.subject()),
        &taken.person,
        &taken.day.map(|day| day.to_string()).unwrap_or_default(),
        overview::yes(is_latest),
        &numbered(stage),
        stage.map_or("", words::stage_label),
        &numbered(felt),
        snapshot.filter(|snapshot| snapshot.stage.is_some()).map_or("", |snapshot| overview::yes(snapshot.provisional)),
        &low,
        &high,
        &weakest,
        &points,
        &gates,
        outcome.root().map_or("", words::pattern_label),
        &also.join(", "),
        first_move,
    ];
    push_row(text, &cells);
}

fn numbered(stage: Option<Stage>) -> String {
    stage.map(|stage| stage.number().to_string()).unwrap_or_default()
}

fn weakest(report: &OverviewReport, outcome: &Outcome) -> (String, String) {
    match outcome {
        Outcome::Snapshot { assessment, snapshot, .. } => {
            said::weakest_of(&report.catalog.assessments[*assessment], snapshot)
        }
        Outcome::Finding { .. } => Default::default(),
    }
}

/// The first of the moves that each result asks for; an earlier result asks for none.
fn first_moves<'a>(report: &OverviewReport<'a>) -> Vec<&'a str> {
    let mut first = vec![""; report.results.len()];
    for found in report.overview.moves.iter().rev().flat_map(|MoveGroup { moves, .. }| moves.iter().rev()) {
        for &index in &found.results {
            first[index] = said::task(report, found);
        }
    }
    first
}
