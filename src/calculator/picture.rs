//! Pictures of groups and teams: people on a circle, and a line for each path.

mod geometry;

use crate::engine::Grouping;
use crate::words::coordination as words;
use geometry::Point;

/// More people on one circle would be a black disc.
const MOST_PEOPLE: u64 = 40;

/// With more teams, there is no space for the people in them if those are many too.
const MOST_TEAMS: u64 = 12;

/// With more people in all teams, the picture would be a gray area.
const MOST_IN_TEAMS: u64 = 60;

/// The largest distance of anything from the center.
const OUTER: i64 = 980;

/// A picture in a square from -1000 to 1000 in both directions.
pub(crate) struct Picture {
    /// The layers from back to front, each with its name and its path data.
    pub(crate) layers: Vec<(&'static str, String)>,
    /// A sentence that says what is not drawn; empty if everything is.
    pub(crate) note: String,
}

impl Picture {
    /// One group of `people` and `added` who join them.
    pub(crate) fn of_group(people: u64, added: u64) -> Self {
        let all = people + added;
        let drawn = all.min(MOST_PEOPLE);
        // All who join, or a proportional number.
        let joining = if all == drawn { added } else { added * drawn / all };
        let team = Team::new(Point::CENTER, OUTER, drawn, (0, 1));
        let (today, new) = team.people.split_at(index(drawn - joining));
        let brought = (0..)
            .zip(&team.people)
            .skip(today.len())
            .flat_map(|(place, &joins)| team.people[..place].iter().map(move |&other| line(joins, other)));
        Self {
            layers: vec![
                ("teams", team.outline()),
                ("lines", lines(today)),
                ("new-lines", brought.collect()),
                ("people", dots(today)),
                ("new-people", new.iter().map(|person| person.circle(RING)).collect()),
            ],
            note: if all == drawn { String::new() } else { words::drawn_people(drawn, all) },
        }
    }

    /// Teams with their people on circles. The person who speaks for each team is on the side of the other teams.
    pub(crate) fn of_teams(grouping: Grouping) -> Self {
        let (shown, size, note) = limits(grouping);
        let (ring, radius) = geometry::ring(OUTER, shown);
        let teams: Vec<Team> = (0..shown)
            .zip(grouping.sizes())
            .map(|(place, people)| {
                let center = Point::CENTER.at(ring, place, shown);
                let facing = if shown == 1 { (0, 1) } else { (2 * place + shown, 2 * shown) };
                Team::new(center, radius, people.min(size), facing)
            })
            .collect();
        let is_one = shown == 1;
        let speakers: Vec<Point> =
            teams.iter().filter(|_| !is_one).filter_map(|team| team.people.first().copied()).collect();
        let others = |team: &Team| dots(team.people.get(usize::from(!is_one)..).unwrap_or_default());
        Self {
            layers: vec![
                ("teams", teams.iter().map(Team::outline).collect()),
                ("lines", teams.iter().map(|team| lines(&team.people)).collect()),
                ("links", lines(&speakers)),
                ("people", teams.iter().map(others).collect()),
                ("speakers", dots(&speakers)),
            ],
            note,
        }
    }
}

/// How many teams are drawn, how many people of each at most, and a sentence if that is not everybody.
fn limits(grouping: Grouping) -> (u64, u64, String) {
    let (people, teams, largest) = (grouping.people(), grouping.teams(), grouping.sizes().max().unwrap_or(0));
    if people <= MOST_PEOPLE {
        return (teams, largest, String::new());
    }
    let shown = teams.min(MOST_TEAMS);
    let size = largest.min(MOST_PEOPLE).min(MOST_IN_TEAMS / shown);
    let note = match (shown == teams, size == largest) {
        (true, true) => String::new(),
        _ if teams == 1 => words::drawn_people(size, people),
        _ => words::drawn_teams(shown, teams, size),
    };
    (shown, size, note)
}

struct Team {
    center: Point,
    radius: i64,
    people: Vec<Point>,
}

impl Team {
    /// The first person is at this fraction of a turn, clockwise from the top.
    fn new(center: Point, radius: i64, count: u64, (part, whole): (u64, u64)) -> Self {
        let inset = if count == 1 { radius } else { (radius * 28 / 100).min(110) };
        let person = |place| center.at(radius - inset, part * count + place * whole, whole * count);
        Self { center, radius, people: (0..count).map(person).collect() }
    }

