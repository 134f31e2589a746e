//! The worked cases of the scoring model, with every figure.

use crate::support::{snapshot, worked};
use delivery_assessments::engine::{DimensionScore, DimensionState, Limit, RoadStep, Snapshot, StepKind};
use delivery_assessments::model::{Level, Pattern, Stage};

/// What a line of answers to the worked assessment comes to. Stages are numbers, the road is `question: raises`, from question 1.
#[derive(Debug, PartialEq)]
struct Row<Text> {
    answers: Text,
    dimensions: Text,
    total: Text,
    stage: u8,
    range: (u8, u8),
    provisional: bool,
    coverage: Text,
    gates: usize,
    firmness: (u8, u8),
    root: Text,
    raises: u32,
    road: Text,
}

const ROWS: [Row<&str>; 7] = [
    Row {
        answers: "221 323 332 433 322",
        dimensions: "50/3 125/3 125/3 175/3 100/3",
        total: "115/3",
        stage: 2,
        range: (2, 2),
        provisional: false,
        coverage: "1",
        gates: 0,
        firmness: (2, 3),
        root: "ownership-gap",
        raises: 1,
        road: "1: 1",
    },
    Row {
        answers: "445 444 454 212 444",
        dimensions: "250/3 75 250/3 50/3 75",
        total: "200/3",
        stage: 2,
        range: (2, 2),
        provisional: false,
        coverage: "1",
        gates: 0,
        firmness: (2, 3),
        root: "none",
        raises: 1,
        road: "10: 1",
    },
    Row {
        answers: "444 444 144 444 144",
        dimensions: "75 75 50 75 50",
        total: "65",
        stage: 2,
        range: (2, 2),
        provisional: false,
        coverage: "1",
        gates: 2,
        firmness: (2, 3),
        root: "none",
        raises: 2,
        road: "7: 1, 13: 1",
    },
    Row {
        answers: "33? 333 3n3 334 ?33",
        dimensions: "50 50 50 175/3 50",
        total: "155/3",
        stage: 3,
        range: (3, 3),
        provisional: false,
        coverage: "6/7",
        gates: 1,
        firmness: (3, 3),
        root: "none",
        raises: 5,
        road: "1: 1, 2: 1, 7: 1, 9: 1, 13: 1",
    },
    Row {
        answers: "3?? 3-3 nnn 334 ?33",
        dimensions: "not-valid 50 left-out 175/3 50",
        total: "475/9",
        stage: 3,
        range: (3, 4),
        provisional: true,
        coverage: "2/3",
        gates: 1,
        firmness: (3, 3),
        root: "none",
        raises: 4,
        road: "4: 1, 6: 1, 13: 2",
    },
    Row {
        answers: "555 555 555 555 553",
        dimensions: "100 100 100 100 250/3",
        total: "290/3",
        stage: 4,
        range: (4, 4),
        provisional: false,
        coverage: "1",
        gates: 0,
        firmness: (4, 5),
        root: "none",
        raises: 1,
        road: "15: 1",
    },
    Row {
        answers: "112 211 121 312 211",
        dimensions: "25/3 25/3 25/3 25 25/3",
        total: "35/3",
        stage: 1,
        range: (1, 1),
        provisional: false,
        coverage: "1",
        gates: 1,
        firmness: (1, 1),
        root: "ownership-gap (coordination-tax)",
        raises: 5,
        road: "1: 1, 2: 1, 5: 1, 6: 1, 7: 1",
    },
];

#[test]
fn each_row_comes_to_its_figures() {
    let assessment = worked().assessment();
    for row in &ROWS {
        assert_eq!(found(row.answers, &snapshot(&assessment, row.answers)), row.owned());
    }
}

impl Row<&str> {
    fn owned(&self) -> Row<String> {
        let Self { stage, range, provisional, gates, firmness, raises, .. } = *self;
        let [answers, dimensions, total] = [self.answers, self.dimensions, self.total].map(str::to_owned);
        let [coverage, root, road] = [self.coverage, self.root, self.road].map(str::to_owned);
        Row { answers, dimensions, total, stage, range, provisional, coverage, gates, firmness, root, raises, road }
    }
}

