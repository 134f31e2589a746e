use super::app::Action;
use super::export::Export;
use crate::engine::diagnosis::{Move, Session};
use crate::model::Diagnosis;
use yew::prelude::*;

/// What every screen is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) diagnosis: &'a Diagnosis,
    pub(super) session: &'a Session,
    /// Told of whatever the visitor does.
    pub(super) on_action: &'a Callback<Action>,
    /// Whether it is still the finding that a link held.
    pub(super) is_opened: bool,
    /// The export asked for last, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl Scene<'_> {
    /// What a button does that makes one step.
    pub(super) fn on_click(&self, step: Move) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| Action::Step(step))
    }
}
