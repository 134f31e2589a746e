//! The screens, by the names of their files.

use crate::readable::readable;
use crate::support::shelf::Shelf;
use crate::visits::{Diagnosing, Overviewing, Surroundings, Visit, given, level};
use delivery_assessments::engine::diagnosis::DiagnosisMove;
use delivery_assessments::engine::overview::{Subject, Task};
use delivery_assessments::engine::{BacklogInput, Move, PlanMove};
use delivery_assessments::export::link::Earlier;
use delivery_assessments::model::{Pattern, Stage};
use delivery_assessments::page::rendered;
use delivery_assessments::ui::diagnosis::DiagnosisAction;
use delivery_assessments::ui::overview::{self, AllExports, OverviewAction};
use delivery_assessments::ui::{AssessmentAction, Begin, Export, SnapshotExport};
use delivery_assessments::words;

/// A screen with the name of its file.
pub struct Case {
    pub name: &'static str,
    pub html: String,
    /// The heading of the part that the file shows; without one, it shows the whole screen.
    part: Option<&'static str>,
}

impl Case {
    /// What the file holds.
    pub fn text(&self) -> String {
        let screen = readable(&self.html);
        self.part.map(|title| section(&screen, title)).unwrap_or(screen)
    }
}

/// All of them.
pub fn cases() -> Vec<Case> {
    let assessing = assessing().into_iter().map(|(name, visit)| Case { name, html: visit.html(), part: None });
    let parts = parts().into_iter().map(|(name, title, visit)| Case { name, html: visit.html(), part: Some(title) });
    let diagnosing = diagnosing().into_iter().map(|(name, visit)| Case { name, html: visit.html(), part: None });
    let overviewing = overviewing().into_iter().map(|(name, html)| Case { name, html, part: None });
    assessing.chain(parts).chain(diagnosing).chain(overviewing).collect()
}

/// What a page is told whose address has no placeholders.
const STAGE: &[&str] = &["assessment_stage={stage}"];
const PATTERN: &[&str] = &["assessment_pattern={pattern}"];

/// Where a call to action leads, and what it tells.
const FORM: (&str, &[&str]) =
    ("#contact", &["assessment_stage={stage}", "assessment_pattern={pattern}", "assessment_summary={summary}"]);
const MAIL: (&str, &[&str]) = ("mailto:hello@example.org", &["subject=Help with {assessment}", "body={summary}"]);
const PAGE: (&str, &[&str]) = ("https://example.org/call?from=here#form", &["stage={stage}", "topic={pattern}"]);

/// The screens of an assessment as a whole.
fn assessing() -> Vec<(&'static str, Visit)> {
    let started = || Visit::started(None);
    let long = 6;
    vec![
        ("cover", started().step(Move::StartOver)),
        ("cover-chosen", started().step(Move::StartOver).step(Move::Felt(Some(Stage::Shared)))),
        ("setup", started()),
        ("setup-chosen", started().choosing(0, 1).choosing(1, 0)),
        ("question", started().next()),
        ("question-answered", started().next().step(Move::Answer(given('3')))),
        ("question-unknown", started().next().next().step(Move::Answer(given('?')))),
        ("question-longest", started().next().answering("------").step(Move::Answer(given('5')))),
        ("question-from-review", started().next().answering("112345n?-").step(Move::GoTo(long))),
        ("review-nothing", started().next().answering("---------")),
        ("review", Visit::answered("112345n?2").step(Move::Change)),
        ("review-one-open", started().next().answering("112345n-2")),
        ("review-left-out", started().choosing(1, 1).next().answering("1-3455")),
        ("snapshot", Visit::answered("322 334 333")),
        ("snapshot-nothing-known", Visit::answered("--- --- ---")),
        ("snapshot-unknown", Visit::answered("??? ??? ???")),
        ("snapshot-does-not-apply", Visit::answered("nnn nnn nnn")),
        ("snapshot-level-1", Visit::answered("111 111 111")),
        ("snapshot-level-5", Visit::answered("555 555 555")),
        ("snapshot-gate-fails", Visit::answered("155 555 555")),
        ("snapshot-loop-fails", Visit::answered("555 555 355")),
        ("snapshot-provisional", Visit::answered("4?? 4?? 4-?")),
        ("snapshot-left-out", started().choosing(1, 1).next().answering("333333").step(Move::Finish)),
        ("snapshot-felt-higher", Visit { begin: Begin::Felt(Some(Stage::ALL[4])), ..Visit::answered("111 112 111") }),
        ("snapshot-felt-lower", Visit { begin: Begin::Felt(Some(Stage::ALL[0])), ..Visit::answered("544 555 455") }),
        ("snapshot-opened", Visit::opened("322 334 333", None)),
        ("snapshot-opened-earlier", Visit::opened("322 -34 ---", Some(Earlier { version: 1, answered: 6, kept: 4 }))),
        (
            "snapshot-opened-changed",
            Visit::opened("322 334 333", None)
                .step(Move::Change)
                .step(Move::GoTo(0))
                .step(Move::Answer(given('4')))
                .next()
                .step(Move::Finish),
        ),
        (
            "snapshot-what-if",
            Visit::answered("322 334 333").step(Move::WhatIf(0, level(4))).step(Move::WhatIf(long, level(5))),
        ),
        ("snapshot-elsewhere", Visit::answered("322 334 333").at(Surroundings::foreign())),
    ]
}

