//! The arithmetic of coordination.

use delivery_assessments::engine::{CoordinationInput, CoordinationNumbers, CoordinationOutlook, Grouping, Ratio};
use delivery_assessments::words::coordination as words;
use proptest::prelude::*;

use CoordinationInput::{Added, Minutes, People, PerTeam, Teams, Week};

/// The example, after entering these numbers one by one.
#[track_caller]
fn entered(entries: &[(CoordinationInput, u64)]) -> CoordinationNumbers {
    entries.iter().fold(CoordinationNumbers::EXAMPLE, |numbers, &(input, number)| {
        numbers.with(input, number).unwrap_or_else(|| panic!("{input:?} does not take {number}"))
    })
}

fn outlook(entries: &[(CoordinationInput, u64)]) -> CoordinationOutlook {
    CoordinationOutlook::of(&entered(entries))
}

/// Counts paths by going through every pair of people that maintains one.
fn counted(people: u64, teams: u64) -> u64 {
    let team_of = |person: u64| person % teams;
    let speaks = |person: u64| person < teams;
    let pairs = (0..people).flat_map(|one| (0..one).map(move |other| (one, other)));
    let keeps = |&(one, other): &(u64, u64)| team_of(one) == team_of(other) || (speaks(one) && speaks(other));
    pairs.filter(keeps).count() as u64
}

#[track_caller]
fn check_paths(people: u64, teams: u64, inside: u64, between: u64, most_of_one_person: u64) {
    let grouping = Grouping::new(people, teams);
    assert_eq!((grouping.paths_inside(), grouping.paths_between()), (inside, between));
    assert_eq!(grouping.most_of_one_person(), most_of_one_person);
}

#[test]
fn one_group_has_a_path_for_each_pair() {
    check_paths(0, 1, 0, 0, 0);
    check_paths(1, 1, 0, 0, 0);
    check_paths(2, 1, 1, 0, 1);
    check_paths(3, 1, 3, 0, 2);
    check_paths(50, 1, 1_225, 0, 49);
    check_paths(1_000, 1, 499_500, 0, 999);
    check_paths(20_000, 1, 199_990_000, 0, 19_999);
}

#[test]
fn even_teams_follow_the_formula() {
    for (teams, size) in [(2, 1), (2, 2), (5, 6), (10, 100), (1_000, 1), (100, 200)] {
        let expected = teams * size * (size - 1) / 2 + teams * (teams - 1) / 2;
        assert_eq!(Grouping::new(teams * size, teams).paths(), expected, "{teams} teams of {size}");
    }
}

#[test]
fn uneven_teams_differ_by_one_person() {
    check_paths(3, 2, 1, 1, 2);
    check_paths(30, 7, 2 * 10 + 5 * 6, 21, 4 + 6);
    check_paths(1_000, 3, 334 * 333 / 2 + 2 * (333 * 332 / 2), 3, 333 + 2);
    let sizes: Vec<u64> = Grouping::new(30, 7).sizes().collect();
    assert_eq!(sizes, [5, 5, 4, 4, 4, 4, 4]);
}

#[test]
fn a_team_without_anybody_does_not_count() {
    assert_eq!(Grouping::new(3, 5), Grouping::new(3, 3));
    assert_eq!(Grouping::new(0, 5), Grouping::one(0));
    assert_eq!(Grouping::new(4, 0), Grouping::one(4));
}

#[track_caller]
fn check_fewest(people: u64, teams: u64, paths: u64) {
    let fewest = Grouping::fewest_paths(people);
    assert_eq!((fewest.teams(), fewest.paths()), (teams, paths));
}

#[test]
fn the_fewest_paths_are_found_in_the_fewest_teams() {
    check_fewest(0, 1, 0);
    check_fewest(1, 1, 0);
    check_fewest(2, 1, 1);
    check_fewest(3, 2, 2);
    check_fewest(30, 8, 24 + 18 + 28);
    check_fewest(1_000, 78, 64 * 78 + 14 * 66 + 78 * 77 / 2);
}

#[test]
fn hours_are_exact_and_rounded_once() {
    let CoordinationOutlook { before, after, regrouped, .. } = outlook(&[]);
    assert_eq!([before, after, regrouped].map(|cost| cost.grouping.paths()), [276, 435, 85]);
    assert_eq!([before, after, regrouped].map(|cost| words::hours(cost.hours)), ["92", "145", "28.3"]);
    assert_eq!(regrouped.hours, Ratio::new(85, 3));
    assert_eq!(regrouped.hours_per_person, Ratio::new(85, 90));
    assert_eq!(regrouped.share, Ratio::new(85, 3_600));
}

#[test]
fn nobody_spends_no_time() {
    let nobody = outlook(&[(People, 0), (Added, 0)]).after;
    assert_eq!([nobody.hours, nobody.hours_per_person, nobody.share], [Ratio::new(0, 1); 3]);
}

