/// One of the five stages of maturity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// 1: the outcome depends on who is in the room.
    Heroic = 1,
    /// 2: some do it well; it stops when they are on leave.
    Local,
    /// 3: written, known and done by most without being chased.
    Shared,
    /// 4: the system enforces it and numbers show it.
    Measured,
    /// 5: numbers change what people do, and the change is checked.
    SelfCorrecting,
}

impl Stage {
    /// All five, lowest first.
    pub const ALL: [Self; 5] = [Self::Heroic, Self::Local, Self::Shared, Self::Measured, Self::SelfCorrecting];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The stage `number`, if it is 1 to 5.
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.number() == number)
    }

    /// 1 to 5.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// 0 to 4, for the arrays that hold one thing for each stage.
    pub fn index(self) -> usize {
        self as usize - 1
    }

    /// The stage above, unless this is the highest.
    pub fn above(self) -> Option<Self> {
        Self::new(self.number() + 1)
    }
}
