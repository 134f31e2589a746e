use super::output::Export;
use crate::engine::{Move, Session};
use crate::model::Assessment;
use yew::prelude::*;

/// What every screen is drawn from. Screens are functions of it, not components: each component of its own would weigh
/// about 1 KB (brotli).
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) session: &'a Session,
    /// Told of each step.
    pub(super) on_move: &'a Callback<Move>,
    /// Told what the visitor wants to take along.
    pub(super) on_export: &'a Callback<Export>,
    /// The export asked for last, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl Scene<'_> {
    /// What a button does that makes one step.
    pub(super) fn on_click(&self, step: Move) -> Callback<MouseEvent> {
        self.on_move.reform(move |_| step.clone())
    }

    /// What a radio does that makes one step.
    pub(super) fn on_change(&self, step: Move) -> Callback<yew::Event> {
        self.on_move.reform(move |_| step.clone())
    }
}
