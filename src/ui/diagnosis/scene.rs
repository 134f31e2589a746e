use super::export::FindingExport;
use super::state::DiagnosisAction;
use crate::engine::diagnosis::{DiagnosisMove, DiagnosisSession};
use crate::model::Diagnosis;
use yew::prelude::*;

/// The data that every screen is drawn from.
#[derive(Clone, Copy)]
pub(super) struct DiagnosisScene<'a> {
    pub(super) diagnosis: &'a Diagnosis,
    pub(super) session: &'a DiagnosisSession,
    /// Called with everything that the visitor does.
    pub(super) on_action: &'a Callback<DiagnosisAction>,
    /// Whether the replies are still those of the link that was opened.
    pub(super) is_opened: bool,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(FindingExport, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl DiagnosisScene<'_> {
    /// A click handler that sends `step`.
    pub(super) fn on_click(&self, step: DiagnosisMove) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| DiagnosisAction::Step(step))
    }
}
