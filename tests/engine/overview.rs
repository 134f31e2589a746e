//! Several results side by side: rows, patterns, moves, gaps, and what moved.

use crate::support::content::{assessments, diagnosis};
use crate::support::replies::{all_replies, replies};
use crate::support::strategies::answer;
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::overview::{
    Catalog, FirstMove, MoveGroup, Outcome, Overview, Reason, Subject, Taken, Task, Why,
};
use delivery_assessments::model::{Assessment, Diagnosis, Pattern, Stage};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ASSESSMENTS: LazyLock<Vec<Assessment>> = LazyLock::new(assessments);
static DIAGNOSIS: LazyLock<Diagnosis> = LazyLock::new(diagnosis);

fn catalog() -> Catalog<'static> {
    Catalog { assessments: &ASSESSMENTS, diagnosis: &DIAGNOSIS }
}

fn index(id: &str) -> usize {
    ASSESSMENTS.iter().position(|assessment| assessment.id == id).unwrap()
}

/// Somebody's result of the assessment `id` on a day.
fn result(person: &str, day: Option<u32>, id: &str, line: &str) -> Taken<u32> {
    let assessment = index(id);
    let answers = Answers::read(line, &ASSESSMENTS[assessment]).unwrap();
    let outcome = Outcome::of_answers(assessment, &ASSESSMENTS[assessment], answers, Stage::new(3));
    Taken { person: person.to_owned(), day, is_earlier: false, outcome }
}

fn finding(day: u32, line: &str) -> Taken<u32> {
    let outcome = Outcome::of_replies(replies(line));
    Taken { person: String::new(), day: Some(day), is_earlier: false, outcome }
}

/// The six results of the target design.
fn six() -> Vec<Taken<u32>> {
    [
        (28, "engineering-velocity", "232 332 122 222 322"),
        (27, "backlog-burndown", "322 222 222 322 222"),
        (26, "product-team-processes", "322 222 222 322 122"),
        (21, "qa-automation", "333 322 222 333 333"),
        (20, "sdlc-ai-integration", "333 333 333 222 122"),
        (14, "platform-sdlc-maturity", "333 333 333 333 332"),
    ]
    .map(|(day, id, line)| result("", Some(day), id, line))
    .into()
}

fn of(results: &[Taken<u32>]) -> Overview {
    Overview::of(catalog(), results)
}

/// The rows as text: each subject with the days of its people, the latest first.
fn rows(results: &[Taken<u32>]) -> Vec<String> {
    let days = |index: &usize| results[*index].day.map_or("?".to_owned(), |day| day.to_string());
    let overview = of(results);
    let row = overview.rows.iter().map(|row| {
        let people = row.standings.iter().map(|standing| {
            [standing.latest].iter().chain(standing.earlier.iter().rev()).map(days).collect::<Vec<_>>().join("<")
        });
        format!("{} {}", catalog().id(row.subject), people.collect::<Vec<_>>().join(" "))
    });
    row.collect()
}

const VELOCITY: &str = "engineering-velocity";
const FIRST: &str = "232 332 122 222 322";
const SECOND: &str = "333 332 222 222 333";

#[track_caller]
fn check_rows(results: &[(&str, Option<u32>, &str, &str)], expected: &[&str]) {
    let results: Vec<_> = results.iter().map(|(person, day, id, line)| result(person, *day, id, line)).collect();
    assert_eq!(rows(&results), expected);
}

#[test]
fn the_latest_row_comes_first() {
    check_rows(
        &[("", Some(3), VELOCITY, FIRST), ("", Some(9), "qa-automation", FIRST), ("", None, "mobile-delivery", FIRST)],
        &["qa-automation 9", "engineering-velocity 3", "mobile-delivery ?"],
    );
}

#[test]
fn results_of_different_days_are_one_persons() {
    check_rows(
        &[("", Some(3), VELOCITY, FIRST), ("", Some(9), VELOCITY, SECOND), ("", Some(6), VELOCITY, FIRST)],
        &["engineering-velocity 9<6<3"],
    );
}

#[test]
fn results_of_one_day_are_several_peoples() {
    let two = [("", Some(3), VELOCITY, FIRST), ("", Some(3), VELOCITY, SECOND)];
    check_rows(&two, &["engineering-velocity 3 3"]);
    check_rows(&[two[0], ("", None, VELOCITY, SECOND)], &["engineering-velocity 3 ?"]);
}

