//! The road, compared with a search through all possibilities.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod support;

use delivery_assessments::engine::{Answers, Road, Snapshot};
use delivery_assessments::model::{Level, Stage};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cmp::Reverse;
use support::strategies::{answered, sketches};
use support::{QuestionSketch, Sketch, reference, snapshot, worked};

/// Raises by question. Smaller is better, compared field by field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Plan {
    raises: u32,
    touched_count: usize,
    touched: Vec<usize>,
    amounts: Vec<Reverse<u8>>,
}

impl Plan {
    fn new(raises: &[u8]) -> Self {
        let touched: Vec<usize> = (0..raises.len()).filter(|&question| raises[question] > 0).collect();
        Self {
            raises: raises.iter().copied().map(u32::from).sum(),
            touched_count: touched.len(),
            touched,
            amounts: raises.iter().copied().map(Reverse).collect(),
        }
    }

    fn of_road(road: &Road, question_count: usize) -> Self {
        let mut raises = vec![0; question_count];
        for step in &road.steps {
            raises[step.question] = step.to.get() - step.from.map_or(1, Level::get);
        }
        let plan = Self::new(&raises);
        assert_eq!(plan.raises, road.raises);
        plan
    }
}

/// The answer after `raises` raises; `None` if it cannot be raised that often.
fn raised(question: QuestionSketch, answer: char, raises: u8) -> Option<char> {
    let start = match answer {
        _ if raises == 0 => return Some(answer),
        '?' | '-' if question.is_gate => 1,
        _ => answer.to_digit(10)?,
    };
    char::from_digit(start + u32::from(raises), 6)
}

/// All ways to spend exactly `left` raises on the questions from index `raises.len()` on, if they reach `stage`.
fn search(sketch: &Sketch, answers: &[char], stage: u8, left: u8, raises: &mut Vec<u8>, found: &mut Vec<Plan>) {
    let Some((_, question)) = sketch.questions().nth(raises.len()) else {
        if left == 0 && reference::stage(sketch, answers) >= Some(stage) {
            found.push(Plan::new(raises));
        }
        return;
    };
    let position = raises.len();
    for amount in 0..=left.min(4) {
        if let Some(answer) = raised(question, answers[position], amount) {
            let mut answers = answers.to_vec();
            answers[position] = answer;
            raises.push(amount);
            search(sketch, &answers, stage, left - amount, raises, found);
            raises.pop();
        }
    }
}

fn best_plan(sketch: &Sketch, answers: &[char], stage: u8) -> Plan {
    (0..=4 * 9)
        .find_map(|total| {
            let mut found = Vec::new();
            search(sketch, answers, stage, total, &mut Vec::new(), &mut found);
            found.into_iter().min()
        })
        .expect("with everything at 5 the stage is 5")
}

fn check_by_brute_force(sketch: &Sketch, line: &str) -> Result<(), TestCaseError> {
    let answers: Vec<char> = line.chars().collect();
    let stage = reference::stage(sketch, &answers);
    let snapshot = snapshot(&sketch.assessment(), line);
    prop_assert_eq!(snapshot.stage.map(Stage::number), stage);
    let next = stage.filter(|stage| *stage < 5).map(|stage| stage + 1);
    let plan = snapshot.road.as_ref().map(|road| Plan::of_road(road, answers.len()));
    prop_assert_eq!(plan, next.map(|next| best_plan(sketch, &answers, next)));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_cheaper_road_exists((sketch, line) in answered(sketches(3..=3, 2..=3))) {
        check_by_brute_force(&sketch, &line)?;
    }

    #[test]
    fn a_dimension_that_becomes_valid_counts((sketch, line) in answered(sketches(4..=4, 2..=2))) {
        check_by_brute_force(&sketch, &line)?;
    }
}

/// Steps as `question: from -> to`, questions counted from 1.
#[track_caller]
fn check_steps(sketch: &Sketch, line: &str, expected: &[&str]) {
    let road = snapshot(&sketch.assessment(), line).road.unwrap();
    let steps = road.steps.iter().map(|step| {
        let from = step.from.map_or('?', |level| char::from(b'0' + level.get()));
        format!("{}: {from} -> {}", step.question + 1, step.to.get())
    });
    assert_eq!(steps.collect::<Vec<_>>(), expected);
}

#[test]
fn steps_lead_with_gates_then_the_weakest_then_the_heavy() {
    check_steps(&worked(), "221 323 332 433 322", &["1: 2 -> 3"]);
    check_steps(&worked(), "444 444 144 444 144", &["7: 1 -> 2"]);
    check_steps(&worked(), "33? 333 3n3 334 ?33", &["13: ? -> 2", "1: 3 -> 5", "2: 3 -> 5"]);
    let mut heavy = worked();
    heavy.0[1].questions[1].weight = 3;
    check_steps(&heavy, "333 333 333 333 333", &["5: 3 -> 5", "1: 3 -> 5", "2: 3 -> 4"]);
    check_steps(&heavy, "444 333 333 322 133", &["13: 1 -> 3", "10: 3 -> 5", "5: 3 -> 5"]);
}

#[test]
fn finding_out_about_a_gate_may_make_its_dimension_count() {
    check_steps(&worked(), "333 333 333 333 ?3n", &["13: ? -> 5", "14: 3 -> 5"]);
}

#[test]
fn there_is_no_road_from_the_highest_stage_and_without_a_stage() {
    let assessment = worked().assessment();
    for line in ["555 555 555 555 555", "??? --- 333 333 ???", "nnn nnn nnn nnn nnn"] {
        assert_eq!(snapshot(&assessment, line).road, None, "{line}");
    }
}

#[test]
fn without_a_road_the_largest_gaps_are_shown() {
    let mut sketch = worked();
    sketch.0[4].questions[2].weight = 2;
    let assessment = sketch.assessment();
    let gaps = |line: &str| snapshot(&assessment, line).gaps;
    assert_eq!(gaps("555 555 555 555 555"), Vec::<usize>::new());
    assert_eq!(gaps("555 545 555 555 554"), [14, 4]);
    assert_eq!(gaps("2?? nnn --1 nnn ?n?"), [14, 1, 2]);
    assert_eq!(gaps("221 323 332 433 322"), Vec::<usize>::new());
}

#[test]
fn a_hundred_questions_have_a_road() {
    let questions = worked().0[0].questions.iter().copied().cycle().take(10).collect();
    let dimension = support::DimensionSketch { weight: 3, questions };
    let assessment = Sketch(vec![dimension; 10]).assessment();
    let answers = Answers::read(&"1231231231".repeat(10), &assessment).unwrap();
    let snapshot = Snapshot::of(&assessment, &answers, None);
    assert_eq!(snapshot.stage, Some(Stage::Local));
    assert!(snapshot.road.is_some());
}
