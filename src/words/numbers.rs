//! What the numbers of a backlog come to.

use super::texts::numbers::{
    accept_fewer, already_empty, empties_in, finished_and_dropped, finished_of_ten, grows_by, in_progress_per_person,
    items, months as months_of, never_empties, new_item_waits, none_finished, open_in_a_year, shrinks_by,
    started_item_takes, stays, takes_without_intake,
};
use crate::engine::{BacklogOutlook, Emptying, Ratio};
use crate::words::Digits as _;

/// What follows from the numbers of a backlog, a sentence for each thing that can be told.
pub fn outlook(outlook: &BacklogOutlook) -> Vec<String> {
    let of_ten =
        outlook.growth.zip(outlook.finished_of_ten).and_then(|(growth, finished)| of_ten(growth > 0, finished));
    let mut lines = Vec::new();
    lines.extend(outlook.growth.map(growth));
    lines.extend(outlook.intake_cut.filter(|cut| *cut > 0).map(accept_fewer));
    lines.extend(of_ten);
    lines.extend(outlook.open_in_a_year.map(|open| open_in_a_year(items(open))));
    lines.extend(outlook.emptying.map(emptying));
    lines.extend(outlook.months_without_intake.map(|time| takes_without_intake(months(time))));
    lines.extend(outlook.months_for_new_item.map(|time| new_item_waits(months(time))));
    lines.extend(outlook.months_in_progress.map(|time| started_item_takes(months(time))));
    lines.extend(outlook.in_progress_per_person.map(|number| in_progress_per_person(tenths(number))));
    lines
}

fn growth(growth: i64) -> String {
    let change = items(growth.unsigned_abs());
    match growth {
        0 => stays().to_owned(),
        1.. => grows_by(change),
        _ => shrinks_by(change),
    }
}

/// What becomes of ten items; nothing where everything that leaves the list is finished.
fn of_ten(is_growing: bool, finished: u64) -> Option<String> {
    match (is_growing, finished) {
        (true, 0) => Some(none_finished().to_owned()),
        (true, _) => Some(finished_of_ten(finished)),
        (false, 10) => None,
        (false, _) => Some(finished_and_dropped(finished, 10 - finished)),
    }
}

fn emptying(emptying: Emptying) -> String {
    match emptying {
        Emptying::Empties(time) => empties_in(months(time)),
        Emptying::Never => never_empties().to_owned(),
        Emptying::AlreadyEmpty => already_empty().to_owned(),
    }
}

/// "1 month" or "4.5 months". What is not whole is told like several.
fn months(number: Ratio) -> String {
    let number = tenths(number);
    let count: u64 = if number == "1" { 1 } else { 2 };
    months_of(count, number)
}

/// A number with one decimal, without one where it is 0.
fn tenths(number: Ratio) -> String {
    let tenths = number.times(10).rounded();
    if tenths.is_multiple_of(10) { (tenths / 10).digits() } else { super::with_decimal(tenths / 10, tenths % 10) }
}
