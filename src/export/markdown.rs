//! A checklist to paste into an issue tracker.

mod diagnosis;
mod document;
mod escape;
mod road;

pub use diagnosis::diagnosis_markdown;
pub(super) use document::Document;

use super::{Report, verdict};
use crate::engine::{BacklogOutlook, DimensionScore, DimensionState, Ratio};
use crate::words;

/// The whole snapshot in Markdown: the same argument as on the screen (the stage, what holds it, what is behind it, what to begin
/// with), the dimensions, the walk, the road as tasks, the plan, and the words that go with every snapshot.
pub fn markdown(report: &Report) -> String {
    let mut document = Document::default();
    document.heading(1, &report.assessment.title);
    document.paragraph(&report.date.in_words());
    push_stage(&mut document, report);
    push_dimensions(&mut document, report);
    push_walk(&mut document, report);
    road::push_road(&mut document, report);
    road::push_plan(&mut document, report);
    push_numbers(&mut document, report);
    push_about(&mut document);
    document.finish()
}

fn push_stage(document: &mut Document, report: &Report) {
    let Report { assessment, snapshot, .. } = report;
    document.lead(&verdict::stage_title(snapshot.stage), &verdict::stage_text(assessment, snapshot.stage));
    document.begin_block();
    document.items(&verdict::notes(snapshot));
    if snapshot.stage.is_some() {
        push_limits(document, report);
        push_root(document, report);
    }
    push_moves(document, report);
}

fn push_limits(document: &mut Document, report: &Report) {
    let Report { assessment, snapshot, .. } = report;
    document.lead(words::holding(), "");
    document.begin_block();
    for (limit, sentence) in verdict::limits(assessment, snapshot) {
        document.item(&sentence);
        for (question, reason) in verdict::limiting_questions(assessment, snapshot, limit) {
            document.detail(&[question.text.as_str(), " ", reason].concat());
        }
    }
}

fn push_root(document: &mut Document, report: &Report) {
    let Report { assessment, snapshot, .. } = report;
    let Some(root) = snapshot.walk.root() else { return };
    document.lead(words::walk(), "");
    document.begin_block();
    document.item(&verdict::root_text(assessment, root));
    document.items(verdict::also_present(snapshot).as_slice());
}

/// What to begin with. How to do it stands in the road below.
fn push_moves(document: &mut Document, report: &Report) {
    let moves = verdict::moves(report.assessment, report.answers, report.snapshot);
    if moves.is_empty() {
        return;
    }
    document.lead(verdict::moves_title(report.snapshot), "");
    document.begin_block();
    for (_, advice) in moves {
        document.numbered(verdict::first_sentence(advice).0);
    }
}

fn push_dimensions(document: &mut Document, report: &Report) {
    let Report { assessment, snapshot, .. } = report;
    document.heading(2, words::dimensions());
    document.head([words::dimension(), words::score(), words::range_label()]);
    for (dimension, score) in assessment.dimensions.iter().zip(&snapshot.dimensions) {
        document.row([&dimension.title, &score_text(score), &range_text(score)]);
    }
    document.row([words::total(), &words::points(snapshot.total.map(Ratio::rounded)), ""]);
}

fn score_text(dimension: &DimensionScore) -> String {
    match dimension.state {
        DimensionState::Valid => words::points(dimension.score.map(Ratio::rounded)),
        DimensionState::NotValid => words::not_valid().to_owned(),
        DimensionState::LeftOut => words::left_out().to_owned(),
    }
}

/// What the unknown leaves open, if anything.
fn range_text(dimension: &DimensionScore) -> String {
    let open = dimension.low.zip(dimension.high).filter(|(low, high)| low < high);
    open.map(|(low, high)| words::open_range(low.rounded(), high.rounded())).unwrap_or_default()
}

fn push_walk(document: &mut Document, report: &Report) {
    document.heading(2, words::walk());
    document.begin_block();
    for reading in &report.snapshot.walk.readings {
        let label = words::pattern_label(reading.pattern);
        document.item(&[label, ": ", words::reading_label(reading.state), "."].concat());
        let text = verdict::reading_text(report.assessment, report.snapshot, reading);
        if !text.is_empty() {
            document.detail(&text);
        }
    }
}

/// What follows from the numbers, where some were entered.
fn push_numbers(document: &mut Document, report: &Report) {
    let outlook = words::outlook(&BacklogOutlook::of(report.numbers));
    if let Some(numbers) = report.assessment.numbers.as_ref().filter(|_| !outlook.is_empty()) {
        document.heading(2, &numbers.title);
        document.begin_block();
        document.items(&outlook);
        document.paragraph(words::outlook_assumptions());
    }
}

fn push_about(document: &mut Document) {
    document.heading(2, words::about());
    document.begin_block();
    document.items(&words::about_all());
}
