use crate::engine::{Move, Session};
use crate::model::{Assessment, Stage};
use std::rc::Rc;
use yew::Reducible;

/// An assessment with the session that takes it: what Yew carries from step to step.
#[derive(Clone)]
pub(super) struct Taking {
    assessment: Rc<Assessment>,
    /// Where the visitor is.
    pub(super) session: Session,
}

impl Taking {
    /// A session that has just left the cover, where `felt` was chosen.
    pub(super) fn started(assessment: &Rc<Assessment>, felt: Option<Stage>) -> Self {
        let assessment = assessment.clone();
        let mut session = Session::new(&assessment);
        for step in [Move::Felt(felt), Move::Start] {
            session = session.after(&assessment, step).unwrap_or(session);
        }
        Self { assessment, session }
    }
}

/// The assessment stays the same for as long as the app lives.
impl PartialEq for Taking {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session
    }
}

impl Reducible for Taking {
    type Action = Move;

    fn reduce(self: Rc<Self>, step: Move) -> Rc<Self> {
        match self.session.after(&self.assessment, step) {
            Some(session) => Rc::new(Self { assessment: self.assessment.clone(), session }),
            None => self,
        }
    }
}
