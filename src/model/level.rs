use super::Stage;

/// One of the five behavioral levels of a question, 1 to 5. Everything else asks this type for the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The lowest: what fails a gate, and what a level that nobody knows counts as where one has to begin.
    pub const LOWEST: Self = Self::ALL[0];

    /// The one in the middle, where the advice changes.
    pub const MIDDLE: Self = Self::ALL[Self::COUNT / 2];

    /// What closes a loop: the highest stage needs it in every loop question.
    pub const CLOSES_LOOP: Self = Self::ALL[Self::COUNT - 2];

    /// The highest.
    pub const HIGHEST: Self = Self::ALL[Self::COUNT - 1];

    /// Points from one level to the next: 25, so that the highest has 100.
    pub const POINTS_PER_RAISE: u64 = 100 / (Self::COUNT as u64 - 1);

    /// The level `number`, if it is 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        (Self::LOWEST.0..=Self::HIGHEST.0).contains(&number).then_some(Self(number))
    }

    /// The level of `stage`: with all answers there, that is the stage.
    pub fn of_stage(stage: Stage) -> Self {
        Self(stage.number())
    }

    /// 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }

    /// 0 to 4, the place in [`PerLevel`](super::PerLevel).
    pub(super) fn index(self) -> usize {
        usize::from(self.0) - 1
    }

    /// 0, 25, 50, 75, or 100.
    pub fn points(self) -> u64 {
        Self::POINTS_PER_RAISE * u64::from(self.0 - 1)
    }

    /// How many raises by one level lead from here to `other`, 0 to 4; 0 where it is no higher.
    pub fn raises_to(self, other: Self) -> u8 {
        other.0.saturating_sub(self.0)
    }

    /// The level that so many raises lead to, unless they lead past the highest.
    pub fn raised(self, raises: u8) -> Option<Self> {
        Self::new(self.0 + raises)
    }

    /// The level above, unless this is the highest.
    pub fn above(self) -> Option<Self> {
        self.raised(1)
    }

    /// The level below, unless this is the lowest.
    pub fn below(self) -> Option<Self> {
        Self::new(self.0 - 1)
    }
}
