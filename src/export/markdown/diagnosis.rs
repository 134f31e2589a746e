use super::document::Document;
use crate::engine::diagnosis::{Measure, StepState, Verdict};
use crate::export::DiagnosisReport;
use crate::model::Pattern;
use crate::words;

/// A finding in Markdown: what it is, the four questions, what to do and what to find out as tasks, and the words that go with
/// it.
pub fn diagnosis_markdown(report: &DiagnosisReport) -> String {
    let mut document = Document::default();
    document.heading(1, &report.diagnosis.title);
    document.paragraph(&report.date.in_words());
    push_verdict(&mut document, report);
    push_steps(&mut document, report);
    push_find_out(&mut document, report);
    report.finding.root().into_iter().for_each(|root| push_pattern(&mut document, report, root));
    report.finding.also().for_each(|also| push_pattern(&mut document, report, also));
    document.heading(2, words::about());
    document.begin_block();
    document.items(&words::about_finding());
    document.finish()
}

fn push_verdict(document: &mut Document, report: &DiagnosisReport) {
    let verdict = report.finding.verdict();
    let text = match verdict {
        Verdict::Root(root) => &report.diagnosis.guide(root).no,
        Verdict::CannotTell => words::cannot_tell_text(),
        Verdict::NoneFails => words::none_fails_text(),
    };
    document.lead(words::verdict(verdict), text);
    if let Some(warning) = words::could_come_first(report.finding) {
        document.paragraph(&warning);
    }
}

fn push_steps(document: &mut Document, report: &DiagnosisReport) {
    document.heading(2, words::steps());
    document.begin_block();
    for pattern in Pattern::ALL {
        let state = report.finding.state(pattern);
        let is_present = matches!(state, StepState::Root | StepState::AlsoPresent);
        document.item(&[&report.diagnosis.guide(pattern).question, " ", words::step_state(state), "."].concat());
        if is_present {
            document.detail(words::pattern_label(pattern));
        }
    }
}

/// What nobody was sure of, as tasks.
fn push_find_out(document: &mut Document, report: &DiagnosisReport) {
    if report.finding.unsure().next().is_none() {
        return;
    }
    document.heading(2, words::find_out_list());
    document.begin_block();
    for pattern in report.finding.unsure() {
        let guide = report.diagnosis.guide(pattern);
        document.task(&guide.find_out);
        document.detail(&guide.question);
    }
}

/// What a pattern looks like, and what to do about it.
fn push_pattern(document: &mut Document, report: &DiagnosisReport, pattern: Pattern) {
    let guide = report.diagnosis.guide(pattern);
    document.heading(2, words::pattern_label(pattern));
    document.begin_block();
    document.items(&guide.symptoms);
    document.paragraph(&guide.persists);
    document.heading(3, words::first_move());
    document.begin_block();
    document.task(&guide.first_move);
    document.heading(3, words::help_title());
    document.paragraph(&[&guide.help, ". ", &guide.help_text].concat());
    push_measures(document, report.measures.of(pattern));
}

fn push_measures(document: &mut Document, measures: &[Measure]) {
    if measures.is_empty() {
        return;
    }
    document.heading(3, words::measure());
    document.begin_block();
    for measure in measures {
        document.item(&[&measure.title, ". ", &words::for_audience(&measure.audience)].concat());
    }
}
