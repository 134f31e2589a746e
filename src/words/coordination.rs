//! The texts of the coordination calculator, and its numbers as texts.

use crate::engine::{CoordinationCost, CoordinationInput, CoordinationOutlook, Grouping, Ratio};

pub const TITLE: &str = "Coordination cost";
pub const LEAD: &str = "Two people who have to stay in step with each other keep a path between them. Paths grow faster than people do: twice the people keep more than four times the paths. Here is that arithmetic for your own numbers.";
pub const ENTER: &str = "Your numbers";
pub const ENTER_HINT: &str = "They begin with an example of ours. What you enter stays in this page.";
pub const NO_SCRIPT: &str =
    "The fields need JavaScript and WebAssembly. Without them, this is the example; its formulas are below.";
pub const FAILED: &str = "The calculator could not be loaded, so the fields do not react. What stands here is the example; its formulas are below.";
pub const PATHS: &str = "The paths";
pub const LEGEND: &str = "A dot is a person and a line is a path. Rings are those who join, with the paths that they bring. Squares speak for their team to the other teams.";
pub const TABLE: &str = "The same in numbers";
pub const BEFORE: &str = "Today";
pub const AFTER: &str = "After";
pub const REGROUPED: &str = "In teams";
pub const ROW_PATHS: &str = "Paths";
pub const ROW_HOURS: &str = "Hours a week, all together";
pub const ROW_PERSON: &str = "Hours a week, per person";
pub const ROW_SHARE: &str = "Share of the working week";
pub const ROW_MOST: &str = "Paths of one person, at most";
pub const MEANING: &str = "What follows";
pub const FORMULAS: &str = "How it is counted";
pub const ASSUMPTIONS: &str = "What this assumes";

/// The formulas, each with what it gives and the name of the place where it stands with the numbers entered.
pub const COUNTED: [(&str, &str, &str); 6] = [
    ("Paths today: n people as one group", "n × (n − 1) ÷ 2", "before"),
    ("Paths after: with those who join", "n × (n − 1) ÷ 2", "after"),
    ("Paths in teams: k teams of m people", "k × m × (m − 1) ÷ 2 + k × (k − 1) ÷ 2", "regrouped"),
    ("Hours a week, all together (after)", "paths × minutes ÷ 60", "hours"),
    ("Hours a week, per person (after)", "hours ÷ people", "person"),
    ("Share of the working week (after)", "hours ÷ people ÷ working hours", "share"),
];

pub const ASSUMED: [&str; 7] = [
    "In one group, everybody stays in step with everybody else. Most groups get by with fewer paths: this is the most that there can be.",
    "Between two teams there is one path, from one person who speaks for a team to another. That holds only where the teams’ work can be told apart.",
    "Teams are as even as they can be: where people do not divide evenly, the sizes differ by one, and the first half of the formula is added up for both sizes. Those who join are spread over all teams.",
    "Every path costs the same minutes, and both of its people are counted: a talk of ten minutes takes twenty minutes of working time. The minutes are yours. We know of no independent figure that would hold for your teams, so we print none.",
    "Hours per person are an average. Whoever speaks for a team keeps more paths than the others; the last row of the table says how many at most.",
    "The grouping with the fewest paths is arithmetic, not advice. Which work belongs together decides what a team should be.",
    "Everything is counted exactly. Only what is shown is rounded: hours to a tenth, shares to a whole percent.",
];
pub const SOURCE: &str = "That the effort of staying in step grows as n(n − 1)/2 is an observation of Frederick P. Brooks, Jr., in The Mythical Man-Month, 1975, chapter 2.";

/// What stands beside the field of `input`.
pub fn label(input: CoordinationInput) -> &'static str {
    match input {
        CoordinationInput::People => "People who have to stay in step",
        CoordinationInput::Added => "People who join them",
        CoordinationInput::Teams => "Teams for all of them",
        CoordinationInput::PerTeam => "People per team, at most",
        CoordinationInput::Minutes => "Minutes per path and week",
        CoordinationInput::Week => "Working hours in a week",
    }
}

/// What helps to fill it in.
pub fn hint(input: CoordinationInput) -> String {
    let hint = match input {
        CoordinationInput::People => "Everybody whose work meets every week, today.",
        CoordinationInput::Added => "Newcomers, a second group, a vendor’s people.",
        CoordinationInput::Teams => "The people per team follow from it.",
        CoordinationInput::PerTeam => "Enter this instead, and the teams follow from it.",
        CoordinationInput::Minutes => "Of both people together: a talk of 10 minutes is 20.",
        CoordinationInput::Week => "Of one person.",
    };
    format!("{hint} {}.", bounds(input))
}

/// What is wrong with what was entered, how to mend it, and what holds meanwhile.
pub fn problem(input: CoordinationInput, kept: u64) -> String {
    format!("Enter a whole number: {}. Until then, {} counts.", bounds(input), number(kept))
}

fn bounds(input: CoordinationInput) -> String {
    let bounds = input.bounds();
    format!("{} to {}", number(*bounds.start()), number(*bounds.end()))
}

/// A whole number with commas: `12,345`.
pub fn number(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{}{:03}", self::number(thousands) + ",", rest),
    }
}

/// With one decimal, unless that is 0: `12.3`, `12`, `under 0.1`.
pub fn hours(hours: Ratio) -> String {
    let tenths = hours.times(10).rounded();
    match (tenths / 10, tenths % 10) {
        (0, 0) if hours > Ratio::ZERO => "under 0.1".to_owned(),
        (whole, 0) => number(whole),
        (whole, tenth) => format!("{}.{tenth}", number(whole)),
    }
}

