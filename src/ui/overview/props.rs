use super::contents::Contents;
use crate::export::Date;
use crate::ui::event::Event;
use crate::ui::kept::Kept;
use crate::ui::output::Output;
use crate::ui::place::Place;
use std::rc::Rc;
use yew::prelude::*;

/// The properties of the app of all results in one place.
#[derive(Clone, Properties)]
pub struct OverviewProps {
    /// What results can belong to.
    pub contents: Rc<Contents>,
    /// The first screen.
    pub begin: OverviewBegin,
    /// Today's date.
    pub today: Date,
    /// Where the app is shown.
    pub place: Kept<Place>,
    /// Called with each event.
    pub on_event: Callback<Event>,
    /// Called to save, copy, or print, with a callback that takes whether it worked.
    pub on_output: Callback<(Output, Callback<bool>)>,
}

/// How the app starts.
#[derive(Clone, Debug)]
pub enum OverviewBegin {
    /// With the fields for results.
    Adding,
    /// With the results in these lines, which a link held.
    Opened(String),
}

/// The app is mounted once, so properties are equal only if they are the same object.
impl PartialEq for OverviewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.contents, &other.contents)
    }
}
