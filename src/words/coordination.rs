//! The sentences of the coordination calculator, and its numbers as texts.

pub use super::number;
pub use super::texts::calculator::*;
use super::with_decimal;
use crate::engine::{CoordinationCost, CoordinationInput, CoordinationOutlook, Grouping, Ratio};

/// The formulas, each with what it gives and the name of the place where it stands with the numbers entered.
pub fn formulas_with_names() -> [(&'static str, &'static str, &'static str); 6] {
    const NAMES: [&str; 6] = ["before", "after", "regrouped", "hours", "person", "share"];
    let (gives, formulas) = (counted(), counted_by());
    std::array::from_fn(|index| (gives[index], formulas[index], NAMES[index]))
}

/// What stands beside the field of `input`.
pub fn label(input: CoordinationInput) -> &'static str {
    labels_at(input as usize)
}

/// What helps to fill it in.
pub fn hint(input: CoordinationInput) -> String {
    hint_with(hints_at(input as usize), bounds(input))
}

/// What is wrong with what was entered, how to mend it, and what holds meanwhile.
pub fn problem(input: CoordinationInput, kept: u64) -> String {
    problem_with(bounds(input), number(kept))
}

fn bounds(input: CoordinationInput) -> String {
    let bounds = input.bounds();
    between(number(*bounds.start()), number(*bounds.end()))
}

/// With one decimal, unless that is 0: `12.3`, `12`, `under 0.1`.
pub fn hours(hours: Ratio) -> String {
    let tenths = hours.times(10).rounded();
    match (tenths / 10, tenths % 10) {
        (0, 0) if hours > Ratio::ZERO => under(with_decimal("0", "1")),
        (whole, 0) => number(whole),
        (whole, tenth) => with_decimal(number(whole), tenth),
    }
}

/// `12%`, `under 1%`.
pub fn percent(share: Ratio) -> String {
    match share.rounded_percent() {
        0 if share > Ratio::ZERO => under(in_percent("1")),
        percent => in_percent(number(percent)),
    }
}

/// `24 people in one group`, `30 people in 7 teams of 4 or 5`.
pub fn grouping(grouping: Grouping) -> String {
    people_in(people(grouping.people()), teams(grouping))
}

fn teams(grouping: Grouping) -> String {
    let (size, _) = grouping.smaller();
    match (grouping.teams(), grouping.larger()) {
        (1, _) => one_group().to_owned(),
        (teams, (_, 0)) => teams_of(number(teams), number(size)),
        (teams, (larger, _)) => teams_of_two_sizes(number(teams), number(size), number(larger)),
    }
}

/// What a picture shows of a group that has too many paths for the eye.
pub fn drawn_people(drawn: u64, all: u64) -> String {
    drawn_of(number(drawn), people(all))
}

/// What a picture shows of teams that have too many paths for the eye.
pub fn drawn_teams(drawn: u64, all: u64, size: u64) -> String {
    let size = if size == 1 { people(size) } else { at_most(people(size)) };
    if drawn == all { drawn_of_each(size) } else { drawn_of_some(number(drawn), number(all), size) }
}

/// What those who join do to the paths of one group.
pub fn growth(outlook: &CoordinationOutlook) -> String {
    let [before, after] = [outlook.before, outlook.after].map(|cost| cost.grouping);
    let added = after.people() - before.people();
    let more_paths = after.paths() - before.paths();
    match (added, before.paths(), more_paths) {
        (0, ..) => nobody_joins().to_owned(),
        (_, _, 0) => adds(added, no_path()),
        (_, 0, _) => adds(added, paths(more_paths)),
        (_, paths_before, _) => adds_with_shares(
            added,
            paths(more_paths),
            percent(Ratio::new(added, before.people())),
            percent(Ratio::new(more_paths, paths_before)),
        ),
    }
}

/// What the teams do to the paths of everybody.
pub fn regrouping(outlook: &CoordinationOutlook) -> String {
    let (one, regrouped) = (outlook.after.grouping, outlook.regrouped.grouping);
    match regrouped.teams() {
        1 => one_team().to_owned(),
        teams if teams == regrouped.people() => teams_of_one().to_owned(),
        teams => regrouped_keep(
            number(teams),
            people(regrouped.people()),
            paths(regrouped.paths()),
            number(one.paths()),
            number(regrouped.paths_inside()),
            number(regrouped.paths_between()),
        ),
    }
}

