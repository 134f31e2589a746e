use serde::{Deserialize, Serialize};

/// One of the four structural reasons for which delivery stalls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pattern {
    /// Nobody is accountable from roadmap to production.
    OwnershipGap,
    /// Work does not move cleanly across handoffs, teams and vendors.
    CoordinationTax,
    /// The wrong work is chosen, or the chosen work does not get out.
    BacklogIllusion,
    /// Nobody can show with data that the AI works in production.
    AiValidationGap,
}

impl Pattern {
    /// All four, in the order in which the walk asks for them.
    pub const ALL: [Self; 4] =
        [Self::OwnershipGap, Self::CoordinationTax, Self::BacklogIllusion, Self::AiValidationGap];

    /// The name that files and exports use.
    pub fn id(self) -> &'static str {
        match self {
            Self::OwnershipGap => "ownership-gap",
            Self::CoordinationTax => "coordination-tax",
            Self::BacklogIllusion => "backlog-illusion",
            Self::AiValidationGap => "ai-validation-gap",
        }
    }

    /// The pattern with this [`Pattern::id`].
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pattern| pattern.id() == id)
    }
}
