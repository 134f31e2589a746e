use super::app::Begin;
use super::output::Export;
use crate::engine::{Move, Session};
use crate::model::Assessment;
use std::rc::Rc;
use yew::Reducible;

/// An assessment with the session that takes it: what Yew carries from step to step.
#[derive(Clone)]
pub(super) struct Taking {
    assessment: Rc<Assessment>,
    /// Where the visitor is.
    pub(super) session: Session,
    /// The export asked for last, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
}

/// What happens to it.
pub(super) enum Action {
    /// The visitor made a step.
    Step(Move),
    /// An export was carried out, or could not be.
    Exported(Export, bool),
}

impl Taking {
    /// A session at its beginning.
    pub(super) fn begun(assessment: &Rc<Assessment>, begin: &Begin) -> Self {
        let session = match begin {
            Begin::Felt(felt) => Session::started(assessment, *felt),
            Begin::Result(answers, felt) => Session::opened(assessment, answers.clone(), *felt),
        };
        Self { assessment: assessment.clone(), session, notice: None }
    }

    fn after(&self, action: Action) -> Option<Self> {
        let (session, notice) = match action {
            Action::Step(step) => (self.session.after(&self.assessment, step)?, None),
            Action::Exported(export, is_done) => (self.session.clone(), Some((export, is_done))),
        };
        Some(Self { assessment: self.assessment.clone(), session, notice })
    }
}

/// The assessment stays the same for as long as the app lives.
impl PartialEq for Taking {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session && self.notice == other.notice
    }
}

impl Reducible for Taking {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}