/// `12%`, `under 1%`.
pub fn percent(share: Ratio) -> String {
    match share.rounded_percent() {
        0 if share > Ratio::ZERO => "under 1%".to_owned(),
        percent => format!("{}%", number(percent)),
    }
}

fn people(count: u64) -> String {
    format!("{} {}", number(count), if count == 1 { "person" } else { "people" })
}

/// `1 path`, `276 paths`.
pub fn paths(count: u64) -> String {
    format!("{} {}", number(count), if count == 1 { "path" } else { "paths" })
}

/// `24 people in one group`, `30 people in 7 teams of 4 or 5`.
pub fn grouping(grouping: Grouping) -> String {
    format!("{} in {}", people(grouping.people()), teams(grouping))
}

fn teams(grouping: Grouping) -> String {
    let (size, _) = grouping.smaller();
    match (grouping.teams(), grouping.larger()) {
        (1, _) => "one group".to_owned(),
        (teams, (_, 0)) => format!("{} teams of {}", number(teams), number(size)),
        (teams, (larger, _)) => format!("{} teams of {} or {}", number(teams), number(size), number(larger)),
    }
}

/// What a picture shows of a group that has too many paths for the eye.
pub fn drawn_people(drawn: u64, all: u64) -> String {
    format!("Drawn: {} of {}.", number(drawn), people(all))
}

/// What a picture shows of teams that have too many paths for the eye.
pub fn drawn_teams(drawn: u64, all: u64, size: u64) -> String {
    let size = if size == 1 { "1 person".to_owned() } else { format!("at most {}", people(size)) };
    if drawn == all {
        format!("Drawn: {size} of each team.")
    } else {
        format!("Drawn: {} of {} teams, {size} of each.", number(drawn), number(all))
    }
}

/// What those who join do to the paths of one group.
pub fn growth(outlook: &CoordinationOutlook) -> String {
    let [before, after] = [outlook.before, outlook.after].map(|cost| cost.grouping);
    let added = after.people() - before.people();
    let more = format!("{} more {}", number(added), if added == 1 { "person adds" } else { "people add" });
    let more_paths = after.paths() - before.paths();
    match (added, before.paths(), more_paths) {
        (0, ..) => "Nobody joins, so the first two pictures are the same.".to_owned(),
        (_, _, 0) => format!("{more} no path."),
        (_, 0, _) => format!("{more} {}.", paths(more_paths)),
        (_, paths_before, _) => format!(
            "{more} {}: {} more people, {} more paths.",
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
        1 => "One team is one group: the paths stay the same.".to_owned(),
        teams if teams == regrouped.people() => {
            "In teams of one person, everybody speaks for a team: the paths stay those of one group.".to_owned()
        }
        teams => format!(
            "In {} teams, the same {} keep {} instead of {}: {} inside the teams and {} between them.",
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
    let have = |teams: u64| if teams == 1 { "1 team has".to_owned() } else { format!("{} teams have", number(teams)) };
    if asked > grouping.teams() {
        "There are more teams than people. A team without anybody does not count.".to_owned()
    } else if larger > 0 {
        format!("The teams are not even: {} {}, {} {}.", have(larger), people(large), have(smaller), number(small))
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
    format!(
        "Where today’s {} already work in {}, {} more {} their paths from {} to {}.",
        people(today.people()),
        teams(today),
        number(added),
        if added == 1 { "raises" } else { "raise" },
        number(today.paths()),
        number(after.paths()),
    )
}

/// The grouping with the fewest paths.
pub fn fewest(outlook: &CoordinationOutlook) -> String {
    let fewest = outlook.fewest.grouping;
    if fewest.teams() == 1 {
        return format!("No grouping of {} has fewer paths than one group.", people(fewest.people()));
    }
    format!(
        "The fewest paths that {} can have: {}, in {}.",
        people(fewest.people()),
        number(fewest.paths()),
        teams(fewest)
    )
}

/// Said where somebody would have no time for anything else; otherwise empty.
pub fn beyond_the_week(outlook: &CoordinationOutlook) -> String {
    let shares = [outlook.before, outlook.after, outlook.regrouped].map(|cost| cost.share);
    let is_beyond = shares.into_iter().any(|share| share > Ratio::whole(1));
    if is_beyond { "Above 100%, so many paths cannot all be kept.".to_owned() } else { String::new() }
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
        return NOBODY.to_owned();
    }
    let sign = equals(cost.hours_per_person.times(10));
    format!("{} ÷ {} {sign} {}", hours(cost.hours), number(cost.grouping.people()), hours(cost.hours_per_person))
}

/// The share of the week, with numbers in the formula.
pub fn counted_share(cost: &CoordinationCost, week: u64) -> String {
    if cost.grouping.people() == 0 {
        return NOBODY.to_owned();
    }
    let sign = equals(cost.share.times(100));
    let people = number(cost.grouping.people());
    format!("{} ÷ {people} ÷ {} {sign} {}", hours(cost.hours), number(week), percent(cost.share))
}

const NOBODY: &str = "nobody, no hours";

/// The sign before a number that is shown as a whole.
fn equals(shown: Ratio) -> char {
    if Ratio::whole(shown.rounded()) == shown { '=' } else { '≈' }
}

/// All of it in a breath, for those who hear the page.
pub fn summary(outlook: &CoordinationOutlook) -> String {
    let said = |CoordinationCost { grouping, hours: spent, .. }| {
        format!("{}: {}, {} hours a week.", self::grouping(grouping), paths(grouping.paths()), hours(spent))
    };
    [outlook.before, outlook.after, outlook.regrouped].map(said).join(" ")
}
