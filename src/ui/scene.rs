use super::output::Export;
use super::taking::Action;
use crate::engine::{Move, Session};
use crate::model::Assessment;
use yew::prelude::*;

/// What every screen is drawn from. Screens are functions of it, not components: each component of its own would weigh
/// about 1 KB (brotli).
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) session: &'a Session,
    /// Told of whatever the visitor does.
    pub(super) on_action: &'a Callback<Action>,
    /// The export asked for last, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl Scene<'_> {
    /// What a button does that makes one step.
    pub(super) fn on_click(&self, step: Move) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| Action::Step(step.clone()))
    }

    /// What happens on each step that is not known before.
    pub(super) fn on_move(&self) -> Callback<Move> {
        self.on_action.reform(Action::Step)
    }

    /// What a radio does that makes one step.
    pub(super) fn on_change(&self, step: Move) -> Callback<yew::Event> {
        self.on_action.reform(move |_| Action::Step(step.clone()))
    }
}