#[test]
fn the_largest_numbers_fit() {
    let largest = CoordinationInput::ALL.map(|input| (input, *input.bounds().end()));
    let crowd = outlook(&[&largest[..], &[(Teams, 1), (Week, 1)]].concat()).after;
    assert_eq!(crowd.hours, Ratio::new(1_999_900_000, 1));
    assert_eq!(words::hours(crowd.hours), "1,999,900,000");
    assert_eq!(words::percent(crowd.share), "9,999,500%");
}

#[test]
fn a_number_out_of_bounds_is_refused() {
    for input in CoordinationInput::ALL {
        let (low, high) = (*input.bounds().start(), *input.bounds().end());
        let takes = |number| CoordinationNumbers::EXAMPLE.with(input, number).is_some();
        assert!(takes(low) && takes(high) && !takes(high + 1), "{input:?}");
        assert!(low == 0 || !takes(low - 1), "{input:?}");
        assert!(!takes(u64::MAX), "{input:?}");
    }
}

#[track_caller]
fn check_teams(entries: &[(CoordinationInput, u64)], teams: u64, per_team: u64, derived: CoordinationInput) {
    let numbers = entered(entries);
    assert_eq!((numbers.get(Teams), numbers.get(PerTeam), numbers.derived()), (teams, per_team, derived));
}

#[test]
fn of_teams_and_their_size_the_last_one_entered_holds() {
    check_teams(&[(Teams, 7)], 7, 5, PerTeam);
    check_teams(&[(PerTeam, 7)], 5, 7, Teams);
    check_teams(&[(PerTeam, 7), (People, 94)], 15, 7, Teams);
    check_teams(&[(PerTeam, 7), (Teams, 10), (People, 94)], 10, 10, PerTeam);
    check_teams(&[(Teams, 50)], 50, 1, PerTeam);
    check_teams(&[(People, 0), (Added, 0), (PerTeam, 3)], 1, 3, Teams);
    check_teams(&[(People, 0), (Added, 0), (Teams, 3)], 3, 1, PerTeam);
}

#[track_caller]
fn check_sentences(entries: &[(CoordinationInput, u64)], expected: &[&str]) {
    let (outlook, asked) = (outlook(entries), entered(entries).get(Teams));
    let sentences = [
        words::growth(&outlook),
        words::regrouping(&outlook),
        words::spread(outlook.regrouped.grouping, asked),
        words::already(&outlook),
        words::fewest(&outlook),
        words::beyond_the_week(&outlook),
    ];
    let said: Vec<&String> = sentences.iter().filter(|sentence| !sentence.is_empty()).collect();
    assert_eq!(said, expected);
}

#[test]
fn what_follows_is_said_in_sentences() {
    check_sentences(
        &[],
        &[
            "6 more people add 159 paths: 25% more people, 58% more paths.",
            "In 5 teams, the same 30 people keep 85 paths instead of 435: 75 inside the teams and 10 between them.",
            "Where today’s 24 people already work in 5 teams of 4 or 5, 6 more raise their paths from 56 to 85.",
            "The fewest paths that 30 people can have: 70, in 8 teams of 3 or 4.",
        ],
    );
    check_sentences(
        &[(Added, 1), (Teams, 8)],
        &[
            "1 more person adds 24 paths: 4% more people, 9% more paths.",
            "In 8 teams, the same 25 people keep 55 paths instead of 300: 27 inside the teams and 28 between them.",
            "The teams are not even: 1 team has 4 people, 7 teams have 3.",
            "Where today’s 24 people already work in 8 teams of 3, 1 more raises their paths from 52 to 55.",
            "The fewest paths that 25 people can have: 54, in 7 teams of 3 or 4.",
        ],
    );
}

#[test]
fn the_edges_are_said_in_sentences() {
    check_sentences(
        &[(People, 0), (Added, 0)],
        &[
            "Nobody joins, so the first two pictures are the same.",
            "One team is one group: the paths stay the same.",
            "There are more teams than people. A team without anybody does not count.",
            "No grouping of 0 people has fewer paths than one group.",
        ],
    );
    check_sentences(
        &[(People, 0), (Added, 1), (Teams, 1)],
        &[
            "1 more person adds no path.",
            "One team is one group: the paths stay the same.",
            "No grouping of 1 person has fewer paths than one group.",
        ],
    );
    check_sentences(
        &[(People, 1), (Added, 2), (Teams, 3)],
        &[
            "2 more people add 3 paths.",
            "In teams of one person, everybody speaks for a team: the paths stay those of one group.",
            "The fewest paths that 3 people can have: 2, in 2 teams of 1 or 2.",
        ],
    );
    check_sentences(
        &[(People, 1_000), (Added, 0), (Teams, 1)],
        &[
            "Nobody joins, so the first two pictures are the same.",
            "One team is one group: the paths stay the same.",
            "The fewest paths that 1,000 people can have: 8,919, in 78 teams of 12 or 13.",
            "Above 100%, so many paths cannot all be kept.",
        ],
    );
}

