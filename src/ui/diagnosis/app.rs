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

/// What [`App`] is mounted with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// What to ask.
    pub diagnosis: Rc<Diagnosis>,
    /// Where it can be measured.
    pub measures: Rc<Measures>,
    /// The finding that a link held, to begin with; without one it begins after the cover.
    pub shared: Option<Shared>,
    /// The visitor's day.
    pub today: Date,
    /// Where the site owner offers help.
    pub offers: Rc<Offers>,
    /// Where it stands.
    pub place: Rc<Place>,
    /// Told what happens.
    pub on_event: Callback<Event>,
    /// Told what to save, copy, or print, and whom to tell whether it worked.
    pub on_output: Callback<(Plain, Callback<bool>)>,
}

/// The app is mounted once; its properties are equal if they are the same.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.diagnosis, &other.diagnosis)
    }
}

/// What a visitor does, or what came of it.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// The visitor made a step.
    Step(Move),
    /// The visitor asked for an export.
    Export(Export),
    /// It was carried out, or could not be.
    Exported(Export, bool),
    /// The visitor ticked the box beside the call to action, or took the tick away.
    SendPattern,
}

/// One diagnosis being made, from its first question on.
pub struct App {
    session: Session,
    /// The day of the replies: another one than today as long as an opened finding is as it was.
    pub(super) date: Date,
    /// The export asked for last, and whether it worked.
    notice: Option<(Export, bool)>,
    /// Whether it is still the finding that a link held.
    is_opened: bool,
    /// Whether the visitor ticked that the call to action may carry the pattern.
    pub(super) sends_pattern: bool,
    heading: NodeRef,
    /// The screen that was shown last.
    shown: Option<Screen>,
    /// Whether the host was told of the start, and of the end.
    told: [bool; 2],
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { shared, today, .. } = context.props();
        let date = shared.as_ref().and_then(|shared| shared.date).unwrap_or(*today);
        let session = shared.as_ref().map_or_else(Session::started, |shared| Session::opened(shared.replies.clone()));
        let (is_opened, heading) = (shared.is_some(), NodeRef::default());
        Self { session, date, notice: None, is_opened, sends_pattern: false, heading, shown: None, told: [false; 2] }
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        match action {
            Action::Step(step) => return self.step(context.props(), step),
            Action::Export(export) => {
                self.export(context, export);
                return false;
            }
            Action::Exported(export, is_done) => {
                self.notice = Some((export, is_done));
                if is_done {
                    context.props().on_event.emit(export.event());
                }
            }
            Action::SendPattern => self.sends_pattern = !self.sends_pattern,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let on_action = context.link().callback(|action| action);
        let Self { session, notice, heading, .. } = self;
        let (diagnosis, is_opened) = (&props.diagnosis, self.is_opened);
        let scene = Scene { diagnosis, session, on_action: &on_action, is_opened, notice: *notice, heading };
        Markup::written(|page| match session.screen() {
            Screen::Cover => cover::view(page, &scene),
            Screen::Question(due) => question::view(page, &scene, due),
            Screen::Finding => finding::view(page, &scene, props, self),
        })
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        self.focus();
        self.report(context.props());
    }
}

impl App {
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

    /// After a step of the visitor's, focus goes to the new screen's heading.
    fn focus(&mut self) {
        let screen = Some(self.session.screen());
        if screen == self.shown {
            return;
        }
        self.shown = screen;
        focus(self.heading.cast());
    }

    /// Tells of the start and of the end, each once a run, and of nothing between.
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

    /// What `export` asks for.
    pub(super) fn output(&self, export: Export, props: &AppProps) -> Plain {
        let (replies, finding) = (self.session.replies(), self.session.finding());
        let (diagnosis, measures) = (&props.diagnosis, &props.measures);
        let report = DiagnosisReport { diagnosis, replies, finding, measures, date: self.date };
        export.of(&report, &props.place.address)
    }
}
