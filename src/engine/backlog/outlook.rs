use super::BacklogNumbers;
use crate::engine::Ratio;

/// What follows from the numbers of a backlog. What needs a missing number, or a division by 0, is absent.
///
/// Where added and finished are given and dropped is not, nothing counts as dropped; otherwise a missing number stays
/// missing. All values are exact and fit: each number is below 2³², and none is multiplied by more than 12.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BacklogOutlook {
    /// Items that the backlog gains in a month, negative where it shrinks: added - finished - dropped.
    pub growth: Option<i64>,
    /// Items open in twelve months: open + 12 × growth, not below 0.
    pub open_in_a_year: Option<u64>,
    /// Whether and when the backlog is empty at today's pace.
    pub emptying: Option<Emptying>,
    /// Months until it is empty if nothing were added or dropped from now on: open / finished.
    pub months_without_intake: Option<Ratio>,
    /// The age in months that a new item reaches if the oldest goes first: open / (finished + dropped).
    pub months_for_new_item: Option<Ratio>,
    /// The share of new items that will ever be finished, 0 to 1: finished / added where the backlog grows, for the
    /// rest is never reached; otherwise finished / (finished + dropped), for everything leaves in the end.
    pub finished_share: Option<Ratio>,
    /// How many of ten new items will ever be finished: that share × 10, a half up, but 10 only for all and 0 only for
    /// none.
    pub finished_of_ten: Option<u64>,
    /// Months that an item is in progress, by Little's law: in progress / finished.
    pub months_in_progress: Option<Ratio>,
    /// Items in progress for each person.
    pub in_progress_per_person: Option<Ratio>,
    /// By how many items a month the intake would have to fall for the backlog to stop growing; 0 where it does not.
    pub intake_cut: Option<u64>,
}

/// Whether and when a backlog is empty at today's pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emptying {
    /// After this many months: open / (finished + dropped - added).
    Empties(Ratio),
    /// It does not shrink.
    Never,
    /// Nothing is open.
    AlreadyEmpty,
}

impl BacklogOutlook {
    /// The outlook that `numbers` allow.
    pub fn of(numbers: &BacklogNumbers) -> Self {
        let [added, finished, open, in_progress, people] =
            [numbers.added, numbers.finished, numbers.open, numbers.in_progress, numbers.people]
                .map(|number| number.map(u64::from));
        let dropped = numbers.dropped.map(u64::from).or(added.and(finished).and(Some(0)));
        let leaving = finished.zip(dropped).map(|(finished, dropped)| finished + dropped);
        let growth = added.zip(leaving).map(|(added, leaving)| added.cast_signed() - leaving.cast_signed());
        let finished_share = growth.and_then(|growth| quotient(finished, if growth > 0 { added } else { leaving }));
        Self {
            growth,
            open_in_a_year: open.zip(growth).map(|(open, growth)| open.saturating_add_signed(12 * growth)),
            emptying: open.zip(growth).map(|(open, growth)| Emptying::of(open, growth)),
            months_without_intake: quotient(open, finished),
            months_for_new_item: quotient(open, leaving),
            finished_share,
            finished_of_ten: finished_share.map(of_ten),
            months_in_progress: quotient(in_progress, finished),
            in_progress_per_person: quotient(in_progress, people),
            intake_cut: growth.map(|growth| growth.max(0).unsigned_abs()),
        }
    }
}

impl Emptying {
    fn of(open: u64, growth: i64) -> Self {
        match (open, growth) {
            (0, _) => Self::AlreadyEmpty,
            (_, 0..) => Self::Never,
            (open, shrinking) => Self::Empties(Ratio::new(open, shrinking.unsigned_abs())),
        }
    }
}

fn quotient(dividend: Option<u64>, divisor: Option<u64>) -> Option<Ratio> {
    dividend.zip(divisor).and_then(|(dividend, divisor)| Ratio::checked(dividend, divisor))
}

fn of_ten(share: Ratio) -> u64 {
    let is_some_but_not_all = Ratio::ZERO < share && share < Ratio::whole(1);
    let rounded = share.times(10).rounded();
    if is_some_but_not_all { rounded.clamp(1, 9) } else { rounded }
}
