use serde::{Deserialize, Serialize};

/// One of the five steps to predictable delivery; every piece of advice belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Find the first failing pattern.
    Diagnose,
    /// One name per outcome.
    Own,
    /// Remove handoffs.
    Connect,
    /// Cap work in progress, prune, refuse.
    Focus,
    /// Define success, instrument it, act on it.
    Prove,
}

impl Step {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::Diagnose, Self::Own, Self::Connect, Self::Focus, Self::Prove];

    /// The name that files and exports use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Diagnose => "diagnose",
            Self::Own => "own",
            Self::Connect => "connect",
            Self::Focus => "focus",
            Self::Prove => "prove",
        }
    }

    /// The step with this [`Step::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.id() == id)
    }
}
