use crate::engine::item::Item;
use crate::model::{Level, Stage};
use std::ops::RangeInclusive;

/// How many raises a question may get. For one to be found out the first raise is the finding out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leeway {
    least: u8,
    most: u8,
}

impl Leeway {
    /// On the road to `stage`: a failed gate is lifted, the highest stage closes every loop, and nothing rises above the level
    /// of the stage.
    pub(super) fn of(item: &Item, stage: Stage) -> Self {
        let up_to = |level: Level| item.start().raises_to(level);
        let can_rise = item.level().is_some() || item.may_be_failing_gate() || item.may_be_open_loop();
        let closes = stage == Stage::SelfCorrecting && item.may_be_open_loop();
        Self {
            least: if closes { up_to(Level::CLOSES_LOOP) } else { u8::from(item.may_be_failing_gate()) },
            most: if can_rise { up_to(Level::of_stage(stage)) } else { 0 },
        }
    }

    pub(super) const fn exactly(raises: u8) -> Self {
        Self { least: raises, most: raises }
    }

    /// Whether the question may get a raise.
    pub(super) fn is_open(self) -> bool {
        self.most > 0
    }

    /// The part of it that touches the question, if there is one.
    pub(super) fn touched(self) -> Option<Self> {
        self.is_open().then_some(Self { least: self.least.max(1), most: self.most })
    }

    /// The part of it that does not touch the question, if there is one.
    pub(super) fn untouched(self) -> Option<Self> {
        (self.least == 0).then_some(Self::exactly(0))
    }

    pub(super) fn raises(self) -> RangeInclusive<u8> {
        self.least..=self.most
    }
}
