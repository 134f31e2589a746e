use super::{CoordinationInput, Grouping};

/// The numbers that a calculation rests on, each within its [bounds](CoordinationInput::bounds).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CoordinationNumbers {
    people: u64,
    added: u64,
    teams: Teams,
    minutes: u64,
    week: u64,
}

/// How the teams were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Teams {
    /// So many.
    Count(u64),
    /// As few as it takes for none to have more people than this.
    Size(u64),
}

impl CoordinationNumbers {
    /// What the page shows before anything is entered.
    pub const EXAMPLE: Self = Self { people: 24, added: 6, teams: Teams::Count(5), minutes: 20, week: 40 };

    /// With `number` for `input`; none if it is out of bounds.
    pub fn with(mut self, input: CoordinationInput, number: u64) -> Option<Self> {
        match input {
            CoordinationInput::People => self.people = number,
            CoordinationInput::Added => self.added = number,
            CoordinationInput::Teams => self.teams = Teams::Count(number),
            CoordinationInput::PerTeam => self.teams = Teams::Size(number),
            CoordinationInput::Minutes => self.minutes = number,
            CoordinationInput::Week => self.week = number,
        }
        input.bounds().contains(&number).then_some(self)
    }

    /// The number for `input`, entered or derived.
    pub fn get(&self, input: CoordinationInput) -> u64 {
        match input {
            CoordinationInput::People => self.people,
            CoordinationInput::Added => self.added,
            CoordinationInput::Teams => match self.teams {
                Teams::Count(count) => count,
                Teams::Size(size) => self.everybody().div_ceil(size).max(1),
            },
            CoordinationInput::PerTeam => match self.teams {
                Teams::Count(count) => self.everybody().div_ceil(count).max(1),
                Teams::Size(size) => size,
            },
            CoordinationInput::Minutes => self.minutes,
            CoordinationInput::Week => self.week,
        }
    }

    /// The number that follows from the others: the teams, or the people in one.
    pub fn derived(&self) -> CoordinationInput {
        match self.teams {
            Teams::Count(_) => CoordinationInput::PerTeam,
            Teams::Size(_) => CoordinationInput::Teams,
        }
    }

    /// `people`, a part of everybody, in the teams that are given for all.
    pub(super) fn in_teams(&self, people: u64) -> Grouping {
        Grouping::new(people, self.get(CoordinationInput::Teams))
    }

    /// Those of today and those who join.
    pub(super) fn everybody(&self) -> u64 {
        self.people + self.added
    }
}
