use super::item::Item;
use super::scorecard::Scorecard;
use super::{Answers, Ratio, Shift};
use crate::model::{Assessment, Level, Stage};
use std::cmp::Ordering;

/// What moved between two results of the same assessment and content version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The stage; none where too little is known.
    pub stage: Shift<Option<Stage>>,
    /// The total, 0 to 100; none without a valid dimension.
    pub total: Shift<Option<Ratio>>,
    /// One for each dimension.
    pub dimensions: Vec<ScoreShift>,
    /// The questions answered with one level before and another one after, by index, in the order of the file.
    pub questions: Vec<(usize, Shift<Level>)>,
}

/// The score of a dimension before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreShift {
    /// The score, 0 to 100; none where it does not count.
    pub score: Shift<Option<Ratio>>,
    /// By how much it moved; none unless it counts both times.
    pub moved: Option<Moved>,
}

/// By how many points a score moved, exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// By so many points.
    Up(Ratio),
    /// By so many points.
    Down(Ratio),
    /// Not at all.
    Not,
}

impl Comparison {
    /// From `earlier` to `later`.
    pub fn of(assessment: &Assessment, earlier: &Answers, later: &Answers) -> Self {
        let [before, after] =
            [earlier, later].map(|answers| Scorecard::of(assessment, &Item::all(assessment, answers)));
        let scores = before.dimensions.iter().zip(&after.dimensions);
        Self {
            stage: Shift { before: before.stage(), after: after.stage() },
            total: Shift { before: before.total(), after: after.total() },
            dimensions: scores.map(|(before, after)| ScoreShift::of(before.score, after.score)).collect(),
            questions: (0..earlier.question_count())
                .filter_map(|question| Some((question, level_shift(question, earlier, later)?)))
                .collect(),
        }
    }
}

impl ScoreShift {
    fn of(before: Option<Ratio>, after: Option<Ratio>) -> Self {
        let moved = before.zip(after).map(|(before, after)| Moved::between(before, after));
        Self { score: Shift { before, after }, moved }
    }
}

impl Moved {
    fn between(before: Ratio, after: Ratio) -> Self {
        match after.cmp(&before) {
            Ordering::Greater => Self::Up(after.minus(before)),
            Ordering::Less => Self::Down(before.minus(after)),
            Ordering::Equal => Self::Not,
        }
    }
}

fn level_shift(question: usize, earlier: &Answers, later: &Answers) -> Option<Shift<Level>> {
    let shift = Shift { before: earlier.level(question)?, after: later.level(question)? };
    shift.is_moved().then_some(shift)
}
