use super::export::Export;
use super::scene::Scene;
use super::{cover, finding, question};
use crate::engine::diagnosis::{Measures, Move, Screen, Session};
use crate::export::link::diagnosis::Shared;
use crate::export::{Date, DiagnosisReport};
use crate::model::Diagnosis;
use crate::ui::event::Event;
use crate::ui::focus::focus;
use crate::ui::markup::Markup;
use crate::ui::offer::Offers;
use crate::ui::output::Plain;
use crate::ui::place::Place;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of [`App`].
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The diagnosis to run.
    pub diagnosis: Rc<Diagnosis>,
    /// The assessments that measure each pattern.
    pub measures: Rc<Measures>,
    /// The finding in a link, to start with; without one, the app starts after the cover.
    pub shared: Option<Shared>,
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
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.diagnosis, &other.diagnosis)
    }
}

/// What the visitor did, or the result of an export.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// The visitor made a step.
    Step(Move),
    /// The visitor asked for an export.
    Export(Export),
    /// The export succeeded, or failed.
    Exported(Export, bool),
    /// The visitor ticked or unticked the box beside the call to action.
    SendPattern,
}

/// One diagnosis being made, from its first question on.
pub struct App {
    session: Session,
    /// The date of the replies: today, or the link's date while an opened finding is unchanged.
    pub(super) date: Date,
    /// The latest export, and whether it worked.
    notice: Option<(Export, bool)>,
    /// Whether the replies are still those of the link that was opened.
    is_opened: bool,
    /// Whether the visitor ticked the box that lets the call to action pass on the pattern.
    pub(super) sends_pattern: bool,
    heading: NodeRef,
    /// The screen that was shown last.
    shown: Option<Screen>,
    /// Whether the start and the end have been reported.
    told: [bool; 2],
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self::begun(context.props())
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        if let Action::Export(export) = action {
            self.export(context, export);
        }
        self.after(context.props(), action)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        self.screen(context.props(), &context.link().callback(|action| action))
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        self.focus();
        self.report(context.props());
    }
}

impl App {
    fn begun(AppProps { shared, today, .. }: &AppProps) -> Self {
        let date = shared.as_ref().and_then(|shared| shared.date).unwrap_or(*today);
        let session = shared.as_ref().map_or_else(Session::started, |shared| Session::opened(shared.replies.clone()));
        let (is_opened, heading) = (shared.is_some(), NodeRef::default());
        Self { session, date, notice: None, is_opened, sends_pattern: false, heading, shown: None, told: [false; 2] }
    }

    /// The screen that the visitor is on.
    fn screen(&self, props: &AppProps, on_action: &Callback<Action>) -> Html {
        let Self { session, notice, heading, .. } = self;
        let (diagnosis, is_opened) = (&props.diagnosis, self.is_opened);
        let scene = Scene { diagnosis, session, on_action, is_opened, notice: *notice, heading };
        Markup::written(|page| match session.screen() {
            Screen::Cover => cover::view(page, &scene),
            Screen::Question(due) => question::view(page, &scene, due),
            Screen::Finding => finding::view(page, &scene, props, self),
        })
    }

    /// Carries out `action`, and returns whether it changed anything.
    fn after(&mut self, props: &AppProps, action: Action) -> bool {
        match action {
            Action::Step(step) => return self.step(props, step),
            Action::Export(_) => return false,
            Action::Exported(export, is_done) => {
                self.notice = Some((export, is_done));
                if is_done {
                    props.on_event.emit(export.event());
                }
            }
            Action::SendPattern => self.sends_pattern = !self.sends_pattern,
        }
        true
    }

    fn step(&mut self, props: &AppProps, step: Move) -> bool {
        let Some(next) = self.session.after(step) else { return false };
        match step {
            Move::Reply(_) => props.on_event.emit(Event::Entered),
            Move::StartOver => props.on_event.emit(Event::Forgotten),
            _ => (),
        }
        if next.replies() != self.session.replies() {
            self.date = props.today;
            self.is_opened = false;
            self.sends_pattern = false;
        }
        self.session = next;
        self.notice = None;
        true
    }

    /// After a visitor's step, moves focus to the new screen's heading.
    fn focus(&mut self) {
        let screen = Some(self.session.screen());
        if screen == self.shown {
            return;
        }
        self.shown = screen;
        focus(self.heading.cast());
    }

    /// Reports the start and the end, each once per run, and nothing between.
    fn report(&mut self, props: &AppProps) {
        let now = [self.session.screen() != Screen::Cover, self.session.has_finding()];
        for ((now, told), event) in now.into_iter().zip(self.told).zip([Event::Started, Event::Completed]) {
            if now && !told {
                props.on_event.emit(event);
            }
        }
        self.told = now;
    }

    fn export(&self, context: &Context<Self>, export: Export) {
        let props = context.props();
        let on_done = context.link().callback(move |is_done| Action::Exported(export, is_done));
        props.on_output.emit((self.output(export, props), on_done));
    }

    /// The data for `export`.
    pub(super) fn output(&self, export: Export, props: &AppProps) -> Plain {
        let (replies, finding) = (self.session.replies(), self.session.finding());
        let (diagnosis, measures) = (&props.diagnosis, &props.measures);
        let report = DiagnosisReport { diagnosis, replies, finding, measures, date: self.date };
        export.of(&report, &props.place.address)
    }
}

/// The screen that an app shows after some actions.
#[cfg(feature = "ssr")]
pub fn screen_after(props: &AppProps, actions: Vec<Action>) -> Html {
    let mut app = App::begun(props);
    for action in actions {
        app.after(props, action);
    }
    app.screen(props, &Callback::noop())
}
