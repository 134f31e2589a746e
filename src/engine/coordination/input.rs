use std::ops::RangeInclusive;

/// The most people that can be entered, and the most that can join them.
const PEOPLE: u64 = 10_000;

/// One of the six numbers of the calculator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CoordinationInput {
    /// People who have to stay in step today.
    People,
    /// People who join them.
    Added,
    /// Teams for all of them.
    Teams,
    /// People in the largest of these teams. Of this and the teams, the one that was entered last holds, and the other
    /// follows from it.
    PerTeam,
    /// Minutes of working time that a path costs in a week, both of its people together.
    Minutes,
    /// Working hours of a person in a week.
    Week,
}

impl CoordinationInput {
    /// All six, in the order in which they are asked for.
    pub const ALL: [Self; 6] = [Self::People, Self::Added, Self::Teams, Self::PerTeam, Self::Minutes, Self::Week];

    /// The whole numbers that it takes.
    pub const fn bounds(self) -> RangeInclusive<u64> {
        match self {
            Self::People | Self::Added => 0..=PEOPLE,
            Self::Teams | Self::PerTeam => 1..=2 * PEOPLE,
            Self::Minutes => 0..=600,
            Self::Week => 1..=168,
        }
    }
}