/// Parts of the snapshot, each with its heading and what the visitor did there.
fn parts() -> Vec<(&'static str, &'static str, Visit)> {
    let answered = || Visit::answered("322 334 333");
    let planned = |visit: Visit, question: usize| visit.step(Move::Plan(PlanMove::Add(question)));
    let owned = |visit: Visit| {
        let owner = visit.step(Move::Plan(PlanMove::Owner(0, "Zoë & <Bo>".to_owned())));
        owner.step(Move::Plan(PlanMove::Due(0, "2026-12-24".to_owned())))
    };
    let entering = |numbers: &[u32]| {
        let inputs = BacklogInput::ALL.into_iter().zip(numbers);
        let open = answered().does(AssessmentAction::ToggleFields);
        inputs.fold(open, |visit, (input, number)| visit.step(Move::Number(input, Some(*number))))
    };
    let exported = |export, is_done| answered().does(AssessmentAction::Exported(export, is_done));
    let offered = |line: &str| Visit::answered(line).at(Surroundings::offering(STAGE, STAGE));
    let leading = |line: &str, (address, parameters): (&str, &[&str])| {
        Visit::answered(line).at(Surroundings::leading_to(address, parameters))
    };
    vec![
        ("part-plan", words::road(), owned(planned(answered(), 0))),
        ("part-numbers", "How calls pile up", entering(&[40, 25, 5, 300, 30, 8])),
        ("part-numbers-zero", "How calls pile up", entering(&[0, 0, 0, 0, 0, 0])),
        ("part-link-copied", words::exports(), exported(Export::Link, true)),
        ("part-link-not-copied", words::exports(), exported(Export::Link, false)),
        ("part-not-printed", words::exports(), exported(Export::Print, false)),
        ("part-alt-text-copied", words::exports(), exported(Export::Further(SnapshotExport::PictureText), true)),
        ("part-file-saved", words::exports(), exported(Export::Further(SnapshotExport::Reminder), true)),
        ("part-help-offered", words::walk(), offered("555 222 555")),
        ("part-help-form", words::walk(), leading("555 222 555", FORM)),
        ("part-help-mail-agreed", words::walk(), leading("555 222 555", MAIL).does(AssessmentAction::Consent)),
        ("part-help-page-bare", words::walk(), leading("555 222 555", PAGE)),
        ("part-help-page-agreed", words::walk(), leading("555 222 555", PAGE).does(AssessmentAction::Consent)),
        ("part-help-stage-sent", words::walk(), offered("555 222 555").does(AssessmentAction::Consent)),
        ("part-help-own", words::walk(), offered("222 555 555")),
        ("part-help-no-stage", words::walk(), offered("??? ??? ???")),
    ]
}

/// The screens of the diagnosis.
fn diagnosing() -> Vec<(&'static str, Diagnosing)> {
    let replied = Diagnosing::replied;
    let change = DiagnosisMove::Change(Pattern::CoordinationTax);
    vec![
        ("diagnosis-cover", Diagnosing::started().step(DiagnosisMove::StartOver)),
        ("diagnosis-question-1", replied("")),
        ("diagnosis-question-2", replied("y")),
        ("diagnosis-question-3", replied("yn")),
        ("diagnosis-question-4", replied("yn?")),
        ("diagnosis-question-changed", replied("yn?-").step(change)),
        ("diagnosis-finding-1", replied("nyyy")),
        ("diagnosis-finding-2", replied("ynyy")),
        ("diagnosis-finding-3", replied("yyny")),
        ("diagnosis-finding-4", replied("yyyn")),
        ("diagnosis-finding-all", replied("nnnn")),
        ("diagnosis-finding-behind-a-doubt", replied("?n?n")),
        ("diagnosis-finding-cannot-tell", replied("????")),
        ("diagnosis-finding-none", replied("yyyy")),
        ("diagnosis-finding-no-ai", replied("yyy-")),
        ("diagnosis-finding-opened", Diagnosing::opened("n")),
        ("diagnosis-finding-elsewhere", replied("ynyy").at(Surroundings::foreign())),
        (
            "diagnosis-finding-offered",
            replied("ynyy").at(Surroundings::offering(PATTERN, &[])).does(DiagnosisAction::Consent),
        ),
        (
            "diagnosis-finding-form",
            replied("ynyy").at(Surroundings::leading_to(FORM.0, FORM.1)).does(DiagnosisAction::Consent),
        ),
        ("diagnosis-finding-own-offer", replied("nyyy").at(Surroundings::offering(PATTERN, &[]))),
        ("diagnosis-finding-copied", replied("ynyy").does(DiagnosisAction::Exported(Export::Link, true))),
    ]
}

