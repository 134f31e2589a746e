use super::document::Document;
use crate::engine::RoadStep;
use crate::export::{Report, answer_text, verdict};
use crate::model::{Level, Stage};
use crate::words;

/// The road as tasks; without a road, the largest gaps.
pub(super) fn push_road(document: &mut Document, report: &Report) {
    let snapshot = report.snapshot;
    let steps = verdict::steps(report.answers, snapshot);
    if steps.is_empty() {
        return;
    }
    document.heading(2, if snapshot.road.is_some() { words::road() } else { words::largest_gaps() });
    if let Some((road, target)) = snapshot.road.as_ref().zip(snapshot.stage.and_then(Stage::above)) {
        document.paragraph(&words::road_length(target, road.raises, road.steps.len()));
    }
    document.begin_block();
    for step in steps {
        push_task(document, report, &step);
    }
}

/// The advice for a question, with what kind of move it is, the question, today's answer, the next one, and how far to go if that
/// is more than one level.
fn push_task(document: &mut Document, report: &Report, step: &RoadStep) {
    let Some((_, question)) = report.assessment.question(step.question) else { return };
    let labeled = |label: &str, text: &str| [label, ": ", text].concat();
    let from = step.from.unwrap_or(Level::LOWEST);
    document.task(question.advice_at(step.from));
    document.detail(&verdict::labels(question, Some(step)));
    document.detail(&labeled(words::question(), &question.text));
    document.detail(&labeled(words::today(), answer_text(question, report.answers.get(step.question))));
    if let Some(next) = from.above() {
        document.detail(&labeled(words::then(), question.anchor(next)));
    }
    if from.raises_to(step.to) > 1 {
        document.detail(&words::up_to_level(from.get(), step.to.get()));
    }
}

/// What the visitor means to do, if anything, as a table.
pub(super) fn push_plan(document: &mut Document, report: &Report) {
    let entries = report.plan.along(report.snapshot.road.as_ref());
    if entries.is_empty() {
        return;
    }
    document.heading(2, words::plan());
    document.head([words::plan_step(), words::owner(), words::due()]);
    for entry in entries {
        if let Some((_, question)) = report.assessment.question(entry.question) {
            let advice = question.advice_at(report.answers.level(entry.question));
            document.row([advice, &entry.owner, &entry.due]);
        }
    }
}
