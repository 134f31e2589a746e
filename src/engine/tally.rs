use super::item::Item;
use super::{Answer, Ratio};
use crate::model::Level;

/// Sums over some of the questions: every score is a quotient of two of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    /// Questions answered with a level.
    pub(crate) levels: usize,
    /// Weight of the questions answered with a level.
    pub(crate) answered: u64,
    /// Weight of the don't-know and unanswered questions.
    pub(crate) unknown: u64,
    /// Points of the levels, each times its question's weight.
    pub(crate) points: u64,
}

impl Tally {
    pub(crate) fn of<'a>(items: impl IntoIterator<Item = &'a Item<'a>>) -> Self {
        items.into_iter().fold(Self::default(), Self::with)
    }

    fn with(mut self, item: &Item) -> Self {
        let weight = item.weight();
        match item.answer {
            Some(Answer::Level(level)) => {
                self.levels += 1;
                self.answered += weight;
                self.points += weight * level.points();
            }
            Some(Answer::DontKnow) | None => self.unknown += weight,
            Some(Answer::DoesNotApply) => {}
        }
        self
    }

    /// The sums after `count` of the unknown questions, of this `weight` together, became levels, and the weighted points
    /// grew by `gain`.
    pub(crate) fn after(self, count: usize, weight: u64, gain: u64) -> Self {
        Self {
            levels: self.levels + count,
            answered: self.answered + weight,
            unknown: self.unknown - weight,
            points: self.points + gain,
        }
    }

    /// Weight of the questions that apply.
    fn applying(self) -> u64 {
        self.answered + self.unknown
    }

    pub(crate) fn is_left_out(self) -> bool {
        self.applying() == 0
    }

    /// At least half is known, and at least two levels.
    pub(crate) fn is_valid(self) -> bool {
        2 * self.answered >= self.applying() && self.levels >= 2
    }

    /// The mean of the points, 0 to 100.
    pub(crate) fn score(self) -> Option<Ratio> {
        Ratio::checked(self.points, self.answered)
    }

    /// The mean if everything unknown were the lowest level.
    pub(crate) fn low(self) -> Option<Ratio> {
        Ratio::checked(self.points, self.applying())
    }

    /// The mean if everything unknown were the highest level.
    pub(crate) fn high(self) -> Option<Ratio> {
        Ratio::checked(self.points + Level::HIGHEST.points() * self.unknown, self.applying())
    }

    /// The known share of what applies, 0 to 1.
    pub(crate) fn coverage(self) -> Option<Ratio> {
        Ratio::checked(self.answered, self.applying())
    }
}
