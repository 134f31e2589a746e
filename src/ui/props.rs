use super::event::Event;
use super::kept::Kept;
use super::offer::Offers;
use super::output::Output;
use super::place::Place;
use crate::export::Date;
use crate::export::link::Opened;
use crate::model::{Assessment, Stage};
use yew::prelude::*;

/// The properties of an assessment's app.
#[derive(Clone, Properties)]
pub struct AssessmentProps {
    /// The assessment to take. An app lasts as long as its page, so nothing has to be able to drop it.
    pub assessment: &'static Assessment,
    /// The first screen.
    pub begin: Begin,
    /// Today's date.
    pub today: Date,
    /// The titles of the related assessments, in the assessment's order; `None` for one that is not published.
    pub related: Kept<Vec<Option<String>>>,
    /// The site owner's calls to action.
    pub offers: Kept<Offers>,
    /// Where the app is shown.
    pub place: Kept<Place>,
    /// Called with each event.
    pub on_event: Callback<Event>,
    /// Called to save, copy, or print, with a callback that takes whether it worked.
    pub on_output: Callback<(Output, Callback<bool>)>,
}

#[cfg(any(test, feature = "ssr"))]
impl AssessmentProps {
    /// Those of an app in a page that belongs to nobody: no related assessment is published, nothing is offered, and nothing hears
    /// of what happens.
    pub fn alone(assessment: Assessment, begin: Begin, today: Date) -> Self {
        Self {
            assessment: Box::leak(Box::new(assessment)),
            begin,
            today,
            related: Kept::new(Vec::new()),
            offers: Kept::new(Offers::default()),
            place: Kept::new(Place { address: String::new(), is_foreign: false }),
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
impl PartialEq for AssessmentProps {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.assessment, other.assessment)
    }
}
