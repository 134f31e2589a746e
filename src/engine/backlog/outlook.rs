use super::BacklogNumbers;
use crate::engine::Ratio;

/// The months in which items are counted on their way in and out: long enough to even out a month, short enough to recall.
const MONTHS_COUNTED: u64 = 3;

/// What follows from the numbers of a backlog. What needs a missing number, or a division by 0, is absent.
///
/// Where added and finished are given and dropped is not, nothing counts as dropped; otherwise a missing number stays
/// missing. All values are exact and fit: each number is below 2³², and none is multiplied by more than 4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BacklogOutlook {
    /// Items that the backlog gains in three months, negative where it shrinks: added - finished - dropped.
    pub growth: Option<i64>,
    /// Items open in twelve months: open + 4 × growth, not below 0.
    pub open_in_a_year: Option<u64>,
    /// Whether and when the backlog is empty at today's pace.
    pub emptying: Option<Emptying>,
    /// Months until it is empty if nothing were added or dropped from now on: 3 × open / finished.
    pub months_without_intake: Option<Ratio>,
    /// The age in months that a new item reaches if the oldest always go first: 3 × open / (finished + dropped).
    pub months_for_new_item: Option<Ratio>,
    /// The share that gets finished, 0 to 1: finished / added where the backlog grows, which is a rate and tells the fate
    /// of no item; otherwise finished / (finished + dropped), of what leaves the list.
    pub finished_share: Option<Ratio>,
    /// That share × 10, a half up, but 10 only for all and 0 only for none.
    pub finished_of_ten: Option<u64>,
    /// Months from an item's start to its end on average, by Little's law: 3 × in progress / finished. It holds where as many
    /// items are started as finished, and what is started gets finished.
    pub months_in_progress: Option<Ratio>,
    /// Items in progress for each person.
    pub in_progress_per_person: Option<Ratio>,
    /// By how many items in three months the intake would have to fall for the backlog to stop growing; 0 where it does not.
    pub intake_cut: Option<u64>,
}

/// Whether and when a backlog is empty at today's pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emptying {
    /// After this many months: 3 × open / (finished + dropped - added).
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
            open_in_a_year: open.zip(growth).map(|(open, growth)| open.saturating_add_signed(4 * growth)),
            emptying: open.zip(growth).map(|(open, growth)| Emptying::of(open, growth)),
            months_without_intake: months(open, finished),
            months_for_new_item: months(open, leaving),
            finished_share,
            finished_of_ten: finished_share.map(of_ten),
            months_in_progress: months(in_progress, finished),
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
            (open, shrinking) => Self::Empties(Ratio::new(open, shrinking.unsigned_abs()).times(MONTHS_COUNTED)),
        }
    }
}

/// How long `items` take where `leaving` leave in the months counted.
fn months(items: Option<u64>, leaving: Option<u64>) -> Option<Ratio> {
    quotient(items, leaving).map(|share| share.times(MONTHS_COUNTED))
}

fn quotient(dividend: Option<u64>, divisor: Option<u64>) -> Option<Ratio> {
    dividend.zip(divisor).and_then(|(dividend, divisor)| Ratio::checked(dividend, divisor))
}

fn of_ten(share: Ratio) -> u64 {
    let is_some_but_not_all = Ratio::ZERO < share && share < Ratio::whole(1);
    let rounded = share.times(10).rounded();
    if is_some_but_not_all { rounded.clamp(1, 9) } else { rounded }
}
