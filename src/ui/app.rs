use super::event::Event;
use super::focus::leave;
use super::tracker::Tracker;
use yew::prelude::*;

/// What an app shows, and how each action changes it. Nothing here touches the page.
pub trait State: Sized + 'static {
    /// What the app is started with.
    type Props: Properties;
    /// What the visitor did, or the result of an export.
    type Action: 'static;
    /// Which screen the visitor is on.
    type Screen: Copy + PartialEq + 'static;
    /// A way to take the result along.
    type Export: Copy + 'static;
    /// The data of an export.
    type Output;

    /// The state when the app starts.
    fn begun(props: &Self::Props) -> Self;

    /// Carries out `action`, and returns whether it changed anything.
    fn after(&mut self, action: Self::Action) -> bool;

    /// The screen that the visitor is on.
    fn screen(&self) -> Self::Screen;

    /// Whether the host is told of `screen` when it is new.
    fn tells(screen: Self::Screen) -> bool;

    /// That screen. `heading` is the place of its heading, which gets focus after a step.
    fn view(&self, props: &Self::Props, heading: &NodeRef, on_action: &Callback<Self::Action>) -> Html;

    /// Which of start, quarters, and end the visitor has reached.
    fn reached(&self) -> [Option<Event>; 3];

    /// What to do once the screen is drawn, if something is left to do.
    fn next(&self) -> Option<Self::Action> {
        None
    }

    /// The data for `export`.
    fn output(&self, export: Self::Export, props: &Self::Props) -> Self::Output;

    /// The export that `action` asks for.
    fn export(action: &Self::Action) -> Option<Self::Export>;

    /// The action that tells the state whether `export` worked.
    fn exported(export: Self::Export, is_done: bool) -> Self::Action;

    /// The event to report if `action` changed something.
    fn event(action: &Self::Action) -> Option<Event>;

    /// Who hears of events.
    fn on_event(props: &Self::Props) -> &Callback<Event>;

    /// Who carries out exports, and tells whether that worked.
    fn on_output(props: &Self::Props) -> &Callback<(Self::Output, Callback<bool>)>;
}

/// One visit, from the first question on. It is the only component, and has no hooks, which would add 2 KB (brotli).
pub struct App<S: State> {
    state: S,
    tracker: Tracker<S::Screen>,
}

impl<S: State> Component for App<S> {
    type Message = S::Action;
    type Properties = S::Props;

    fn create(context: &Context<Self>) -> Self {
        Self::begun(context.props())
    }

    fn update(&mut self, context: &Context<Self>, action: S::Action) -> bool {
        let props = context.props();
        if let Some(export) = S::export(&action) {
            let on_done = context.link().callback(move |is_done| S::exported(export, is_done));
            S::on_output(props).emit((self.state.output(export, props), on_done));
        }
        let screen = self.state.screen();
        let is_changed = self.after(action, S::on_event(props));
        if self.state.screen() != screen {
            leave(self.tracker.heading.cast());
        }
        is_changed
    }

    fn view(&self, context: &Context<Self>) -> Html {
        self.state.view(context.props(), &self.tracker.heading, &context.link().callback(|action| action))
    }

    fn rendered(&mut self, context: &Context<Self>, _is_first: bool) {
        self.report(S::on_event(context.props()));
        if let Some(next) = self.state.next() {
            // If drawing took longer than a frame, Yew lets the browser show it before it handles the next message.
            context.link().send_message(next);
        }
    }
}

impl<S: State> App<S> {
    fn begun(props: &S::Props) -> Self {
        Self { state: S::begun(props), tracker: Tracker::new() }
    }

    /// Carries out `action`, and returns whether it changed anything.
    fn after(&mut self, action: S::Action, on_event: &Callback<Event>) -> bool {
        let event = S::event(&action);
        let is_changed = self.state.after(action);
        if let Some(event) = event.filter(|_| is_changed) {
            on_event.emit(event);
        }
        is_changed
    }

    /// After a screen was drawn: moves focus if it is another one, and reports what has been reached.
    fn report(&mut self, on_event: &Callback<Event>) {
        let screen = self.state.screen();
        if self.tracker.focus(screen) && S::tells(screen) {
            on_event.emit(Event::Stepped);
        }
        self.tracker.report(self.state.reached(), on_event);
    }
}

/// What an app reports on a visit with these actions, which begins after the cover. Nothing is drawn.
#[cfg(feature = "ssr")]
pub fn reported_on<S: State>(props: &S::Props, actions: Vec<S::Action>) -> Vec<Event> {
    let reported = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let on_event = Callback::from({
        let reported = reported.clone();
        move |event| reported.borrow_mut().push(event)
    });
    let mut app = App::<S>::begun(props);
    app.report(&on_event);
    for action in actions {
        app.after(action, &on_event);
        app.report(&on_event);
    }
    reported.take()
}

/// The screen that an app shows after some actions. Nothing follows from them but what is shown: no event, no export.
#[cfg(feature = "ssr")]
pub fn screen_after<S: State>(props: &S::Props, actions: Vec<S::Action>) -> Html {
    let mut state = S::begun(props);
    for action in actions {
        state.after(action);
    }
    state.view(props, &NodeRef::default(), &Callback::noop())
}
