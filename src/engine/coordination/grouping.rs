/// People in teams that are as even as they can be: their sizes differ by at most one.
///
/// Everybody in a team keeps a path to everybody else in it, and between two teams there is one path, from one person who
/// speaks for a team to another. Each path joins another pair of people, so that teams never have more paths than one
/// group of the same people has pairs; they have as many where there is one team, or one for each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Grouping {
    people: u64,
    teams: u64,
}

impl Grouping {
    /// `people` in `teams`. One without anybody does not count, so that there are at most as many as people; but nobody at
    /// all is one team.
    pub fn new(people: u64, teams: u64) -> Self {
        Self { people, teams: teams.min(people).max(1) }
    }

    /// `people` as one group.
    pub fn one(people: u64) -> Self {
        Self::new(people, 1)
    }

    /// `people` in the teams that have the fewest paths; in fewer teams where that is equal.
    pub fn fewest_paths(people: u64) -> Self {
        let groupings = (1..=people).map(|teams| Self::new(people, teams));
        groupings.min_by_key(|grouping| grouping.paths()).unwrap_or(Self::one(people))
    }

    /// How many people there are.
    pub fn people(self) -> u64 {
        self.people
    }

    /// How many teams there are, at least 1.
    pub fn teams(self) -> u64 {
        self.teams
    }

    /// The size of the smaller teams, and how many have it; that of all where they are even.
    pub fn smaller(self) -> (u64, u64) {
        (self.people / self.teams, self.teams - self.people % self.teams)
    }

    /// The size of the teams with one person more, and how many have it, which can be none.
    pub fn larger(self) -> (u64, u64) {
        (self.people / self.teams + 1, self.people % self.teams)
    }

    /// The size of each team, larger ones first.
    pub fn sizes(self) -> impl Iterator<Item = u64> {
        let (large, larger) = self.larger();
        let (small, _) = self.smaller();
        (0..self.teams).map(move |team| if team < larger { large } else { small })
    }

    /// All paths. For k even teams of m people: k × m (m - 1) / 2 + k (k - 1) / 2; for one of n: n (n - 1) / 2.
    pub fn paths(self) -> u64 {
        self.paths_inside() + self.paths_between()
    }

    /// Paths inside the teams.
    pub fn paths_inside(self) -> u64 {
        [self.smaller(), self.larger()].map(|(size, teams)| teams * pairs(size)).iter().sum()
    }

    /// Paths from team to team.
    pub fn paths_between(self) -> u64 {
        pairs(self.teams)
    }

    /// The paths of the person who keeps most: one who speaks for one of the largest teams.
    pub fn most_of_one_person(self) -> u64 {
        let largest = self.people.div_ceil(self.teams);
        largest.saturating_sub(1) + self.teams - 1
    }
}

/// n (n - 1) / 2. With the most people that can be entered, 20,000, that is below 2²⁸.
fn pairs(people: u64) -> u64 {
    people * people.saturating_sub(1) / 2
}
