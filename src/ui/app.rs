use super::event::Event;
use super::markup::Markup;
use super::offer::Offers;
use super::output::{Export, Output, SnapshotExport};
use super::place::Place;
use super::scene::Scene;
use super::state::{Action, AssessmentState};
use super::tracker::Tracker;
use super::{cover, question, review, setup, snapshot};
use crate::engine::Screen;
use crate::export::Date;
use crate::export::link::Opened;
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::prelude::*;

/// The properties of [`App`].
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The assessment to take.
    pub assessment: Rc<Assessment>,
    /// The first screen.
    pub begin: Begin,
    /// Today's date.
    pub today: Date,
    /// The titles of the related assessments, in the assessment's order; `None` for one that is not published.
    pub related: Rc<[Option<String>]>,
    /// The site owner's calls to action.
    pub offers: Rc<Offers>,
    /// Where the app is shown.
    pub place: Rc<Place>,
    /// Called with each event.
    pub on_event: Callback<Event>,
    /// Called to save, copy, or print, with a callback that takes whether it worked.
    pub on_output: Callback<(Output, Callback<bool>)>,
}

#[cfg(any(test, feature = "ssr"))]
impl AppProps {
    /// Those of an app in a page that belongs to nobody: no related assessment is published, nothing is offered, and nothing hears
    /// of what happens.
    pub fn alone(assessment: Rc<Assessment>, begin: Begin, today: Date) -> Self {
        Self {
            assessment,
            begin,
            today,
            related: Rc::default(),
            offers: Rc::default(),
            place: Rc::new(Place { address: String::new(), is_foreign: false }),
            on_event: Callback::noop(),
            on_output: Callback::noop(),
        }
    }
}

/// How an app starts.
#[derive(Clone, Debug)]
pub enum Begin {
    /// After the cover, with the stage that was chosen there, if any.
    Felt(Option<Stage>),
    /// With a result that a link held.
    Result(Opened),
}

/// The app is mounted once, so properties are equal only if they are the same object.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.assessment, &other.assessment)
    }
}

/// One assessment being taken, from its first question on. It is the only component, and has no hooks, which would add 2 KB
/// (brotli).
pub struct App {
    state: AssessmentState,
    tracker: Tracker<Screen>,
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
        self.after(action, &context.props().on_event)
    }

    fn view(&self, context: &Context<Self>) -> Html {
        self.screen(context.props(), &context.link().callback(|action| action))
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        self.report(&context.props().on_event);
        if !self.state.collection.is_read() {
            // Between drawing a screen and handling the next message, Yew yields to the browser.
            context.link().send_message(Action::ReadOn);
        }
    }
}

impl App {
    fn begun(props: &AppProps) -> Self {
        Self { state: AssessmentState::begun(props), tracker: Tracker::new() }
    }

    /// Carries out `action`, and returns whether it changed anything.
    fn after(&mut self, action: Action, on_event: &Callback<Event>) -> bool {
        let event = action.event();
        let is_changed = self.state.after(action);
        if let Some(event) = event.filter(|_| is_changed) {
            on_event.emit(event);
        }
        is_changed
    }

    /// After a screen was drawn: moves focus if it is another one, and reports what has been reached.
    fn report(&mut self, on_event: &Callback<Event>) {
        if self.tracker.focus(self.state.session.screen()) {
            on_event.emit(Event::Stepped);
        }
        self.tracker.report(self.reached(), on_event);
    }

    /// The screen that the visitor is on.
    fn screen(&self, props: &AppProps, on_action: &Callback<Action>) -> Html {
        let state = &self.state;
        let scene = Scene {
            assessment: &props.assessment,
            session: &state.session,
            on_action,
            notice: state.notice,
            heading: &self.tracker.heading,
        };
        Markup::written(|page| match state.session.screen() {
            Screen::Cover => cover::view(page, &scene),
            Screen::Setup => setup::view(page, &scene),
            Screen::Question(index) => page.each(props.assessment.question(index), |page, (dimension, question)| {
                question::view(page, &scene, index, dimension, question);
            }),
            Screen::Review => review::view(page, &scene),
            Screen::Snapshot => snapshot::view(page, &scene, state, props),
        })
    }

    /// Which of start, quarters, and end the visitor has reached.
    fn reached(&self) -> [Option<Event>; 3] {
        let session = &self.state.session;
        let percent = [25, 50, 75].get(session.quarters().wrapping_sub(1));
        [
            (session.screen() != Screen::Cover).then_some(Event::Started),
            percent.copied().map(Event::Progress),
            session.has_snapshot().then_some(Event::Completed),
        ]
    }

    fn export(&self, context: &Context<Self>, export: Export<SnapshotExport>) {
        let (props, state) = (context.props(), &self.state);
        let on_done = context.link().callback(move |is_done| Action::Exported(export, is_done));
        props.on_output.emit((state.output(export, props), on_done));
    }
}

/// What an app reports on a visit with these actions, which begins after the cover. Nothing is drawn.
#[cfg(feature = "ssr")]
pub fn reported_on(assessment: Assessment, today: Date, actions: Vec<Action>) -> Vec<Event> {
    let reported = Rc::new(std::cell::RefCell::new(Vec::new()));
    let on_event = Callback::from({
        let reported = reported.clone();
        move |event| reported.borrow_mut().push(event)
    });
    let props = AppProps::alone(Rc::new(assessment), Begin::Felt(None), today);
    let mut app = App::begun(&props);
    app.report(&on_event);
    for action in actions {
        app.after(action, &on_event);
        app.report(&on_event);
    }
    reported.take()
}

/// The screen that an app shows after some actions. Nothing follows from them but what is shown: no event, no export.
#[cfg(feature = "ssr")]
pub fn screen_after(props: &AppProps, actions: Vec<Action>) -> Html {
    let mut app = App::begun(props);
    for action in actions {
        app.state.after(action);
    }
    app.screen(props, &Callback::noop())
}