/// How people are spread over `asked` teams, where that is not even; otherwise empty.
pub fn spread(grouping: Grouping, asked: u64) -> String {
    let ((small, smaller), (large, larger)) = (grouping.smaller(), grouping.larger());
    if asked > grouping.teams() {
        more_teams_than_people().to_owned()
    } else if larger > 0 {
        not_even(teams_have(larger, people(large)), teams_have(smaller, number(small)))
    } else {
        String::new()
    }
}

/// What those who join do where people work in teams today; empty where that says nothing new.
pub fn already(outlook: &CoordinationOutlook) -> String {
    let (today, after) = (outlook.regrouped_before.grouping, outlook.regrouped.grouping);
    let added = after.people() - today.people();
    if added == 0 || today.teams() == 1 {
        return String::new();
    }
    already_in_teams(added, people(today.people()), teams(today), number(today.paths()), number(after.paths()))
}

/// The grouping with the fewest paths.
pub fn fewest(outlook: &CoordinationOutlook) -> String {
    let fewest = outlook.fewest.grouping;
    if fewest.teams() == 1 {
        return none_has_fewer(people(fewest.people()));
    }
    fewest_paths(people(fewest.people()), number(fewest.paths()), teams(fewest))
}

/// Said where somebody would have no time for anything else; otherwise empty.
pub fn beyond_the_week(outlook: &CoordinationOutlook) -> String {
    let shares = [outlook.before, outlook.after, outlook.regrouped].map(|cost| cost.share);
    let is_beyond = shares.into_iter().any(|share| share > Ratio::whole(1));
    if is_beyond { beyond().to_owned() } else { String::new() }
}

/// The paths of one group, with numbers in the formula.
pub fn counted_group(grouping: Grouping) -> String {
    format!("{} = {}", pairs(grouping.people()), number(grouping.paths()))
}

/// The paths of teams, with numbers in the formula.
pub fn counted_teams(grouping: Grouping) -> String {
    let sizes = [grouping.larger(), grouping.smaller()].into_iter().filter(|(_, teams)| *teams > 0);
    let inside: Vec<String> = sizes.map(|(size, teams)| format!("{} × {}", number(teams), pairs(size))).collect();
    format!("{} + {} = {}", inside.join(" + "), pairs(grouping.teams()), number(grouping.paths()))
}

fn pairs(count: u64) -> String {
    let count = number(count);
    format!("{count} × ({count} − 1) ÷ 2")
}

/// The hours of all, with numbers in the formula.
pub fn counted_hours(cost: &CoordinationCost, minutes: u64) -> String {
    let exact = cost.hours.times(10);
    let sign = equals(exact);
    format!("{} × {} ÷ 60 {sign} {}", number(cost.grouping.paths()), number(minutes), hours(cost.hours))
}

/// The hours of each, with numbers in the formula.
pub fn counted_person(cost: &CoordinationCost) -> String {
    if cost.grouping.people() == 0 {
        return nobody().to_owned();
    }
    let sign = equals(cost.hours_per_person.times(10));
    format!("{} ÷ {} {sign} {}", hours(cost.hours), number(cost.grouping.people()), hours(cost.hours_per_person))
}

/// The share of the week, with numbers in the formula.
pub fn counted_share(cost: &CoordinationCost, week: u64) -> String {
    if cost.grouping.people() == 0 {
        return nobody().to_owned();
    }
    let sign = equals(cost.share.times(100));
    let people = number(cost.grouping.people());
    format!("{} ÷ {people} ÷ {} {sign} {}", hours(cost.hours), number(week), percent(cost.share))
}

/// The sign before a number that is shown as a whole.
fn equals(shown: Ratio) -> char {
    if Ratio::whole(shown.rounded()) == shown { '=' } else { '≈' }
}

/// All of it in a breath, for those who hear the page.
pub fn summary(outlook: &CoordinationOutlook) -> String {
    let said = |CoordinationCost { grouping, hours: spent, .. }| {
        summary_of(self::grouping(grouping), paths(grouping.paths()), hours(spent))
    };
    [outlook.before, outlook.after, outlook.regrouped].map(said).join(" ")
}
