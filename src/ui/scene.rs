use super::output::{Export, SnapshotExport};
use super::state::AssessmentAction;
use crate::engine::{Move, Session};
use crate::model::Assessment;
use yew::prelude::*;

/// The data that every screen is drawn from. Screens are functions of it, not components: each component would add about 1 KB
/// (brotli).
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) session: &'a Session,
    /// Called with everything that the visitor does.
    pub(super) on_action: &'a Callback<AssessmentAction>,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(Export<SnapshotExport>, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl Scene<'_> {
    /// A click handler that sends `step`.
    pub(super) fn on_click(&self, step: Move) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| AssessmentAction::Step(step.clone()))
    }

    /// A handler for steps that depend on the event.
    pub(super) fn on_move(&self) -> Callback<Move> {
        self.on_action.reform(AssessmentAction::Step)
    }

    /// A change handler that sends `step`.
    pub(super) fn on_change(&self, step: Move) -> Callback<yew::Event> {
        self.on_action.reform(move |_| AssessmentAction::Step(step.clone()))
    }
}