    fn outline(&self) -> String {
        self.center.circle(self.radius)
    }
}

/// The radius of the ring around a person who joins.
const RING: i64 = 26;

/// A line between every two of `people`.
fn lines(people: &[Point]) -> String {
    let pairs = (1..).zip(people).flat_map(|(rest, &one)| people[rest..].iter().map(move |&other| line(one, other)));
    pairs.collect()
}

fn line(from: Point, to: Point) -> String {
    format!("M{} {}L{} {}", from.x, from.y, to.x, to.y)
}

/// A mark for each of `people`.
fn dots(people: &[Point]) -> String {
    people.iter().map(Point::dot).collect()
}

fn index(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The number of strokes in each layer.
    fn strokes(picture: &Picture) -> Vec<(&'static str, usize)> {
        picture.layers.iter().map(|(name, d)| (*name, d.matches('M').count())).collect()
    }

    #[track_caller]
    fn check_group(people: u64, added: u64, [lines, new_lines, dots, rings]: [usize; 4], note: &str) {
        let picture = Picture::of_group(people, added);
        let expected =
            [("teams", 1), ("lines", lines), ("new-lines", new_lines), ("people", dots), ("new-people", rings)];
        assert_eq!(strokes(&picture), expected);
        assert_eq!(picture.note, note);
    }

    #[track_caller]
    fn check_teams(people: u64, teams: u64, [circles, lines, between, dots, squares]: [usize; 5], note: &str) {
        let picture = Picture::of_teams(Grouping::new(people, teams));
        let expected =
            [("teams", circles), ("lines", lines), ("links", between), ("people", dots), ("speakers", squares)];
        assert_eq!(strokes(&picture), expected);
        assert_eq!(picture.note, note);
    }

    #[test]
    fn a_group_has_a_line_for_each_path_and_a_mark_for_each_person() {
        check_group(0, 0, [0, 0, 0, 0], "");
        check_group(1, 0, [0, 0, 1, 0], "");
        check_group(0, 2, [0, 1, 0, 2], "");
        check_group(24, 6, [276, 159, 24, 6], "");
        check_group(40, 0, [780, 0, 40, 0], "");
    }

    #[test]
    fn of_a_crowd_as_many_are_drawn_as_the_eye_can_tell_apart() {
        check_group(1000, 0, [780, 0, 40, 0], "Drawn: 40 of 1,000 people.");
        check_group(1000, 100, [37 * 36 / 2, 3 * 37 + 3, 37, 3], "Drawn: 40 of 1,100 people.");
        check_group(1, 10_000, [0, 780, 1, 39], "Drawn: 40 of 10,001 people.");
    }

    #[test]
    fn teams_have_a_line_for_each_path_and_a_square_for_who_speaks() {
        check_teams(0, 1, [1, 0, 0, 0, 0], "");
        check_teams(4, 1, [1, 6, 0, 4, 0], "");
        check_teams(30, 5, [5, 75, 10, 25, 5], "");
        check_teams(30, 7, [7, 50, 21, 23, 7], "");
        check_teams(40, 40, [40, 0, 780, 0, 40], "");
        check_teams(56, 7, [7, 196, 21, 49, 7], "");
    }

    #[test]
    fn of_many_teams_the_first_are_drawn_and_of_large_ones_the_first_people() {
        check_teams(1000, 1, [1, 780, 0, 40, 0], "Drawn: 40 of 1,000 people.");
        check_teams(1000, 10, [10, 150, 45, 50, 10], "Drawn: at most 6 people of each team.");
        check_teams(1000, 100, [12, 120, 66, 48, 12], "Drawn: 12 of 100 teams, at most 5 people of each.");
        check_teams(61, 61, [12, 0, 66, 0, 12], "Drawn: 12 of 61 teams, 1 person of each.");
    }
}
