//! What the numbers of a backlog come to.

use crate::engine::{BacklogOutlook, Emptying, Ratio};

pub const NUMBERS_OPEN: &str = "Enter numbers";
pub const OUTLOOK_ASSUMPTIONS: &str = "Arithmetic, not a forecast. It assumes that the months to come are like those counted, that the oldest items go first, and that items are counted alike on the way in and out.";

/// What follows from the numbers of a backlog, a sentence for each thing that can be told.
pub fn outlook(outlook: &BacklogOutlook) -> Vec<String> {
    let items = |number: u64| format!("{number} {}", if number == 1 { "item" } else { "items" });
    let lines = [
        outlook.growth.map(|growth| match growth {
            0 => "The list stays as long as it is.".to_owned(),
            1.. => format!("The list grows by {} a month.", items(growth.unsigned_abs())),
            _ => format!("The list shrinks by {} a month.", items(growth.unsigned_abs())),
        }),
        outlook.intake_cut.filter(|cut| *cut > 0).map(|cut| format!("To stop that, accept {cut} fewer a month.")),
        outlook.finished_of_ten.map(|finished| format!("Of ten new requests, {finished} will ever be finished.")),
        outlook.open_in_a_year.map(|open| format!("In twelve months, {} will be open.", items(open))),
        outlook.emptying.map(|emptying| match emptying {
            Emptying::Empties(time) => format!("At this pace the list is empty in {}.", months(time)),
            Emptying::Never => "At this pace the list never empties.".to_owned(),
            Emptying::AlreadyEmpty => "Nothing is open.".to_owned(),
        }),
        outlook
            .months_without_intake
            .map(|time| format!("With nothing new coming in, finishing it takes {}.", months(time))),
        outlook.months_for_new_item.map(|time| format!("A new item waits {}, if the oldest go first.", months(time))),
        outlook.months_in_progress.map(|time| format!("A started item takes {} on average.", months(time))),
        outlook.in_progress_per_person.map(|number| format!("Started items for each person: {}.", tenths(number))),
    ];
    lines.into_iter().flatten().collect()
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
