//! Several people's results of one assessment, side by side. Nothing is averaged into a grade.

mod disagreement;

use super::item::Item;
use super::scorecard::Scorecard;
use super::{Answers, DimensionScore, Ratio};
use crate::model::{Assessment, Stage};
pub use disagreement::{Disagreement, Standpoint};

/// What one sees of a team. Members are given by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamView {
    /// Each member's stage; none where too little is known.
    pub stages: Vec<Option<Stage>>,
    /// One for each dimension.
    pub dimensions: Vec<TeamScores>,
    /// The questions to which at least two gave a level, those first on which people are furthest apart: by the
    /// difference between the highest and the lowest level, then by how many different levels were chosen, then by the
    /// mean difference over all pairs of people, then in the order of the file.
    pub disagreements: Vec<Disagreement>,
}

/// A member of a team, with what the answers come to.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// What was answered.
    pub answers: &'a Answers,
    /// The stage; none where too little is known.
    pub stage: Option<Stage>,
    /// One for each dimension.
    pub dimensions: &'a [DimensionScore],
}

/// What the members score in one dimension, 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamScores {
    /// Each member's score; none where it does not count.
    pub scores: Vec<Option<Ratio>>,
    /// The lowest score that counts.
    pub lowest: Option<Ratio>,
    /// The middle one; between two middle ones their mean.
    pub median: Option<Ratio>,
    /// The highest one.
    pub highest: Option<Ratio>,
}

impl TeamView {
    /// The view of members who gave these `answers` to `assessment`.
    pub fn of(assessment: &Assessment, answers: &[Answers]) -> Self {
        let scorecards: Vec<Scorecard> =
            answers.iter().map(|answers| Scorecard::of(assessment, &Item::all(assessment, answers))).collect();
        let members: Vec<Member> = answers
            .iter()
            .zip(&scorecards)
            .map(|(answers, scorecard)| Member { answers, stage: scorecard.stage(), dimensions: &scorecard.dimensions })
            .collect();
        Self::of_scored(assessment, &members)
    }

    /// The view of members whose answers to `assessment` were scored.
    pub fn of_scored(assessment: &Assessment, members: &[Member]) -> Self {
        let scores = |dimension: usize| members.iter().map(move |member| member.dimensions[dimension].score);
        Self {
            stages: members.iter().map(|member| member.stage).collect(),
            dimensions: (0..assessment.dimensions.len()).map(|dimension| TeamScores::of(scores(dimension))).collect(),
            disagreements: Disagreement::all(members, assessment.question_count()),
        }
    }

    /// How many members stand at `stage`, or have none.
    pub fn count(&self, stage: Option<Stage>) -> usize {
        self.stages.iter().filter(|found| **found == stage).count()
    }
}

impl TeamScores {
    fn of(scores: impl Iterator<Item = Option<Ratio>>) -> Self {
        let scores: Vec<Option<Ratio>> = scores.collect();
        let mut known: Vec<Ratio> = scores.iter().copied().flatten().collect();
        known.sort_unstable();
        Self { scores, lowest: known.first().copied(), median: median(&known), highest: known.last().copied() }
    }
}

/// The median of `sorted`, exact; none if there is nothing.
fn median(sorted: &[Ratio]) -> Option<Ratio> {
    let upper = sorted.len() / 2;
    let lower = sorted.len().checked_sub(1)? / 2;
    Ratio::mean([(1, sorted[lower]), (1, sorted[upper])])
}
