use super::document::Document;
use crate::engine::{Road, RoadStep};
use crate::export::{Report, answer_text};
use crate::model::{Level, Stage, Step};
use crate::words;

/// The road as tasks, grouped by the five steps; without a road, the largest gaps.
pub(super) fn push_road(document: &mut Document, report: &Report) {
    let snapshot = report.snapshot;
    if let Some((road, target)) = snapshot.road.as_ref().zip(snapshot.stage.and_then(Stage::above)) {
        document.heading(2, words::road());
        document.paragraph(&words::road_length(target, road.raises, road.steps.len()));
        for step in Step::ALL {
            push_step(document, report, road, step);
        }
    } else if !snapshot.gaps.is_empty() {
        document.heading(2, words::largest_gaps());
        document.begin_block();
        snapshot.gaps.iter().for_each(|&question| push_task(document, report, question, false));
    }
}

/// What of the road belongs to one of the five steps; what to begin with is marked.
fn push_step(document: &mut Document, report: &Report, road: &Road, step: Step) {
    let belongs = |question: usize| report.assessment.question(question).is_some_and(|(_, found)| found.step == step);
    let placed = road.steps.iter().enumerate();
    let mut steps = placed.filter(|(_, raise)| belongs(raise.question)).peekable();
    if steps.peek().is_some() {
        document.heading(3, words::step_label(step));
        document.begin_block();
    }
    for (place, raise) in steps {
        push_task(document, report, raise.question, place < Road::START);
        push_length(document, raise);
    }
}

/// The advice for a question, with the question, today's answer, and the next one below.
fn push_task(document: &mut Document, report: &Report, index: usize, is_first: bool) {
    let Some((_, question)) = report.assessment.question(index) else { return };
    let level = report.answers.level(index);
    let next = level.unwrap_or(Level::LOWEST).above();
    let labeled = |label: &str, text: &str| [label, ": ", text].concat();
    document.task(question.advice_at(level));
    let kind = if question.is_gate() { words::gate() } else { words::question() };
    let start = if is_first { [words::start_here(), ". "].concat() } else { String::new() };
    document.detail(&labeled(&[&start, kind].concat(), &question.text));
    document.detail(&labeled(words::today(), answer_text(question, report.answers.get(index))));
    if let Some(next) = next {
        document.detail(&labeled(words::then(), question.anchor(next)));
    }
}

/// How far to go, if it is more than one level.
fn push_length(document: &mut Document, raise: &RoadStep) {
    let from = raise.from.unwrap_or(Level::LOWEST);
    if from.raises_to(raise.to) > 1 {
        document.detail(&words::up_to_level(from.get(), raise.to.get()));
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
