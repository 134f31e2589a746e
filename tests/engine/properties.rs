//! Properties of every assessment with every set of answers.

use crate::support::strategies::{answered, any_sketch, sketches};
use crate::support::{SPARE, Sketch, reference, snapshot};
use delivery_assessments::engine::{
    Answer, Answers, DimensionScore, DimensionState, Reading, ReadingState, Road, RoadStep, Snapshot, StepKind, Walk,
};
use delivery_assessments::model::{Assessment, Level, Stage};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_stage_is_that_of_a_naive_reading((sketch, line) in answered(any_sketch())) {
        let expected = reference::stage(&sketch, &line.chars().collect::<Vec<_>>());
        prop_assert_eq!(snapshot(&sketch.assessment(), &line).stage.map(Stage::number), expected);
    }

    #[test]
    fn the_same_level_everywhere_is_the_stage(sketch in sketches(3..=6, 2..=5), level in prop::sample::select(Level::ALL.to_vec())) {
        let line = level.get().to_string().repeat(sketch.question_count());
        let snapshot = snapshot(&sketch.assessment(), &line);
        prop_assert_eq!(snapshot.total.unwrap().to_string(), level.points().to_string());
        prop_assert_eq!(snapshot.stage.map(Level::of_stage), Some(level));
    }

    #[test]
    fn raising_an_answer_lowers_nothing((sketch, line) in answered(any_sketch())) {
        let assessment = sketch.assessment();
        let answers = Answers::read(&line, &assessment).unwrap();
        let before = Snapshot::of(&assessment, &answers, None);
        for raised in all_raised(&answers) {
            lowers_nothing(&before, &Snapshot::of(&assessment, &raised, None))?;
        }
    }

    #[test]
    fn what_is_unknown_widens_around_what_is_known((sketch, line) in answered(any_sketch())) {
        let snapshot = snapshot(&sketch.assessment(), &line);
        for dimension in &snapshot.dimensions {
            prop_assert!(dimension.score.is_none() || dimension.low <= dimension.score);
            prop_assert!(dimension.score.is_none() || dimension.score <= dimension.high);
            prop_assert!(dimension.low <= dimension.high);
        }
        let around = snapshot.stage.zip(snapshot.range).zip(snapshot.firmness);
        if let Some(((stage, (low, high)), (lowest, highest))) = around {
            prop_assert!(low <= stage && stage <= high);
            prop_assert!(lowest <= stage && stage <= highest);
        }
    }

    #[test]
    fn what_does_not_apply_is_as_if_never_asked((sketch, line) in answered(any_sketch())) {
        let Some((smaller, rest)) = without_left_out(&sketch, &line) else { return Ok(()) };
        let (full, small) = (snapshot(&sketch.assessment(), &line), snapshot(&smaller.assessment(), &rest));
        prop_assert!(applying(&full).eq(applying(&small)));
        same_outcome(&full, &small)?;
    }

    #[test]
    fn the_order_of_questions_does_not_matter((sketch, line) in answered(any_sketch())) {
        let backward: String = line.chars().rev().collect();
        let (forth, back) = (snapshot(&sketch.assessment(), &line), snapshot(&reversed(&sketch).assessment(), &backward));
        prop_assert!(forth.dimensions.iter().rev().eq(&back.dimensions));
        same_outcome(&forth, &back)?;
    }

    #[test]
    fn the_road_walked_arrives((sketch, line) in answered(any_sketch())) {
        let assessment = sketch.assessment();
        let answers = Answers::read(&line, &assessment).unwrap();
        let snapshot = Snapshot::of(&assessment, &answers, None);
        prop_assert_eq!(snapshot.road.is_some(), snapshot.stage.is_some_and(|stage| stage < Stage::SelfCorrecting));
        if let Some(road) = &snapshot.road {
            let walked = walked(&answers, road);
            prop_assert!(Snapshot::of(&assessment, &walked, None).stage > snapshot.stage);
            keeps_to_its_rules(&assessment, &snapshot, road, &walked)?;
        }
    }

    #[test]
    fn the_walk_and_the_road_begin_at_the_same_place((sketch, line) in answered(any_sketch())) {
        let assessment = sketch.assessment();
        let snapshot = snapshot(&assessment, &line);
        let Some(road) = &snapshot.road else { return Ok(()) };
        let kinds: Vec<StepKind> = road.steps.iter().map(|step| step.kind).collect();
        prop_assert!(kinds.is_sorted());
        // A failed gate may be the root's, too.
        let is_at_root = |step: &&RoadStep| belongs_to_root(&assessment, &snapshot, step.question);
        let begins = road.steps.iter().take_while(|step| step.kind == StepKind::Gate).find(is_at_root);
        let first = road.steps.iter().find(|step| step.kind != StepKind::Gate);
        let touches = road.steps.iter().any(|step| is_at_root(&step));
        prop_assert!(!touches || begins.is_some() || first.is_some_and(|step| step.kind == StepKind::Root));
    }

    #[test]
    fn a_line_reads_as_it_is_written((sketch, line) in answered(any_sketch())) {
        let written = Answers::read(&line, &sketch.assessment()).unwrap().to_string();
        prop_assert_eq!(written.replace(' ', ""), line);
    }
}

