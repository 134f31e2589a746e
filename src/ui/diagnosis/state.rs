use super::export::{FindingExport, output};
use super::props::DiagnosisProps;
use super::scene::DiagnosisScene;
use super::{cover, finding, question};
use crate::engine::diagnosis::{DiagnosisMove, DiagnosisScreen, DiagnosisSession, Measures};
use crate::export::{Date, DiagnosisReport};
use crate::model::Diagnosis;
use crate::ui::app::State;
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::output::Plain;
use std::rc::Rc;
use yew::prelude::*;

/// What the visitor did, or the result of an export.
#[derive(Clone, Copy, Debug)]
pub enum DiagnosisAction {
    /// The visitor made a step.
    Step(DiagnosisMove),
    /// The visitor asked for an export.
    Export(FindingExport),
    /// The export succeeded, or failed.
    Exported(FindingExport, bool),
    /// The visitor ticked or unticked the box beside the call to action.
    Consent,
    /// The visitor pressed the button that asks whether to start over.
    AskToStartOver,
}

/// The diagnosis and the session in which it is made.
pub struct DiagnosisState {
    diagnosis: Rc<Diagnosis>,
    measures: Rc<Measures>,
    /// Today's date.
    today: Date,
    session: DiagnosisSession,
    /// The date of the replies: today, or the link's date while an opened finding is unchanged.
    pub(super) date: Date,
    /// The latest export, and whether it worked.
    notice: Option<(FindingExport, bool)>,
    /// Whether the replies are still those of the link that was opened.
    is_opened: bool,
    /// Whether the visitor agrees that the call to action passes on the finding.
    pub(super) passes_on: bool,
    /// Whether the visitor was asked whether to start over.
    pub(super) is_asked: bool,
}

impl State for DiagnosisState {
    type Props = DiagnosisProps;
    type Action = DiagnosisAction;
    type Screen = DiagnosisScreen;
    type Export = FindingExport;
    type Output = Plain;

    /// All questions are in the same place and equally tall, so there is nothing to scroll to.
    fn begun(DiagnosisProps { diagnosis, measures, shared, today, .. }: &DiagnosisProps) -> Self {
        let session = shared
            .as_ref()
            .map_or_else(DiagnosisSession::started, |shared| DiagnosisSession::opened(shared.replies.clone()));
        Self {
            diagnosis: diagnosis.clone(),
            measures: measures.clone(),
            today: *today,
            session,
            date: shared.as_ref().and_then(|shared| shared.date).unwrap_or(*today),
            notice: None,
            is_opened: shared.is_some(),
            passes_on: false,
            is_asked: false,
        }
    }

    fn after(&mut self, action: DiagnosisAction) -> bool {
        match action {
            DiagnosisAction::Step(step) => return self.step(step),
            // The same notice again would not be read out again.
            DiagnosisAction::Export(_) => return self.notice.take().is_some(),
            DiagnosisAction::Exported(export, is_done) => self.notice = Some((export, is_done)),
            DiagnosisAction::AskToStartOver => self.is_asked = !self.is_asked,
            DiagnosisAction::Consent => self.passes_on = !self.passes_on,
        }
        true
    }

    fn screen(&self) -> DiagnosisScreen {
        self.session.screen()
    }

    fn tells(_: DiagnosisScreen) -> bool {
        false
    }

    fn view(&self, props: &DiagnosisProps, heading: &NodeRef, on_action: &Callback<DiagnosisAction>) -> Html {
        let Self { session, notice, is_opened, .. } = self;
        let (diagnosis, is_opened) = (&self.diagnosis, *is_opened);
        let scene = DiagnosisScene { diagnosis, session, on_action, is_opened, notice: *notice, heading };
        Markup::written(|page| match session.screen() {
            DiagnosisScreen::Cover => cover::view(page, &scene),
            DiagnosisScreen::Question(due) => question::view(page, &scene, due),
            DiagnosisScreen::Finding => finding::view(page, &scene, props, self),
        })
    }

    /// Nothing between start and end is reported.
    fn reached(&self) -> [Option<Event>; 3] {
        let is_started = self.session.screen() != DiagnosisScreen::Cover;
        let is_done = self.session.has_finding();
        [is_started.then_some(Event::Started), None, is_done.then_some(Event::Completed)]
    }

    fn output(&self, export: FindingExport, props: &DiagnosisProps) -> Plain {
        let (replies, finding) = (self.session.replies(), self.session.finding());
        let (diagnosis, measures) = (&self.diagnosis, &self.measures);
        let report = DiagnosisReport { diagnosis, replies, finding, measures, date: self.date };
        output(export, &report, &props.place.address)
    }

    fn export(action: &DiagnosisAction) -> Option<FindingExport> {
        if let DiagnosisAction::Export(export) = action { Some(*export) } else { None }
    }

    fn exported(export: FindingExport, is_done: bool) -> DiagnosisAction {
        DiagnosisAction::Exported(export, is_done)
    }

    fn event(action: &DiagnosisAction) -> Option<Event> {
        match action {
            DiagnosisAction::Step(DiagnosisMove::Reply(_)) => Some(Event::Entered),
            DiagnosisAction::Step(DiagnosisMove::StartOver) => Some(Event::Forgotten),
            DiagnosisAction::Exported(export, true) => Some(export.event()),
            _ => None,
        }
    }

    fn on_event(props: &DiagnosisProps) -> &Callback<Event> {
        &props.on_event
    }

    fn on_output(props: &DiagnosisProps) -> &Callback<(Plain, Callback<bool>)> {
        &props.on_output
    }
}

impl DiagnosisState {
    fn step(&mut self, step: DiagnosisMove) -> bool {
        let Some(next) = self.session.after(step) else { return false };
        if next.replies() != self.session.replies() {
            self.date = self.today;
            self.is_opened = false;
            self.passes_on = false;
        }
        self.session = next;
        self.notice = None;
        self.is_asked = false;
        true
    }
}