#[test]
fn the_formulas_stand_with_their_numbers() {
    let CoordinationOutlook { after, regrouped, .. } = outlook(&[(Teams, 7)]);
    assert_eq!(words::counted_group(after.grouping), "30 × (30 − 1) ÷ 2 = 435");
    assert_eq!(
        words::counted_teams(regrouped.grouping),
        "2 × 5 × (5 − 1) ÷ 2 + 5 × 4 × (4 − 1) ÷ 2 + 7 × (7 − 1) ÷ 2 = 71"
    );
    assert_eq!(words::counted_hours(&regrouped, 20), "71 × 20 ÷ 60 ≈ 23.7");
    assert_eq!(words::counted_hours(&after, 20), "435 × 20 ÷ 60 = 145");
    assert_eq!(words::counted_person(&after), "145 ÷ 30 ≈ 4.8");
    assert_eq!(words::counted_share(&after, 40), "145 ÷ 30 ÷ 40 ≈ 12%");
    let nobody = outlook(&[(People, 0), (Added, 0)]).after;
    assert_eq!(words::counted_person(&nobody), "nobody, no hours");
}

#[test]
fn little_is_not_shown_as_nothing() {
    let little = outlook(&[(People, 2), (Added, 0), (Minutes, 1)]).before;
    assert_eq!(words::hours(little.hours), "under 0.1");
    assert_eq!(words::percent(little.share), "under 1%");
    assert_eq!(words::number(1_000_007), "1,000,007");
}

#[test]
fn a_mistake_is_said_with_its_cure() {
    assert_eq!(words::problem(People, 24), "Enter a whole number: 0 to 10,000. Until then, 24 counts.");
}

proptest! {
    #[test]
    fn paths_are_what_counting_every_pair_gives(people in 0..80_u64, teams in 1..90_u64) {
        prop_assert_eq!(Grouping::new(people, teams).paths(), counted(people, teams.min(people).max(1)));
    }

    #[test]
    fn one_team_is_one_group(people in 0..=20_000_u64) {
        prop_assert_eq!(Grouping::new(people, 1).paths(), people * people.saturating_sub(1) / 2);
    }

    /// The doc comment of [`Grouping`] has the proof: each path joins a different pair.
    #[test]
    fn teams_never_have_more_paths_than_one_group(people in 0..=20_000_u64, teams in 1..=20_000_u64) {
        let (regrouped, one) = (Grouping::new(people, teams), Grouping::one(people));
        if regrouped.teams() == 1 || regrouped.teams() == people {
            prop_assert_eq!(regrouped.paths(), one.paths());
        } else {
            prop_assert!(regrouped.paths() < one.paths());
        }
    }

    #[test]
    fn one_more_person_always_adds_paths(people in 1..=19_999_u64, teams in 1..=20_000_u64) {
        prop_assert!(Grouping::new(people, teams).paths() < Grouping::new(people + 1, teams).paths());
    }

    #[test]
    fn sizes_add_up_and_differ_by_at_most_one(people in 0..2_000_u64, teams in 1..2_100_u64) {
        let sizes: Vec<u64> = Grouping::new(people, teams).sizes().collect();
        prop_assert_eq!(sizes.iter().sum::<u64>(), people);
        prop_assert!(sizes[0] - sizes[sizes.len() - 1] <= 1);
    }

    #[test]
    fn nothing_is_below_the_fewest(people in 1..400_u64, teams in 1..400_u64) {
        let fewest = Grouping::fewest_paths(people).paths();
        prop_assert!(fewest <= Grouping::new(people, teams).paths());
    }

    #[test]
    fn any_numbers_within_bounds_have_an_outlook(
        [people, added, minutes] in [0..=10_000_u64, 0..=10_000, 0..=600],
        [teams, week] in [1..=20_000_u64, 1..=168],
        is_by_size: bool,
    ) {
        let by = if is_by_size { PerTeam } else { Teams };
        let outlook = outlook(&[(People, people), (Added, added), (by, teams), (Minutes, minutes), (Week, week)]);
        prop_assert_eq!(outlook.after.hours, Ratio::new((people + added) * (people + added).saturating_sub(1) / 2 * minutes, 60));
        prop_assert!(outlook.regrouped.hours <= outlook.after.hours);
        prop_assert!(outlook.before.hours <= outlook.after.hours);
        prop_assert!(outlook.regrouped_before.hours <= outlook.regrouped.hours);
        prop_assert!(!words::summary(&outlook).is_empty());
    }
}
