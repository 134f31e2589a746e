use super::{CoordinationCost, CoordinationInput, CoordinationNumbers, Grouping};

/// What follows from the numbers: the same people in several groupings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoordinationOutlook {
    /// Today's people as one group.
    pub before: CoordinationCost,
    /// Those who join among them, as one group.
    pub after: CoordinationCost,
    /// Everybody in teams.
    pub regrouped: CoordinationCost,
    /// Today's people in the same teams, if they work so already.
    pub regrouped_before: CoordinationCost,
    /// Everybody in the teams that have the fewest paths.
    pub fewest: CoordinationCost,
}

impl CoordinationOutlook {
    /// The outlook that `numbers` give.
    pub fn of(numbers: &CoordinationNumbers) -> Self {
        let (people, everybody) = (numbers.get(CoordinationInput::People), numbers.everybody());
        let cost = |grouping| CoordinationCost::of(grouping, numbers);
        Self {
            before: cost(Grouping::one(people)),
            after: cost(Grouping::one(everybody)),
            regrouped: cost(numbers.in_teams(everybody)),
            regrouped_before: cost(numbers.in_teams(people)),
            fewest: cost(Grouping::fewest_paths(everybody)),
        }
    }
}
