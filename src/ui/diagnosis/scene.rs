use super::app::Action;
use super::export::Export;
use crate::engine::diagnosis::{DiagnosisMove, DiagnosisSession};
use crate::model::Diagnosis;
use yew::prelude::*;

/// The data that every screen is drawn from.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) diagnosis: &'a Diagnosis,
    pub(super) session: &'a DiagnosisSession,
    /// Called with everything that the visitor does.
    pub(super) on_action: &'a Callback<Action>,
    /// Whether the replies are still those of the link that was opened.
    pub(super) is_opened: bool,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl Scene<'_> {
    /// A click handler that sends `step`.
    pub(super) fn on_click(&self, step: DiagnosisMove) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| Action::Step(step))
    }
}