#[test]
fn a_name_says_whose_a_result_is() {
    check_rows(
        &[
            ("Ana", Some(3), VELOCITY, FIRST),
            ("Ben", Some(4), VELOCITY, SECOND),
            ("Ana", Some(5), VELOCITY, SECOND),
            ("", Some(6), VELOCITY, FIRST),
        ],
        &["engineering-velocity 5<3 4 6"],
    );
}

#[track_caller]
fn check_doubles(people: [&str; 3], doubles: &[usize]) {
    assert_eq!(of(&people.map(|person| result(person, Some(3), VELOCITY, FIRST))).doubles, doubles);
}

#[test]
fn the_same_result_counts_once() {
    check_doubles(["", "", ""], &[1, 2]);
    check_doubles(["", "Ana", ""], &[0, 2]);
    check_doubles(["Ana", "Ben", "Ana"], &[2]);
}

#[test]
fn patterns_are_counted_over_those_that_ask_for_them() {
    let overview = of(&six());
    let counts = overview.patterns.each_ref().map(|count| [count.root.len(), count.also.len(), count.asked()]);
    assert_eq!(counts, [[4, 0, 6], [0, 2, 5], [0, 2, 2], [1, 0, 1]]);
    assert_eq!(overview.shared_root(), Some((Pattern::OwnershipGap, 4)));
    assert_eq!(overview.current().count(), 6);
}

/// A move as text: its reason, what asks for it, and how many results.
fn moves(results: &[Taken<u32>]) -> Vec<String> {
    let groups = of(results).moves;
    let said = groups.iter().flat_map(|MoveGroup { reason, moves }| {
        moves.iter().map(move |FirstMove { subject, task, results }| {
            let asked = match task {
                Task::Advice(question, _) => format!("{} q{}", catalog().id(*subject), question + 1),
                task => format!("{task:?}"),
            };
            format!("{reason:?}: {asked} x{}", results.len())
        })
    });
    said.collect()
}

#[test]
fn a_must_have_comes_before_the_root_and_the_root_before_the_largest_gap() {
    let results = [
        result("", Some(1), "platform-sdlc-maturity", "333 333 333 333 333"),
        result("", Some(2), VELOCITY, "111 111 111 111 111"),
    ];
    let reasons: Vec<Reason> = of(&results).moves.iter().map(|group| group.reason).collect();
    assert_eq!(reasons, [Reason::Gate, Reason::Root(Pattern::OwnershipGap), Reason::Largest]);
}

#[test]
fn the_root_that_most_results_share_comes_before_the_others() {
    let diagnosed = |person: &str, line| Taken { person: person.to_owned(), ..finding(1, line) };
    let owned = result("", Some(2), VELOCITY, FIRST);
    let results = [diagnosed("Ana", "ynyy"), owned, diagnosed("Ben", "ynyy")];
    let roots = |results: &[Taken<u32>]| {
        let reasons = of(results).moves.into_iter().map(|group| group.reason);
        reasons.filter(|reason| matches!(reason, Reason::Root(_))).collect::<Vec<_>>()
    };
    assert_eq!(roots(&results), [Pattern::CoordinationTax, Pattern::OwnershipGap].map(Reason::Root));
    let even = [Pattern::OwnershipGap, Pattern::CoordinationTax].map(Reason::Root);
    assert_eq!(roots(&results[..2]), even, "else in the order of the walk");
}

#[test]
fn people_who_need_the_same_move_share_it() {
    let same = ["Ana", "Ben", "Cy"].map(|person| result(person, Some(2), VELOCITY, "333 222 333 333 333"));
    assert_eq!(moves(&same).len(), 1);
    assert!(moves(&same)[0].ends_with(" x3"), "{:?}", moves(&same));
}

#[test]
fn the_diagnosis_has_moves_of_its_own() {
    assert_eq!(moves(&[finding(1, "ynyy")]), ["Root(CoordinationTax): Against(CoordinationTax) x1"]);
    assert_eq!(moves(&[finding(1, "y?yy")]), ["FindOut: FindOut(CoordinationTax) x1"]);
    assert_eq!(moves(&[finding(1, "yyyy")]), [""; 0]);
}

