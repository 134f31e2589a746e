use super::cover::Cover;
use super::event::Event;
use super::question::QuestionView;
use super::review::Review;
use super::snapshot::SnapshotView;
use super::taking::Taking;
use crate::engine::{Move, Screen, Session};
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::prelude::*;

/// What [`App`] is mounted with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The assessment to take.
    pub assessment: Rc<Assessment>,
    /// The stage that was chosen on the cover, if any.
    pub felt: Option<Stage>,
    /// The visitor's date, for the snapshot's head.
    pub today: AttrValue,
    /// Told what happens.
    pub on_event: Callback<Event>,
}

/// One assessment being taken, from its first question on.
#[function_component]
pub fn App(props: &AppProps) -> Html {
    let taking = use_reducer_eq(|| Taking::started(&props.assessment, props.felt));
    let heading = use_node_ref();
    use_focus_on(&heading, taking.session.screen());
    use_report(&props.assessment, &taking.session, &props.on_event);

    let on_move = {
        let dispatcher = taking.dispatcher();
        use_callback((), move |step: Move, ()| dispatcher.dispatch(step))
    };
    let assessment = props.assessment.clone();
    let session = &taking.session;
    match session.screen() {
        Screen::Cover => html! { <Cover {assessment} felt={session.felt()} {on_move} {heading} /> },
        Screen::Question(index) => {
            let answer = session.answers().get(index);
            let from_review = session.returns_to_review();
            html! { <QuestionView key={index} {assessment} {index} {answer} {from_review} {on_move} {heading} /> }
        }
        Screen::Review => html! { <Review {assessment} answers={session.answers().clone()} {on_move} {heading} /> },
        Screen::Snapshot => {
            let answers = session.answers().clone();
            let today = props.today.clone();
            html! { <SnapshotView {assessment} {answers} felt={session.felt()} {today} {on_move} {heading} /> }
        }
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
fn use_report(assessment: &Assessment, session: &Session, on_event: &Callback<Event>) {
    let is_started = session.screen() != Screen::Cover;
    let quarter = session.reached() * 4 / assessment.question_count();
    let is_complete = session.has_snapshot();
    {
        let on_event = on_event.clone();
        use_effect_with(is_started, move |started| {
            if *started {
                on_event.emit(Event::Started);
            }
        });
    }
    {
        let on_event = on_event.clone();
        use_effect_with(quarter, move |quarter| {
            if let Some(percent) = [25, 50, 75].get(quarter.wrapping_sub(1)) {
                on_event.emit(Event::Progress(*percent));
            }
        });
    }
    {
        let on_event = on_event.clone();
        use_effect_with(is_complete, move |complete| {
            if *complete {
                on_event.emit(Event::Completed);
            }
        });
    }
}
