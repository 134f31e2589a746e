use crate::engine::diagnosis::Measures;
use crate::export::Date;
use crate::export::link::diagnosis::SharedReplies;
use crate::model::Diagnosis;
use crate::ui::event::Event;
use crate::ui::kept::Kept;
use crate::ui::offer::Offers;
use crate::ui::output::Plain;
use crate::ui::place::Place;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of the diagnosis' app.
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
    pub offers: Kept<Offers>,
    /// Where the app is shown.
    pub place: Kept<Place>,
    /// Called with each event.
    pub on_event: Callback<Event>,
    /// Called to save, copy, or print, with a callback that takes whether it worked.
    pub on_output: Callback<(Plain, Callback<bool>)>,
}

#[cfg(any(test, feature = "ssr"))]
impl DiagnosisProps {
    /// Those of an app in a page that belongs to nobody: nothing is offered, and nothing hears of what happens.
    pub fn alone(diagnosis: Rc<Diagnosis>, measures: Rc<Measures>, shared: Option<SharedReplies>, today: Date) -> Self {
        Self {
            diagnosis,
            measures,
            shared,
            today,
            offers: Kept::new(Offers::default()),
            place: Kept::new(Place { address: String::new(), is_foreign: false }),
            on_event: Callback::noop(),
            on_output: Callback::noop(),
        }
    }
}

/// The app is mounted once, so properties are equal only if they are the same object.
impl PartialEq for DiagnosisProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.diagnosis, &other.diagnosis)
    }
}
