use super::export::{FindingExport, output};
use super::scene::DiagnosisScene;
use super::{cover, finding, question};
use crate::engine::diagnosis::{DiagnosisMove, DiagnosisScreen, DiagnosisSession, Measures};
use crate::export::link::diagnosis::SharedReplies;
use crate::export::{Date, DiagnosisReport};
use crate::model::Diagnosis;
use crate::ui::event::Event;
use crate::ui::markup::Markup;
use crate::ui::offer::Offers;
use crate::ui::output::Plain;
use crate::ui::place::Place;
use crate::ui::tracker::Tracker;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of [`DiagnosisApp`].
#[derive(Clone, Properties)]
pub struct DiagnosisProps {
    /// The diagnosis to run.
    pub diagnosis: Rc<Diagnosis>,
    /// The assessments that measure each pattern.
    pub measures: Rc<Measures>,
    /// The finding in a link, to start with; without one, the app starts after the cover.
    pub shared: Option<SharedReplies>,
    /// Today's date.
    pub today: Date,
    /// The site owner's calls to action.
    pub offers: Rc<Offers>,
    /// Where the app is shown.
    pub place: Rc<Place>,
    /// Called with each event.
    pub on_event: Callback<Event>,
    /// Called to save, copy, or print, with a callback that takes whether it worked.
    pub on_output: Callback<(Plain, Callback<bool>)>,
}

/// The app is mounted once, so properties are equal only if they are the same object.
impl PartialEq for DiagnosisProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.diagnosis, &other.diagnosis)
    }
}

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

/// One diagnosis being made, from its first question on.
pub struct DiagnosisApp {
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
    tracker: Tracker<DiagnosisScreen>,
}

impl Component for DiagnosisApp {
    type Message = DiagnosisAction;
    type Properties = DiagnosisProps;

    fn create(context: &Context<Self>) -> Self {
        Self::begun(context.props())
    }

    fn update(&mut self, context: &Context<Self>, action: DiagnosisAction) -> bool {
        if let DiagnosisAction::Export(export) = action {
            self.export(context, export);
        }
        self.after(context.props(), action)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        self.screen(context.props(), &context.link().callback(|action| action))
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        self.tracker.focus(self.session.screen());
        self.tracker.report(self.reached(), &context.props().on_event);
    }
}

impl DiagnosisApp {
    fn begun(DiagnosisProps { shared, today, .. }: &DiagnosisProps) -> Self {
        let date = shared.as_ref().and_then(|shared| shared.date).unwrap_or(*today);
        let session = shared
            .as_ref()
            .map_or_else(DiagnosisSession::started, |shared| DiagnosisSession::opened(shared.replies.clone()));
        let (is_opened, tracker) = (shared.is_some(), Tracker::new());
        Self { session, date, notice: None, is_opened, passes_on: false, is_asked: false, tracker }
    }

    /// The screen that the visitor is on.
    fn screen(&self, props: &DiagnosisProps, on_action: &Callback<DiagnosisAction>) -> Html {
        let Self { session, notice, is_opened, tracker, .. } = self;
        let (diagnosis, is_opened, heading) = (&props.diagnosis, *is_opened, &tracker.heading);
        let scene = DiagnosisScene { diagnosis, session, on_action, is_opened, notice: *notice, heading };
        Markup::written(|page| match session.screen() {
            DiagnosisScreen::Cover => cover::view(page, &scene),
            DiagnosisScreen::Question(due) => question::view(page, &scene, due),
            DiagnosisScreen::Finding => finding::view(page, &scene, props, self),
        })
    }

    /// Carries out `action`, and returns whether it changed anything.
    fn after(&mut self, props: &DiagnosisProps, action: DiagnosisAction) -> bool {
        match action {
            DiagnosisAction::Step(step) => return self.step(props, step),
            // The same notice again would not be read out again.
            DiagnosisAction::Export(_) => return self.notice.take().is_some(),
            DiagnosisAction::Exported(export, is_done) => {
                self.notice = Some((export, is_done));
                if is_done {
                    props.on_event.emit(export.event());
                }
            }
            DiagnosisAction::AskToStartOver => self.is_asked = !self.is_asked,
            DiagnosisAction::Consent => self.passes_on = !self.passes_on,
        }
        true
    }

    fn step(&mut self, props: &DiagnosisProps, step: DiagnosisMove) -> bool {
        let Some(next) = self.session.after(step) else { return false };
        match step {
            DiagnosisMove::Reply(_) => props.on_event.emit(Event::Entered),
            DiagnosisMove::StartOver => props.on_event.emit(Event::Forgotten),
            _ => (),
        }
        if next.replies() != self.session.replies() {
            self.date = props.today;
            self.is_opened = false;
            self.passes_on = false;
        }
        self.session = next;
        self.notice = None;
        self.is_asked = false;
        true
    }

    /// Which of start and end the visitor has reached. Nothing between is reported.
    fn reached(&self) -> [Option<Event>; 3] {
        let is_started = self.session.screen() != DiagnosisScreen::Cover;
        let is_done = self.session.has_finding();
        [is_started.then_some(Event::Started), None, is_done.then_some(Event::Completed)]
    }

    fn export(&self, context: &Context<Self>, export: FindingExport) {
        let props = context.props();
        let on_done = context.link().callback(move |is_done| DiagnosisAction::Exported(export, is_done));
        props.on_output.emit((self.output(export, props), on_done));
    }

    /// The data for `export`.
    pub(super) fn output(&self, export: FindingExport, props: &DiagnosisProps) -> Plain {
        let (replies, finding) = (self.session.replies(), self.session.finding());
        let (diagnosis, measures) = (&props.diagnosis, &props.measures);
        let report = DiagnosisReport { diagnosis, replies, finding, measures, date: self.date };
        output(export, &report, &props.place.address)
    }
}

/// The screen that an app shows after some actions.
#[cfg(feature = "ssr")]
pub fn screen_after(props: &DiagnosisProps, actions: Vec<DiagnosisAction>) -> Html {
    let mut app = DiagnosisApp::begun(props);
    for action in actions {
        app.after(props, action);
    }
    app.screen(props, &Callback::noop())
}
