use super::event::Event;
use super::output::{Export, Output};
use super::scene::Scene;
use super::taking::{Action, Taking};
use super::{cover, question, review, setup, snapshot};
use crate::engine::{Answers, Screen, Session};
use crate::export::Date;
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] is mounted with.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The assessment to take.
    pub assessment: Rc<Assessment>,
    /// Where to begin.
    pub begin: Begin,
    /// The visitor's date, for the snapshot's head.
    pub today: Date,
    /// The titles of the related assessments, in the assessment's order; none for one that is not published.
    pub related: Rc<[Option<String>]>,
    /// Told what happens.
    pub on_event: Callback<Event>,
    /// Told what to save, copy, or print, and whom to tell whether it worked.
    pub on_output: Callback<(Output, Callback<bool>)>,
}

/// Where an app begins.
#[derive(Clone, Debug)]
pub enum Begin {
    /// After the cover, where this stage was chosen, if any.
    Felt(Option<Stage>),
    /// With a result, given by its answers and the felt stage.
    Result(Answers, Option<Stage>),
}

/// The app is mounted once; its properties are equal if they are the same.
impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.assessment, &other.assessment)
    }
}

/// One assessment being taken, from its first question on.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let taking = use_reducer_eq(|| Taking::begun(&props.assessment, &props.begin));
    let heading = use_node_ref();
    use_focus_on(&heading, taking.session.screen());
    use_report(&taking.session, &props.on_event);

    let session = &taking.session;
    let on_move = {
        let dispatcher = taking.dispatcher();
        Callback::from(move |step| dispatcher.dispatch(Action::Step(step)))
    };
    let on_export = {
        let (props, session, dispatcher) = (props.clone(), session.clone(), taking.dispatcher());
        Callback::from(move |export| {
            let dispatcher = dispatcher.clone();
            let on_done = Callback::from(move |is_done| dispatcher.dispatch(Action::Exported(export, is_done)));
            props.on_event.emit(if export == Export::Link { Event::Shared } else { Event::Exported });
            props.on_output.emit((Output::of(export, &props.assessment, &session, props.today), on_done));
        })
    };
    let assessment = &props.assessment;
    let notice = taking.notice;
    let scene = Scene { assessment, session, on_move: &on_move, on_export: &on_export, notice, heading: &heading };
    match session.screen() {
        Screen::Cover => cover::view(&scene),
        Screen::Setup => setup::view(&scene),
        Screen::Question(index) => question::view(&scene, index),
        Screen::Review => review::view(&scene),
        Screen::Snapshot => snapshot::view(&scene, props.today, &props.related),
    }
}

/// After a step of the visitor's, focus goes to the new screen's heading.
#[hook]
fn use_focus_on(heading: &NodeRef, screen: Screen) {
    let heading = heading.clone();
    use_effect_with(screen, move |_| {
        if let Some(element) = heading.cast::<web_sys::HtmlElement>() {
            // An element that cannot take focus only means that reading goes on from the top.
            let _ = element.focus();
        }
    });
}

/// Tells of the start, the quarters, and the end, each once a run.
#[hook]
fn use_report(session: &Session, on_event: &Callback<Event>) {
    let is_started = session.screen() != Screen::Cover;
    let percent = [25, 50, 75].get(session.quarters().wrapping_sub(1));
    use_told(is_started.then_some(Event::Started), on_event);
    use_told(percent.copied().map(Event::Progress), on_event);
    use_told(session.has_snapshot().then_some(Event::Completed), on_event);
}

/// Tells of `event` whenever it becomes another one.
#[hook]
fn use_told(event: Option<Event>, on_event: &Callback<Event>) {
    let on_event = on_event.clone();
    use_effect_with(event, move |event| {
        if let Some(event) = event {
            on_event.emit(*event);
        }
    });
}
