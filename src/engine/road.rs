//! The shortest way to the next stage, exact: what is the least total of one-level raises that arrives there?

mod choice;
mod leeway;
mod margin;
mod search;
mod settle;
mod target;

use super::asked::Asked;
use super::ordered::ordered;
use crate::model::{Assessment, Level, Stage};
use leeway::Leeway;
use search::Search;
use std::cmp::Reverse;
use target::Target;

/// The cheapest set of raises that brings the stage at least one up. Among equally cheap ones it touches the fewest
/// questions, then those that come first in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Road {
    /// One-level raises in all; finding out about a gate counts as one.
    pub raises: u32,
    /// In the order to show: gates, then the weakest dimensions, then heavier questions, then the order of the file.
    pub steps: Vec<RoadStep>,
}

/// What the road asks of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoadStep {
    /// The question's index.
    pub question: usize,
    /// Today's level; none for a gate that is to be found out.
    pub from: Option<Level>,
    /// The level to reach.
    pub to: Level,
}

impl Road {
    /// The road to `stage`, which is at most one above today's. There is one to every stage: with every level raised
    /// to 5 and every unknown gate found out and raised to 5, the stage is 5.
    pub(crate) fn to(stage: Stage, assessment: &Assessment, asked: &[Asked], weakest: &[usize]) -> Self {
        let search = Search::new(Target::of(stage), assessment, asked);
        let raises = settle::settled(&search, asked.iter().map(Leeway::of).collect());
        let touched = asked.iter().zip(raises).filter(|&(_, raises)| raises > 0);
        let touched = ordered(touched, |(asked, _)| {
            let is_weakest = weakest.contains(&asked.dimension);
            (Reverse(asked.question.is_gate()), Reverse(is_weakest), Reverse(asked.weight()))
        });
        Self {
            raises: touched.iter().map(|&(_, raises)| u32::from(raises)).sum(),
            steps: touched.into_iter().map(|(asked, raises)| RoadStep::of(asked, raises)).collect(),
        }
    }
}

impl RoadStep {
    fn of(asked: &Asked, raises: u8) -> Self {
        let to = Level::new(asked.start().get() + raises).expect("the leeway of a question ends at level 5");
        Self { question: asked.index, from: asked.level(), to }
    }
}
