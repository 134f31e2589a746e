//! The road, compared with a search through all possibilities.

use crate::support::strategies::{answered, sketches};
use crate::support::{QuestionSketch, Sketch, largest, reference, snapshot, worked};
use delivery_assessments::engine::{Answers, Road, Snapshot};
use delivery_assessments::model::{Level, Pattern, Stage};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::cmp::Reverse;

/// Raises by question. Smaller is better, compared field by field.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Plan {
    raises: u32,
    besides_root: u32,
    touched_count: usize,
    touched: Vec<usize>,
    amounts: Vec<Reverse<u8>>,
}

impl Plan {
    fn new(case: &Case, raises: &[u8]) -> Self {
        let touched: Vec<usize> = (0..raises.len()).filter(|&question| raises[question] > 0).collect();
        let besides = raises.iter().enumerate().filter(|(question, _)| !case.is_root(*question));
        Self {
            raises: raises.iter().copied().map(u32::from).sum(),
            besides_root: besides.map(|(_, raises)| u32::from(*raises)).sum(),
            touched_count: touched.len(),
            touched,
            amounts: raises.iter().copied().map(Reverse).collect(),
        }
    }

    fn of_road(case: &Case, road: &Road) -> Self {
        let mut raises = vec![0; case.questions.len()];
        for step in &road.steps {
            raises[step.question] = step.to.get() - step.from.map_or(1, Level::get);
        }
        let plan = Self::new(case, &raises);
        assert_eq!(plan.raises, road.raises);
        plan
    }
}

/// What the road has to bring to `stage`.
struct Case<'a> {
    sketch: &'a Sketch,
    questions: Vec<QuestionSketch>,
    answers: Vec<char>,
    root: Option<Pattern>,
    stage: u8,
}

impl<'a> Case<'a> {
    fn new(sketch: &'a Sketch, answers: &[char], stage: u8) -> Self {
        let questions = sketch.questions().map(|(_, question)| question).collect();
        Self { sketch, questions, answers: answers.to_vec(), root: reference::root(sketch, answers), stage }
    }

    fn is_root(&self, question: usize) -> bool {
        self.root.is_some() && self.questions[question].pattern == self.root
    }

    /// The answer after so many raises, if it can be raised so far: up to the level with the number of the stage.
    fn raised(&self, question: usize, raises: u8) -> Option<char> {
        let QuestionSketch { is_gate, is_loop, .. } = self.questions[question];
        let answer = self.answers[question];
        let start = match answer {
            _ if raises == 0 => return Some(answer),
            '?' | '-' if is_gate || is_loop => 1,
            _ => u8::try_from(answer.to_digit(10)?).unwrap(),
        };
        (start + raises <= self.stage).then(|| char::from(b'0' + start + raises))
    }

    /// Whether `after` is where the road has to lead.
    fn arrives(&self, after: &[char]) -> bool {
        let is_lifted = |question: usize| !self.questions[question].is_gate || !"1?-".contains(after[question]);
        let can_touch = |question: usize| self.is_root(question) && self.raised(question, 1).is_some();
        let is_touched = |question: usize| self.is_root(question) && after[question] != self.answers[question];
        let mut all = 0..self.questions.len();
        reference::stage(self.sketch, after) >= Some(self.stage)
            && all.clone().all(is_lifted)
            && (!all.clone().any(can_touch) || all.any(is_touched))
    }

    /// Every way to spend exactly `left` raises on the questions from `raises.len()` on that arrives.
    fn search(&self, after: &mut Vec<char>, left: u8, raises: &mut Vec<u8>, found: &mut Vec<Plan>) {
        let question = raises.len();
        if question == self.questions.len() {
            if left == 0 && self.arrives(after) {
                found.push(Plan::new(self, raises));
            }
            return;
        }
        for amount in 0..=left.min(4) {
            if let Some(answer) = self.raised(question, amount) {
                after.push(answer);
                raises.push(amount);
                self.search(after, left - amount, raises, found);
                raises.pop();
                after.pop();
            }
        }
    }

    fn best_plan(&self) -> Plan {
        (0..=4 * 9)
            .find_map(|total| {
                let mut found = Vec::new();
                self.search(&mut Vec::new(), total, &mut Vec::new(), &mut found);
                found.into_iter().min()
            })
            .expect("with everything at a level the stage has its number")
    }
}

fn check_by_brute_force(sketch: &Sketch, line: &str) -> Result<(), TestCaseError> {
    let answers: Vec<char> = line.chars().collect();
    let stage = reference::stage(sketch, &answers);
    let snapshot = snapshot(&sketch.assessment(), line);
    prop_assert_eq!(snapshot.stage.map(Stage::number), stage);
    prop_assert_eq!(snapshot.walk.root(), reference::root(sketch, &answers));
    let case = stage.filter(|stage| *stage < 5).map(|stage| Case::new(sketch, &answers, stage + 1));
    let plan = snapshot.road.as_ref().zip(case.as_ref()).map(|(road, case)| Plan::of_road(case, road));
    prop_assert_eq!(plan, case.as_ref().map(Case::best_plan));
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
fn steps_lead_with_failed_gates_then_the_root_then_the_weakest_then_the_heavy() {
    check_steps(&worked(), "221 323 332 433 322", &["1: 2 -> 3"]);
    check_steps(&worked(), "444 444 144 444 144", &["7: 1 -> 2", "13: 1 -> 2"]);
    check_steps(&worked(), "33? 333 3n3 334 ?33", &["13: ? -> 2", "1: 3 -> 4", "2: 3 -> 4", "7: 3 -> 4", "9: 3 -> 4"]);
    check_steps(&worked(), "112 211 121 312 211", &["7: 1 -> 2", "1: 1 -> 2", "2: 1 -> 2", "5: 1 -> 2", "6: 1 -> 2"]);
    let mut heavy = worked();
    heavy.0[1].questions[1].weight = 3;
    let expected = ["5: 3 -> 4", "1: 3 -> 4", "2: 3 -> 4", "3: 3 -> 4", "4: 3 -> 4", "6: 3 -> 4"];
    check_steps(&heavy, "333 333 333 333 333", &expected);
    check_steps(&heavy, "444 333 333 322 133", &["13: 1 -> 4", "11: 2 -> 4", "12: 2 -> 4"]);
}

#[test]
fn a_loop_that_nobody_knows_is_found_out() {
    check_steps(&worked(), "555 555 555 555 55?", &["15: ? -> 4"]);
    check_steps(&worked(), "555 555 555 555 551", &["15: 1 -> 4"]);
}

#[test]
fn finding_out_about_a_gate_may_make_its_dimension_count() {
    let expected = ["13: ? -> 4", "1: 3 -> 4", "2: 3 -> 4", "3: 3 -> 4", "14: 3 -> 4"];
    check_steps(&worked(), "333 333 333 333 ?3n", &expected);
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
    let assessment = largest().assessment();
    let answers = Answers::read(&"1231231231".repeat(10), &assessment).unwrap();
    let snapshot = Snapshot::of(&assessment, &answers, None);
    assert_eq!(snapshot.stage, Some(Stage::Local));
    assert!(snapshot.road.is_some());
}
