//! Cases worked out by hand, with every figure.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod support;

use delivery_assessments::engine::{DimensionScore, DimensionState, Snapshot};
use delivery_assessments::model::Pattern::{CoordinationTax, OwnershipGap};
use delivery_assessments::model::{Level, Pattern, Stage};
use support::{snapshot, worked};

/// The expected outcome of a case; stages are numbers.
#[derive(Debug, PartialEq)]
struct Outcome {
    dimensions: &'static str,
    total: &'static str,
    stage: u8,
    range: (u8, u8),
    provisional: bool,
    coverage: &'static str,
    gates: usize,
    firmness: (u8, u8),
    root: Option<Pattern>,
    also: &'static [Pattern],
    raises: u32,
}

#[track_caller]
fn check(line: &str, expected: &Outcome) {
    let snapshot = snapshot(&worked().assessment(), line);
    let scores: Vec<String> = snapshot.dimensions.iter().map(score).collect();
    let also: Vec<Pattern> = snapshot.walk.also().collect();
    assert_eq!(scores.join(" "), expected.dimensions);
    assert_eq!(snapshot.total.unwrap().to_string(), expected.total);
    assert_eq!(snapshot.stage.map(Stage::number), Some(expected.stage));
    assert_eq!(snapshot.range.map(numbers), Some(expected.range));
    assert_eq!(snapshot.provisional, expected.provisional);
    assert_eq!(snapshot.coverage.unwrap().to_string(), expected.coverage);
    assert_eq!(snapshot.gates_failed.len(), expected.gates);
    assert_eq!(snapshot.firmness.map(numbers), Some(expected.firmness));
    assert_eq!(snapshot.walk.root(), expected.root);
    assert_eq!(also, expected.also);
    assert_eq!(snapshot.road.as_ref().map(|road| road.raises), Some(expected.raises));
    check_steps(&snapshot);
}

/// Checks that the steps of a road add up to its raises.
#[track_caller]
fn check_steps(snapshot: &Snapshot) {
    let road = snapshot.road.as_ref().unwrap();
    let raises = road.steps.iter().map(|step| step.to.get() - step.from.map_or(1, Level::get));
    assert_eq!(raises.map(u32::from).sum::<u32>(), road.raises);
}

fn score(dimension: &DimensionScore) -> String {
    match dimension.state {
        DimensionState::Valid => dimension.score.unwrap().to_string(),
        DimensionState::NotValid => "not-valid".to_owned(),
        DimensionState::LeftOut => "left-out".to_owned(),
    }
}

fn numbers((low, high): (Stage, Stage)) -> (u8, u8) {
    (low.number(), high.number())
}

#[test]
fn everything_known_and_low() {
    check(
        "221 323 332 433 322",
        &Outcome {
            dimensions: "50/3 125/3 125/3 175/3 100/3",
            total: "115/3",
            stage: 2,
            range: (2, 2),
            provisional: false,
            coverage: "1",
            gates: 0,
            firmness: (2, 3),
            root: Some(OwnershipGap),
            also: &[CoordinationTax],
            raises: 1,
        },
    );
}

#[test]
fn one_weak_dimension_holds_a_good_total() {
    check(
        "445 444 454 212 444",
        &Outcome {
            dimensions: "250/3 75 250/3 50/3 75",
            total: "200/3",
            stage: 2,
            range: (2, 2),
            provisional: false,
            coverage: "1",
            gates: 0,
            firmness: (2, 3),
            root: None,
            also: &[],
            raises: 1,
        },
    );
}

#[test]
fn two_failing_gates_hold_a_good_total() {
    check(
        "444 444 144 444 144",
        &Outcome {
            dimensions: "75 75 50 75 50",
            total: "65",
            stage: 2,
            range: (2, 2),
            provisional: false,
            coverage: "1",
            gates: 2,
            firmness: (2, 3),
            root: None,
            also: &[],
            raises: 1,
        },
    );
}

#[test]
fn an_unknown_gate_counts_as_failing() {
    check(
        "33? 333 3n3 334 ?33",
        &Outcome {
            dimensions: "50 50 50 175/3 50",
            total: "155/3",
            stage: 3,
            range: (3, 3),
            provisional: false,
            coverage: "6/7",
            gates: 1,
            firmness: (3, 3),
            root: Some(CoordinationTax),
            also: &[],
            raises: 5,
        },
    );
}

#[test]
fn little_is_known() {
    check(
        "3?? 3-3 nnn 334 ?33",
        &Outcome {
            dimensions: "not-valid 50 left-out 175/3 50",
            total: "475/9",
            stage: 3,
            range: (3, 4),
            provisional: true,
            coverage: "2/3",
            gates: 1,
            firmness: (3, 3),
            root: None,
            also: &[],
            raises: 4,
        },
    );
}
