//! Cases for each assessment, worked out by hand: `cases/<id>.toml`.

use crate::support::content::{assessment, names, path};
use delivery_assessments::engine::{Answers, Limit, Snapshot};
use delivery_assessments::model::{Assessment, Pattern, Stage};
use serde::Deserialize;
use std::fs;

const FEWEST_CASES: usize = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    cases: Vec<Case>,
}

/// A line of answers and its expected outcome. Fields that are left out are expected to be absent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    answers: String,
    stage: Option<u8>,
    /// The first of what holds the stage: `gates`, `loops`, `weakest` or `total`.
    holding: Option<String>,
    /// The pattern to begin with.
    root: Option<String>,
    /// One-level raises on the road.
    raises: Option<u32>,
    /// The first questions on the road, by id; the test compares as many as are listed.
    #[serde(default)]
    first_steps: Vec<String>,
}

fn cases(name: &str) -> Vec<Case> {
    let file = format!("tests/content/cases/{name}.toml");
    let text = fs::read_to_string(path(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    toml::from_str::<Cases>(&text).unwrap_or_else(|error| panic!("{file}: {error}")).cases
}

#[track_caller]
fn check(assessment: &Assessment, case: &Case) {
    let place = format!("tests/content/cases/{}.toml: {}", assessment.id, case.name);
    let answers = Answers::read(&case.answers, assessment).unwrap_or_else(|problem| panic!("{place}: {problem}"));
    let snapshot = Snapshot::of(assessment, &answers, None);
    assert_eq!(snapshot.stage.map(Stage::number), case.stage, "{place}: stage");
    assert_eq!(snapshot.limits.first().copied().map(limit_id), case.holding.as_deref(), "{place}: holding");
    assert_eq!(snapshot.walk.root().map(Pattern::id), case.root.as_deref(), "{place}: root");
    assert_eq!(snapshot.road.as_ref().map(|road| road.raises), case.raises, "{place}: raises");
    assert_eq!(first_steps(assessment, &snapshot, case.first_steps.len()), case.first_steps, "{place}: first steps");
}

fn limit_id(limit: Limit) -> &'static str {
    match limit {
        Limit::Gates => "gates",
        Limit::Loops => "loops",
        Limit::Weakest => "weakest",
        Limit::Total => "total",
    }
}

/// The ids of the first `count` questions on the road.
fn first_steps<'a>(assessment: &'a Assessment, snapshot: &Snapshot, count: usize) -> Vec<&'a str> {
    let steps = snapshot.road.iter().flat_map(|road| &road.steps).take(count);
    steps.map(|step| assessment.question(step.question).unwrap().1.id.as_str()).collect()
}

#[test]
fn every_case_comes_to_what_was_worked_out_by_hand() {
    for name in names("tests/content/cases") {
        let assessment = assessment(&name);
        for case in cases(&name) {
            check(&assessment, &case);
        }
    }
}

#[test]
fn each_assessment_has_enough_cases() {
    for name in names("assessments") {
        let file = format!("tests/content/cases/{name}.toml");
        let cure = format!("work out at least {FEWEST_CASES} results by hand and write them there");
        assert!(path(&file).exists(), "{file} is missing: {cure}");
        let count = cases(&name).len();
        assert!(count >= FEWEST_CASES, "{file} has {count} cases: {cure}");
    }
}
