//! The finding of the diagnosis in Markdown.

use crate::support::content::{assessments, sketched_diagnosis};
use crate::support::replies::{all_replies, replies};
use crate::support::report::check_file;
use crate::support::worked;
use delivery_assessments::engine::diagnosis::{Finding, Measures};
use delivery_assessments::export::{Date, DiagnosisReport, diagnosis_markdown, link};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;

fn with_report<T>(line: &str, export: impl FnOnce(&DiagnosisReport) -> T) -> T {
    let (diagnosis, measures, replies) =
        (&sketched_diagnosis(), &Measures::among(&[worked().assessment()]), &replies(line));
    let date = Date::read("2026-11-22").unwrap();
    export(&DiagnosisReport { diagnosis, replies, finding: Finding::of(replies), measures, date })
}

fn markdown(line: &str) -> String {
    with_report(line, diagnosis_markdown)
}

#[test]
fn a_root_behind_a_doubt_is_as_it_was_written_down() {
    check_file("diagnosis-root.md", &markdown("?n?n"));
}

#[test]
fn a_doubt_alone_is_as_it_was_written_down() {
    check_file("diagnosis-cannot-tell.md", &markdown("yy?-"));
}

#[test]
fn what_is_to_be_found_out_is_a_task() {
    assert!(markdown("y?yy").contains("- [ ] Count the days.\n"));
    assert!(markdown("yy?n").contains("- [ ] Count the items.\n"));
    assert!(markdown("yyy?").contains("- [ ] Ask for a number.\n"));
    assert!(!markdown("yyyy").contains("- [ ]"));
}

#[test]
fn no_finding_leaves_out_the_verdict_or_what_it_is_worth() {
    for replies in all_replies() {
        let line = crate::support::replies::line(&replies);
        let text = markdown(&line);
        let verdict = words::verdict(Finding::of(&replies).verdict());
        assert!(text.contains(&format!("**{verdict}**")), "{line}: {text}");
        assert!(words::about_finding().iter().all(|about| text.contains(about)), "{line}: {text}");
    }
}

#[test]
fn the_name_of_the_file_and_the_link_hold_the_day() {
    let (name, link) = with_report("?yny", |report| (report.file_name("md"), report.link()));
    assert_eq!(name, "sketch-2026-11-22.md");
    assert!(link.starts_with("#result="), "{link}");
    let shared = link::diagnosis::decode(&link, &sketched_diagnosis()).unwrap();
    assert_eq!((shared.replies, shared.date), (replies("?yny"), Date::read("2026-11-22")));
}

#[test]
fn each_pattern_is_measured_by_those_that_ask_most_about_it_first() {
    let measures = Measures::among(&assessments());
    let ids = |pattern| measures.of(pattern).iter().map(|measure| measure.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(Pattern::BacklogIllusion), ["backlog-burndown", "product-team-processes", "mobile-delivery"]);
    assert_eq!(
        ids(Pattern::AiValidationGap),
        ["ai-data-maturity", "sdlc-ai-integration", "process-automation-agentic-ai"]
    );
}
