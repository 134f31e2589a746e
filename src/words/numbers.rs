//! What the numbers of a backlog come to.

use crate::engine::{BacklogOutlook, Emptying, Ratio};

pub const NUMBERS_OPEN: &str = "Enter numbers";
pub const OUTLOOK_ASSUMPTIONS: &str = "Arithmetic, not a forecast. It assumes that the months to come are like the three counted, that items are counted alike on the way in and out, and that what is started gets finished.";

/// What follows from the numbers of a backlog, a sentence for each thing that can be told.
pub fn outlook(outlook: &BacklogOutlook) -> Vec<String> {
    let lines = [
        outlook.growth.map(growth),
        outlook.intake_cut.filter(|cut| *cut > 0).map(|cut| {
            format!("To hold it level: {cut} fewer in, or {cut} more finished or dropped, every three months.")
        }),
        outlook.growth.zip(outlook.finished_of_ten).and_then(|(growth, finished)| of_ten(growth > 0, finished)),
        outlook.open_in_a_year.map(|open| format!("At this pace, {} will be open in twelve months.", items(open))),
        outlook.emptying.map(emptying),
        outlook.months_without_intake.map(|time| {
            format!(
                "If nothing new came in and nothing was dropped, the open items would take {} to finish.",
                months(time)
            )
        }),
        outlook.months_for_new_item.map(|time| {
            format!("If the oldest always go first, an item added today waits {} for its turn.", months(time))
        }),
        outlook.months_in_progress.map(|time| {
            format!(
                "If as many items are started as finished, an item takes {} from start to finish, on average.",
                months(time)
            )
        }),
        outlook.in_progress_per_person.map(|number| format!("Items in progress for each person: {}.", tenths(number))),
    ];
    lines.into_iter().flatten().collect()
}

fn growth(growth: i64) -> String {
    let change = items(growth.unsigned_abs());
    match growth {
        0 => "The list stays as long as it is.".to_owned(),
        1.. => format!("The list grows by {change} every three months."),
        _ => format!("The list shrinks by {change} every three months."),
    }
}

/// What becomes of ten items; nothing where everything that leaves the list is finished.
fn of_ten(is_growing: bool, finished: u64) -> Option<String> {
    match (is_growing, finished) {
        (true, 0) => Some("Items come in, and none gets finished.".to_owned()),
        (true, _) => Some(format!("For every ten items that come in, about {finished} get finished.")),
        (false, 10) => None,
        (false, _) => {
            let dropped = 10 - finished;
            Some(format!(
                "Of every ten items that leave the list, about {finished} are finished and {dropped} dropped."
            ))
        }
    }
}

fn emptying(emptying: Emptying) -> String {
    match emptying {
        Emptying::Empties(time) => format!("At this pace, the list is empty in {}.", months(time)),
        Emptying::Never => "At this pace, the list never empties.".to_owned(),
        Emptying::AlreadyEmpty => "Nothing is open.".to_owned(),
    }
}

fn items(number: u64) -> String {
    format!("{number} {}", if number == 1 { "item" } else { "items" })
}

/// "1 month" or "4.5 months".
fn months(number: Ratio) -> String {
    let number = tenths(number);
    let unit = if number == "1" { " month" } else { " months" };
    number + unit
}

/// A number with one decimal, without one where it is 0.
fn tenths(number: Ratio) -> String {
    let tenths = number.times(10).rounded();
    if tenths.is_multiple_of(10) { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}