/// The screens of all results in one place.
fn overviewing() -> Vec<(&'static str, String)> {
    let shelf = Shelf::sketched();
    let six = [shelf.lines(), shelf.line("", "2026-05-03", "on-call", "111 111 111")].concat();
    let one = shelf.line("Ana", "2026-11-02", "alerts", "322 334 333");
    let highest = shelf.line("", "2026-11-02", "alerts", "555 555 555");
    let unknown = shelf.line("", "2026-11-02", "alerts", "??? ??? ---");
    let provisional = shelf.line("", "2026-11-02", "alerts", "3?3 4?3 4?3");
    let people: String = [("Ana", "111 222 333"), ("Ben", "555 555 555"), ("", "355 3-5 315")]
        .map(|(person, answers)| shelf.line(person, "2026-11-02", "incidents", answers))
        .concat();
    let agreeing = ["Ana", "Ben"].map(|person| shelf.line(person, "2026-11-02", "incidents", "322 334 333")).concat();
    let moved = |before: &str, day: &str| {
        [shelf.line("Ana", day, "alerts", before), shelf.line("Ana", "2026-11-02", "alerts", "322 334 333")].concat()
    };
    let two = [&*people, &one, &shelf.line("Ben", "2026-11-02", "alerts", "322 334 331")].concat();
    let problems = [&one, "not a link\n", "https://example.org/alerts/#result=01\n", "x\n", "y\n", &one].concat();
    let chosen = OverviewAction::Choose(Subject::Assessment(0), Task::Advice(1, level(2).into()));
    let gate = OverviewAction::Choose(Subject::Assessment(1), Task::Advice(6, level(1).into()));
    let both = Overviewing::shown(&six).does(chosen).does(gate);
    let copied = Overviewing::shown(&one).does(OverviewAction::Exported(Export::Link, true));
    let text_copied = Overviewing::shown(&one).does(OverviewAction::Exported(Export::MarkdownText, true));
    let agenda = |export: fn(usize) -> AllExports, is_done| {
        Overviewing::shown(&people).does(OverviewAction::Exported(Export::Further(export(1)), is_done)).html()
    };
    let people_elsewhere = Overviewing { is_foreign: true, ..Overviewing::shown(&people) };
    let elsewhere = Overviewing { is_foreign: true, ..Overviewing::shown(&one) };
    vec![
        ("overview-cover", rendered(overview::cover)),
        ("overview-empty", Overviewing::started().html()),
        ("overview-pasted", Overviewing::pasting(&six).html()),
        ("overview-problems", Overviewing::pasting(&problems).html()),
        ("overview-nothing-read", Overviewing::shown("not a link").html()),
        ("overview-reading-files", Overviewing::started().does(OverviewAction::Progress(50, 200)).html()),
        ("overview-one", Overviewing::shown(&one).html()),
        ("overview-six", both.html()),
        ("overview-highest", Overviewing::shown(&highest).html()),
        ("overview-unknown", Overviewing::shown(&unknown).html()),
        ("overview-people", Overviewing::shown(&people).html()),
        ("overview-people-agree", Overviewing::shown(&agreeing).html()),
        ("overview-people-elsewhere", people_elsewhere.html()),
        ("overview-agenda-copied", agenda(AllExports::AgendaText, true)),
        ("overview-agenda-not-printed", agenda(AllExports::Agenda, false)),
        ("overview-moved", Overviewing::shown(&moved("344 434 135", "2026-08-22")).html()),
        ("overview-nothing-moved", Overviewing::shown(&moved("322 334 333", "2026-08-22")).html()),
        ("overview-moved-in-a-day", Overviewing::shown(&moved("322 334 331", "2026-11-02")).html()),
        ("overview-two-teams", Overviewing::shown(&two).does(OverviewAction::Toggle(2)).html()),
        ("overview-opening", Overviewing::opened(&six.repeat(8)).html()),
        ("overview-opened", Overviewing::opened(&one).html()),
        ("overview-opened-in-part", Overviewing::opened(&[&one, "#result=01\n", &one].concat()).html()),
        ("overview-provisional", Overviewing::shown(&provisional).html()),
        ("overview-copied", copied.html()),
        ("overview-copied-as-text", text_copied.html()),
        ("overview-elsewhere", elsewhere.html()),
    ]
}

/// The part of a screen below the heading `title`.
fn section(screen: &str, title: &str) -> String {
    let heading = format!("## {title}\n");
    let (_, below) = screen.split_once(&heading).unwrap_or_else(|| panic!("no heading {title:?} in\n{screen}"));
    let part = below.split("\n## ").next().unwrap_or_default();
    [&heading, part.trim_end(), "\n"].concat()
}
