//! Random assessments and answers.

use super::{DimensionSketch, QuestionSketch, SPARE, Sketch};
use delivery_assessments::model::{LOOPS, Pattern};
use proptest::collection::vec;
use proptest::prelude::*;
use std::ops::RangeInclusive;

/// An assessment with the given numbers of dimensions and of questions per dimension, and the spare dimension behind them.
pub fn sketches(
    dimensions: RangeInclusive<usize>,
    questions: RangeInclusive<usize>,
) -> impl Strategy<Value = Sketch> + use<> {
    let dimension =
        (1..=3u8, vec(question(), questions)).prop_map(|(weight, questions)| DimensionSketch { weight, questions });
    vec(dimension, dimensions).prop_map(|dimensions| with_few_loops(Sketch(dimensions)).with_spare())
}

/// Only the first loops, as many as there may be.
fn with_few_loops(mut sketch: Sketch) -> Sketch {
    let questions = sketch.0.iter_mut().flat_map(|dimension| &mut dimension.questions);
    let loops = questions.filter(|question| question.is_loop);
    loops.skip(*LOOPS.end()).for_each(|question| question.is_loop = false);
    sketch
}

/// An assessment of 1 to 6 dimensions with 1 to 5 questions each, and the spare one.
pub fn any_sketch() -> impl Strategy<Value = Sketch> {
    sketches(1..=6, 1..=5)
}

/// A random assessment with a line of answers, most of them levels. The spare dimension does not apply.
pub fn answered(sketches: impl Strategy<Value = Sketch>) -> impl Strategy<Value = (Sketch, String)> {
    sketches.prop_flat_map(|sketch| {
        let line = vec(answer(), sketch.question_count() - SPARE);
        let line = line.prop_map(|answers| String::from_iter(answers) + &"n".repeat(SPARE));
        (Just(sketch), line)
    })
}

/// One answer in the line notation.
pub fn answer() -> impl Strategy<Value = char> {
    prop_oneof![
        5 => prop::sample::select(vec!['1', '2', '3', '4', '5']),
        1 => prop::sample::select(vec!['?', 'n', '-']),
    ]
}

fn question() -> impl Strategy<Value = QuestionSketch> {
    let pattern = prop_oneof![
        2 => Just(None),
        3 => prop::sample::select(Pattern::ALL[..2].to_vec()).prop_map(Some),
        1 => prop::sample::select(Pattern::ALL[2..].to_vec()).prop_map(Some),
    ];
    let flags = (prop::bool::weighted(0.35), prop::bool::weighted(0.15));
    (1..=3u8, flags, pattern).prop_map(|(weight, (is_gate, is_loop), pattern)| QuestionSketch {
        weight,
        is_gate,
        is_loop,
        pattern,
    })
}