#[test]
fn what_was_not_taken_comes_with_a_reason() {
    let overview = of(&[result("", Some(1), "qa-automation", FIRST)]);
    assert_eq!(overview.gaps.len(), ASSESSMENTS.len());
    let related = &ASSESSMENTS[index("qa-automation")].related;
    let led: Vec<Subject> =
        overview.gaps.iter().filter(|gap| matches!(gap.why, Why::Related { .. })).map(|gap| gap.subject).collect();
    let expected: BTreeSet<Subject> = related.iter().map(|related| Subject::Assessment(index(&related.id))).collect();
    assert_eq!(led.iter().copied().collect::<BTreeSet<_>>(), expected);
    assert_eq!(overview.gaps[..led.len()].iter().map(|gap| gap.subject).collect::<Vec<_>>(), led, "they come first");
    assert_eq!(overview.gaps.last().unwrap().subject, Subject::Diagnosis);
}

#[test]
fn nothing_gives_nothing_and_all_to_take() {
    let overview = of(&[]);
    assert_eq!((overview.rows.len(), overview.moves.len(), overview.shared_root()), (0, 0, None));
    assert_eq!(overview.gaps.len(), ASSESSMENTS.len() + 1);
    assert!(overview.gaps.iter().all(|gap| gap.why == Why::Promise));
}

/// A result of anything, by one of three people or nobody, on one of many days or none.
fn any_result() -> impl Strategy<Value = Taken<u32>> {
    let assessed = (0..ASSESSMENTS.len()).prop_flat_map(|index| {
        let count = ASSESSMENTS[index].question_count();
        prop::collection::vec(answer(), count).prop_map(move |signs| {
            let answers = Answers::read(&String::from_iter(signs), &ASSESSMENTS[index]).unwrap();
            Outcome::of_answers(index, &ASSESSMENTS[index], answers, None)
        })
    });
    let diagnosed = prop::sample::select(all_replies()).prop_map(Outcome::of_replies);
    let person = prop::sample::select(vec!["", "", "Ana", "Ben", "Cy"]);
    (person, prop::option::weighted(0.9, 1..40_u32), prop_oneof![9 => assessed, 1 => diagnosed])
        .prop_map(|(person, day, outcome)| Taken { person: person.to_owned(), day, is_earlier: false, outcome })
}

fn any_results() -> impl Strategy<Value = Vec<Taken<u32>>> {
    prop::collection::vec(any_result(), 0..24)
}

/// Checks what holds for whatever results.
fn check_sound(results: &[Taken<u32>]) -> Result<(), TestCaseError> {
    let overview = of(results);
    let mut all: Vec<usize> = overview.doubles.clone();
    for row in &overview.rows {
        prop_assert!(!row.standings.is_empty());
        for standing in &row.standings {
            all.extend(standing.earlier.iter().chain([&standing.latest]));
            let days: Vec<_> =
                standing.earlier.iter().chain([&standing.latest]).map(|&index| results[index].day).collect();
            prop_assert!(days.is_sorted(), "{days:?}");
        }
        prop_assert!(row.current().all(|index| results[index].outcome.subject() == row.subject));
    }
    all.sort_unstable();
    prop_assert_eq!(&all, &(0..results.len()).collect::<Vec<_>>(), "each result has one place");

    let latest: Vec<_> =
        overview.rows.iter().map(|row| row.current().filter_map(|index| results[index].day).max()).collect();
    prop_assert!(latest.is_sorted_by(|one, other| one >= other), "{latest:?}");

    let current: Vec<usize> = overview.current().collect();
    for (pattern, count) in Pattern::ALL.into_iter().zip(&overview.patterns) {
        let asked = current.iter().filter(|&&index| results[index].outcome.state(pattern).is_some()).count();
        prop_assert_eq!(count.asked(), asked);
    }
    let roots: usize = overview.patterns.iter().map(|count| count.root.len()).sum();
    prop_assert_eq!(roots, current.iter().filter(|&&index| results[index].outcome.root().is_some()).count());

    check_moves(&overview, results)?;
    let taken: BTreeSet<Subject> = overview.rows.iter().map(|row| row.subject).collect();
    let missing: BTreeSet<Subject> = overview.gaps.iter().map(|gap| gap.subject).collect();
    prop_assert!(taken.is_disjoint(&missing));
    prop_assert_eq!(taken.len() + missing.len(), catalog().subjects().count());
    Ok(())
}