/// The answers with one level raised by one, for each level that can be raised.
fn all_raised(answers: &Answers) -> impl Iterator<Item = Answers> {
    (0..answers.question_count()).filter_map(|question| {
        let above = answers.get(question).and_then(Answer::level).and_then(Level::above)?;
        let mut raised = answers.clone();
        raised.set(question, Some(Answer::Level(above)));
        Some(raised)
    })
}

fn lowers_nothing(before: &Snapshot, after: &Snapshot) -> Result<(), TestCaseError> {
    for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
        prop_assert!(before.score <= after.score);
    }
    prop_assert!(before.total <= after.total);
    prop_assert!(before.stage <= after.stage);
    Ok(())
}

/// Checks that two snapshots agree in everything except the indices of questions and dimensions.
fn same_outcome(left: &Snapshot, right: &Snapshot) -> Result<(), TestCaseError> {
    let price = |road: &Road| (road.raises, road.steps.len());
    prop_assert_eq!((left.stage, left.range, left.firmness), (right.stage, right.range, right.firmness));
    prop_assert_eq!((left.total, left.coverage, left.provisional), (right.total, right.coverage, right.provisional));
    prop_assert_eq!((&left.missing, &left.limits), (&right.missing, &right.limits));
    prop_assert_eq!(read(&left.walk), read(&right.walk));
    prop_assert_eq!(left.gates_failed.len(), right.gates_failed.len());
    prop_assert_eq!(left.loops_open.len(), right.loops_open.len());
    prop_assert_eq!(left.road.as_ref().map(price), right.road.as_ref().map(price));
    Ok(())
}

/// What is known of the patterns.
fn read(walk: &Walk) -> Vec<Reading> {
    walk.readings.iter().copied().filter(|reading| reading.state != ReadingState::Unknown).collect()
}

fn reversed(sketch: &Sketch) -> Sketch {
    let mut reversed = sketch.clone();
    reversed.0.reverse();
    reversed.0.iter_mut().for_each(|dimension| dimension.questions.reverse());
    reversed
}

/// The scores of the dimensions that apply.
fn applying(snapshot: &Snapshot) -> impl Iterator<Item = &DimensionScore> {
    snapshot.dimensions.iter().filter(|dimension| dimension.state != DimensionState::LeftOut)
}

/// The assessment and the answers without the questions that do not apply, but for the spare ones; `None` if none is left.
fn without_left_out(sketch: &Sketch, line: &str) -> Option<(Sketch, String)> {
    let mut smaller = sketch.clone();
    let mut answers = line.chars();
    for dimension in &mut smaller.0 {
        dimension.questions.retain(|_| answers.next() != Some('n'));
    }
    smaller.0.retain(|dimension| !dimension.questions.is_empty());
    (!smaller.0.is_empty()).then(|| (smaller.with_spare(), line.replace('n', "") + &"n".repeat(SPARE)))
}

fn walked(answers: &Answers, road: &Road) -> Answers {
    let mut walked = answers.clone();
    for step in &road.steps {
        assert_eq!(walked.get(step.question).and_then(Answer::level), step.from);
        walked.set(step.question, Some(Answer::Level(step.to)));
    }
    walked
}

/// Whether the road raises nothing too far, lifts every failed gate, and touches the root if it can.
fn keeps_to_its_rules(
    assessment: &Assessment,
    snapshot: &Snapshot,
    road: &Road,
    walked: &Answers,
) -> Result<(), TestCaseError> {
    let highest = snapshot.stage.unwrap().number() + 1;
    prop_assert!(road.steps.iter().all(|step| step.to.get() <= highest));
    prop_assert!(snapshot.gates_failed.iter().all(|&gate| walked.level(gate) > Level::new(1)));
    let is_touched = road.steps.iter().any(|step| belongs_to_root(assessment, snapshot, step.question));
    let is_below = |question: &usize| {
        let below = |level: Level| level.get() < highest;
        belongs_to_root(assessment, snapshot, *question) && walked.level(*question).is_some_and(below)
    };
    prop_assert!(is_touched || !(0..walked.question_count()).any(|question| is_below(&question)));
    Ok(())
}

fn belongs_to_root(assessment: &Assessment, snapshot: &Snapshot, question: usize) -> bool {
    let pattern = assessment.question(question).unwrap().1.pattern;
    pattern.is_some() && pattern == snapshot.walk.root()
}
