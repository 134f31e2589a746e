use super::contents::Contents;
use super::export::AllExport;
use super::pile::Pile;
use super::state::OverviewAction;
use crate::export::overview::OverviewReport;
use crate::ui::place::Place;
use std::rc::Rc;
use yew::prelude::*;

/// The data that every screen is drawn from.
#[derive(Clone, Copy)]
pub(super) struct OverviewScene<'a> {
    pub(super) contents: &'a Rc<Contents>,
    /// Where the app is shown.
    pub(super) place: &'a Place,
    pub(super) pile: &'a Pile,
    /// What all exports are written from.
    pub(super) report: OverviewReport<'a>,
    /// The assessments of which several people's results are open.
    pub(super) open: &'a [usize],
    /// Whether the results are still those of the link that was opened.
    pub(super) is_opened: bool,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(AllExport, bool)>,
    /// Called with everything that the visitor does.
    pub(super) on_action: &'a Callback<OverviewAction>,
    /// The screen's heading, which gets focus after a step.
    pub(super) heading: &'a NodeRef,
}

impl OverviewScene<'_> {
    /// A click handler that sends `action`.
    pub(super) fn on_click(&self, action: OverviewAction) -> Callback<MouseEvent> {
        self.on_action.reform(move |_| action.clone())
    }
}