/// Must-haves first, then roots from the most shared one on; each result at most once a reason, and no result without anything to do
/// is given something.
fn check_moves(overview: &Overview, results: &[Taken<u32>]) -> Result<(), TestCaseError> {
    let rank = |reason: Reason| match reason {
        Reason::Gate => (0, 0),
        Reason::Root(pattern) => (1, usize::MAX - overview.patterns[pattern as usize].root.len()),
        Reason::Largest => (2, 0),
        Reason::FindOut => (3, 0),
    };
    prop_assert!(overview.moves.is_sorted_by_key(|group| rank(group.reason)));
    for MoveGroup { reason, moves } in &overview.moves {
        let asking: Vec<usize> = moves.iter().flat_map(|found| found.results.clone()).collect();
        prop_assert_eq!(asking.iter().collect::<BTreeSet<_>>().len(), asking.len(), "{:?}", reason);
        for found in moves {
            prop_assert!(found.results.iter().all(|&index| results[index].outcome.subject() == found.subject));
        }
        for index in asking {
            let outcome = &results[index].outcome;
            match reason {
                Reason::Gate => prop_assert!(!outcome.failed_gates().is_empty()),
                Reason::Root(root) => prop_assert_eq!(outcome.root(), Some(*root)),
                Reason::Largest => prop_assert!(outcome.root().is_none() && outcome.failed_gates().is_empty()),
                Reason::FindOut => prop_assert_eq!(outcome.subject(), Subject::Diagnosis),
            }
        }
    }
    Ok(())
}

/// What does not depend on the order in which results were given: whose latest results count, and what they come to.
fn unordered(results: &[Taken<u32>]) -> [Vec<String>; 3] {
    let overview = of(results);
    let row = overview.rows.iter().map(|row| {
        let mut people: Vec<String> = row.current().map(|index| format!("{:?}", results[index])).collect();
        people.sort();
        format!("{:?} {people:?}", row.subject)
    });
    let counts =
        overview.patterns.iter().map(|count| format!("{} {} {}", count.root.len(), count.also.len(), count.asked()));
    let mut moves = moves(results);
    moves.sort();
    [row.collect(), counts.collect(), moves]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_the_results_are_the_overview_is_sound(results in any_results()) {
        check_sound(&results)?;
    }

    #[test]
    fn the_order_in_which_results_are_given_does_not_matter((results, shuffled) in any_results().prop_flat_map(|mut results| {
        // Of one day, the one that was given last counts, so here each has a day of its own.
        results.iter_mut().enumerate().for_each(|(index, taken)| taken.day = Some(u32::try_from(index).unwrap()));
        (Just(results.clone()), Just(results).prop_shuffle())
    })) {
        prop_assert_eq!(unordered(&results), unordered(&shuffled));
    }

    #[test]
    fn giving_everything_twice_changes_nothing(results in any_results()) {
        let twice = [results.as_slice(), &results].concat();
        let (once, again) = (of(&results), of(&twice));
        prop_assert_eq!((&again.rows, &again.patterns, &again.moves, &again.gaps), (&once.rows, &once.patterns, &once.moves, &once.gaps));
        prop_assert_eq!(again.doubles.len(), once.doubles.len() + results.len());
    }
}

#[test]
fn a_thousand_results_have_their_place() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for count in [100, 1000] {
        let results = prop::collection::vec(any_result(), count).new_tree(&mut runner).unwrap().current();
        check_sound(&results).unwrap();
    }
}

#[test]
fn a_must_have_that_several_people_fail_counts_once() {
    let failing = |person| result(person, Some(1), "engineering-velocity", "111 111 111 111 111");
    let one = [failing("Ana")];
    let count = of(&one).failed_gates(&one);
    assert!(count > 0, "there are must-haves");
    let both = [failing("Ana"), failing("Ben")];
    assert_eq!(of(&both).failed_gates(&both), count);
    let others = [failing("Ana"), result("", Some(2), "backlog-burndown", "111 111 111 111 111")];
    assert!(of(&others).failed_gates(&others) > count, "another assessment has its own");
}

#[test]
fn a_root_is_tied_only_with_one_as_frequent() {
    let [ownership, coordination] = [finding(1, "nyyy"), finding(2, "ynyy")];
    let named = |person: &str, found: &Taken<u32>| Taken { person: person.to_owned(), ..found.clone() };
    assert!(!of(&[named("Ana", &ownership)]).is_root_tied());
    let tied = [named("Ana", &ownership), named("Ben", &coordination)];
    assert!(of(&tied).is_root_tied());
    assert!(!of(&[&tied[..], &[named("Cy", &coordination)]].concat()).is_root_tied());
}
