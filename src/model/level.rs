use serde::{Deserialize, Serialize};

/// One of the five behavioral levels of a question, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Level(u8);

impl Level {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The level `number`, if it is 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }

    /// 0 to 4, for the arrays that hold one thing for each level.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }

    /// 0, 25, 50, 75 or 100.
    pub fn points(self) -> u64 {
        25 * u64::from(self.0 - 1)
    }

    /// The level above, unless this is the highest.
    pub fn above(self) -> Option<Self> {
        Self::new(self.0 + 1)
    }

    /// The level below, unless this is the lowest.
    pub fn below(self) -> Option<Self> {
        Self::new(self.0 - 1)
    }
}