fn found(answers: &str, snapshot: &Snapshot) -> Row<String> {
    let road = snapshot.road.as_ref().unwrap();
    Row {
        answers: answers.to_owned(),
        dimensions: joined(snapshot.dimensions.iter().map(score), " "),
        total: snapshot.total.unwrap().to_string(),
        stage: snapshot.stage.unwrap().number(),
        range: snapshot.range.map(numbers).unwrap(),
        provisional: snapshot.provisional,
        coverage: snapshot.coverage.unwrap().to_string(),
        gates: snapshot.gates_failed.len(),
        firmness: snapshot.firmness.map(numbers).unwrap(),
        root: root(snapshot),
        raises: road.raises,
        road: by_question(&road.steps),
    }
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

/// The root, with the patterns that are also present in parentheses.
fn root(snapshot: &Snapshot) -> String {
    let also = joined(snapshot.walk.also().map(|also| also.id().to_owned()), ", ");
    let root = snapshot.walk.root().map_or("none", Pattern::id);
    if also.is_empty() { root.to_owned() } else { format!("{root} ({also})") }
}

fn by_question(steps: &[RoadStep]) -> String {
    let mut steps = steps.to_vec();
    steps.sort_by_key(|step| step.question);
    let raises = |step: &RoadStep| step.to.get() - step.from.map_or(1, Level::get);
    joined(steps.iter().map(|step| format!("{}: {}", step.question + 1, raises(step))), ", ")
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

#[track_caller]
fn check_limits(line: &str, expected: &[Limit]) {
    assert_eq!(snapshot(&worked().assessment(), line).limits, expected, "{line}");
}

#[test]
fn what_holds_the_stage_is_said() {
    check_limits("221 323 332 433 322", &[Limit::Weakest, Limit::Total]);
    check_limits("445 444 454 212 444", &[Limit::Weakest]);
    check_limits("444 444 144 444 144", &[Limit::Gates]);
    check_limits("555 555 555 555 553", &[Limit::Loops]);
    check_limits("555 555 555 555 55?", &[Limit::Loops]);
    check_limits("444 444 444 444 443", &[Limit::Loops, Limit::Total]);
    check_limits("555 555 555 555 55n", &[]);
    check_limits("555 555 555 555 554", &[]);
}

#[test]
fn an_open_loop_holds_stage_4_and_no_lower_one() {
    let stage = |line: &str| snapshot(&worked().assessment(), line).stage.map(Stage::number);
    assert_eq!(stage("555 555 555 555 551"), Some(4));
    assert_eq!(stage("444 444 444 444 441"), Some(4));
    assert_eq!(stage("333 333 333 333 331"), Some(3));
    assert_eq!(snapshot(&worked().assessment(), "555 555 555 555 55?").range.map(numbers), Some((4, 5)));
    assert_eq!(snapshot(&worked().assessment(), "555 555 555 555 551").loops_open, [14]);
}

#[test]
fn a_pattern_is_present_below_forty_points() {
    let roots = |line: &str| root(&snapshot(&worked().assessment(), line));
    // Weights are equal, so that the mean gap of 3, 3, 2 is 175/3, and of 3, 2, 2 it is 200/3.
    assert_eq!(roots("332 332 222 333 333"), "none");
    assert_eq!(roots("322 322 222 333 333"), "ownership-gap (coordination-tax)");
    assert_eq!(roots("333 322 222 333 333"), "coordination-tax");
    let asked = snapshot(&worked().assessment(), "333 333 333 333 333").walk.readings;
    assert_eq!(asked.iter().map(|reading| reading.pattern).collect::<Vec<_>>(), [Pattern::ALL[0], Pattern::ALL[1]]);
}

#[test]
fn each_step_says_why_it_is_on_the_road() {
    let road = snapshot(&worked().assessment(), "112 211 121 312 211").road.unwrap();
    let kinds: Vec<(usize, StepKind)> = road.steps.iter().map(|step| (step.question + 1, step.kind)).collect();
    let expected =
        [(7, StepKind::Gate), (1, StepKind::Root), (2, StepKind::Root), (5, StepKind::Other), (6, StepKind::Other)];
    assert_eq!(kinds, expected);
}
