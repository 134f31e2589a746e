use crate::engine::asked::Asked;
use crate::model::Level;
use std::ops::RangeInclusive;

/// How many raises a question may get. For a gate to be found out the first raise is the finding out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leeway {
    least: u8,
    most: u8,
}

impl Leeway {
    pub(super) const UNTOUCHED: Self = Self::exactly(0);

    /// All that the question's answer leaves open.
    pub(super) fn of(asked: &Asked) -> Self {
        let can_rise = asked.level().is_some() || asked.may_be_failing_gate();
        let most = if can_rise { Level::ALL[4].get() - asked.start().get() } else { 0 };
        Self { least: 0, most }
    }

    pub(super) const fn exactly(raises: u8) -> Self {
        Self { least: raises, most: raises }
    }

    /// The part of it that touches the question, if there is one.
    pub(super) fn touched(self) -> Option<Self> {
        (self.most > 0).then_some(Self { least: self.least.max(1), most: self.most })
    }

    pub(super) fn raises(self) -> RangeInclusive<u8> {
        self.least..=self.most
    }
}
