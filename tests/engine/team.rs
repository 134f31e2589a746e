//! Comparing the results of several people.

use crate::support::strategies::{answered, any_sketch};
use crate::support::{largest, worked};
use delivery_assessments::engine::{Answers, Disagreement, Ratio, TeamView};
use delivery_assessments::model::{Assessment, Stage};
use proptest::prelude::*;

fn members(assessment: &Assessment, lines: &[&str]) -> Vec<Answers> {
    lines.iter().map(|line| Answers::read(line, assessment).unwrap()).collect()
}

fn view(lines: &[&str]) -> TeamView {
    let assessment = worked().assessment();
    TeamView::of(&assessment, &members(&assessment, lines))
}

/// Checks the scores of the first dimension for people who answer it like this, as text.
#[track_caller]
fn check_scores(first: &[&str], scores: &[&str], [lowest, median, highest]: [&str; 3]) {
    let lines: Vec<String> = first.iter().map(|first| format!("{first} 333 333 333 333")).collect();
    let view = view(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let text = |score: Option<Ratio>| score.map_or_else(|| "-".to_owned(), |score| score.to_string());
    let dimension = &view.dimensions[0];
    assert_eq!(dimension.scores.iter().map(|score| text(*score)).collect::<Vec<_>>(), scores);
    assert_eq!([dimension.lowest, dimension.median, dimension.highest].map(text), [lowest, median, highest]);
}

#[test]
fn a_dimension_shows_everybody_and_the_middle() {
    check_scores(&[], &[], ["-", "-", "-"]);
    check_scores(&["221"], &["50/3"], ["50/3", "50/3", "50/3"]);
    check_scores(&["333", "221"], &["50", "50/3"], ["50/3", "100/3", "50"]);
    check_scores(&["555", "221", "333"], &["100", "50/3", "50"], ["50/3", "50", "100"]);
    check_scores(&["111", "555", "555", "222"], &["0", "100", "100", "25"], ["0", "125/2", "100"]);
}

#[test]
fn who_knows_too_little_does_not_count() {
    check_scores(&["5??", "221", "nnn", "333"], &["-", "50/3", "-", "50"], ["50/3", "100/3", "50"]);
    check_scores(&["5??", "---"], &["-", "-"], ["-", "-", "-"]);
}

#[test]
fn stages_are_counted_and_never_averaged() {
    let view = view(&[
        "221 323 332 433 322",
        "333 333 333 333 333",
        "333 333 333 333 333",
        "--- --- --- --- ---",
        "555 555 555 555 555",
    ]);
    assert_eq!(
        view.stages,
        [Some(Stage::Local), Some(Stage::Shared), Some(Stage::Shared), None, Some(Stage::SelfCorrecting)]
    );
    assert_eq!(Stage::ALL.map(|stage| view.count(Some(stage))), [0, 1, 2, 0, 1]);
    assert_eq!(view.count(None), 1);
}

/// Checks the order of the map's questions, each with its gap, for people who answer the first three like this.
#[track_caller]
fn check_order(first: &[&str], expected: &[(usize, u8)]) {
    let lines: Vec<String> = first.iter().map(|first| format!("{first} --- --- --- ---")).collect();
    let view = view(&lines.iter().map(String::as_str).collect::<Vec<_>>());
    let order: Vec<(usize, u8)> =
        view.disagreements.iter().map(|disagreement| (disagreement.question, disagreement.gap())).collect();
    assert_eq!(order, expected);
}

#[test]
fn the_largest_difference_comes_first() {
    check_order(&["123", "225", "121"], &[(2, 4), (0, 1), (1, 0)]);
}

#[test]
fn then_come_more_different_levels() {
    check_order(&["113", "123", "321", "333"], &[(1, 2), (0, 2), (2, 2)]);
}

#[test]
fn then_comes_the_larger_mean_difference() {
    check_order(&["133", "133", "111", "311"], &[(1, 2), (2, 2), (0, 2)]);
    check_order(&["111", "112", "122", "222"], &[(1, 1), (0, 1), (2, 1)]);
}

#[test]
fn the_order_of_the_file_comes_last() {
    check_order(&["151", "515"], &[(0, 4), (1, 4), (2, 4)]);
    check_order(&["333", "333"], &[(0, 0), (1, 0), (2, 0)]);
}

#[test]
fn a_question_needs_two_who_gave_a_level() {
    check_order(&[], &[]);
    check_order(&["123"], &[]);
    check_order(&["1?n", "-23", "?4-"], &[(1, 2)]);
}

#[test]
fn the_map_says_who_stands_where() {
    let view = view(&[
        "1-- --- --- --- ---",
        "4-- --- --- --- ---",
        "?-- --- --- --- ---",
        "1-- --- --- --- ---",
        "3-- --- --- --- ---",
    ]);
    let Disagreement { question, counts, lowest, highest } = &view.disagreements[0];
    assert_eq!((*question, counts.iter().copied().collect::<Vec<_>>()), (0, vec![2, 0, 1, 1, 0]));
    assert_eq!((lowest.level.get(), lowest.members.as_slice()), (1, &[0, 3][..]));
    assert_eq!((highest.level.get(), highest.members.as_slice()), (4, &[1][..]));
}

#[test]
fn a_thousand_people_and_the_largest_assessment_fit() {
    let assessment = largest().assessment();
    let lines: Vec<String> = (0..1000)
        .map(|person| (0..100).map(|question| digit(person * 7 + question * 3 + person / 9)).collect())
        .collect();
    let view = TeamView::of(&assessment, &members(&assessment, &lines.iter().map(String::as_str).collect::<Vec<_>>()));
    assert_eq!((view.stages.len(), view.disagreements.len()), (1000, 100));
    assert!(view.disagreements.iter().all(|disagreement| disagreement.counts.iter().sum::<u32>() == 1000));
}

fn digit(number: u32) -> char {
    char::from_digit(1 + number % 5, 10).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_team_of_equals_agrees((sketch, line) in answered(any_sketch()), size in 2..5usize) {
        let assessment = sketch.assessment();
        let view = TeamView::of(&assessment, &members(&assessment, &vec![line.as_str(); size]));
        prop_assert!(view.disagreements.iter().all(|disagreement| disagreement.gap() == 0));
        for dimension in &view.dimensions {
            prop_assert_eq!((dimension.lowest, dimension.median), (dimension.scores[0], dimension.highest));
        }
    }
}
