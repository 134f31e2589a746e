use super::{CoordinationInput, CoordinationNumbers, Grouping};
use crate::engine::Ratio;

/// What the paths of a grouping cost in a week. Exact; below 2⁴⁰ in every part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoordinationCost {
    /// Who keeps the paths.
    pub grouping: Grouping,
    /// Hours of working time, of all people together: paths × minutes / 60.
    pub hours: Ratio,
    /// Hours of one person on average; 0 where there is nobody.
    pub hours_per_person: Ratio,
    /// The part of a person's working week that they take on average. Above 1, so many paths cannot be kept.
    pub share: Ratio,
}

impl CoordinationCost {
    pub(super) fn of(grouping: Grouping, numbers: &CoordinationNumbers) -> Self {
        let minutes = grouping.paths() * numbers.get(CoordinationInput::Minutes);
        let people = grouping.people().max(1);
        Self {
            grouping,
            hours: Ratio::new(minutes, 60),
            hours_per_person: Ratio::new(minutes, 60 * people),
            share: Ratio::new(minutes, 60 * people * numbers.get(CoordinationInput::Week)),
        }
    }
}
