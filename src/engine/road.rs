//! The shortest way to the next stage, exact: what is the least total of one-level raises that arrives there?

mod leeway;
mod margin;
mod raise_set;
mod search;
mod settle;
mod target;

use super::item::Item;
use super::ordered::ordered;
use crate::model::{Assessment, Level, Pattern, Stage};
use leeway::Leeway;
use search::Search;
use std::cmp::Reverse;
use target::Target;

/// The cheapest set of raises that brings the stage at least one up and
///
/// - raises no answer above the level of that stage,
/// - lifts every failed gate,
/// - raises at least one question of the root pattern, if one is below that level.
///
/// Among equally cheap ones it raises questions of the root most, touches the fewest questions, then those that come
/// first in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Road {
    /// One-level raises in all; finding out about a gate or a loop question counts as one.
    pub raises: u32,
    /// In the order to show: failed gates, then questions of the root, then the weakest dimensions, then heavier questions,
    /// then the order of the file.
    pub steps: Vec<RoadStep>,
}

/// What the road asks of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoadStep {
    /// The question's index.
    pub question: usize,
    /// Why it is on the road.
    pub kind: StepKind,
    /// Today's level; none for a question that is to be found out, which then counts as the one above the lowest.
    pub from: Option<Level>,
    /// The level to reach.
    pub to: Level,
}

/// Why a question is on the road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// It is a failed gate.
    Gate,
    /// It belongs to the root pattern.
    Root,
    /// It brings the points or the level that the next stage needs.
    Other,
}

impl Road {
    /// So many steps are those to begin with.
    pub const START: usize = 3;

    /// The road to `stage`, which is one above today's, where `root` is the pattern to begin with. There always is one: with
    /// all answers at the level of a stage, that is the stage.
    pub(crate) fn to(
        stage: Stage,
        assessment: &Assessment,
        items: &[Item],
        weakest: &[usize],
        root: Option<Pattern>,
    ) -> Self {
        let leeways: Vec<Leeway> = items.iter().map(|item| Leeway::of(item, stage)).collect();
        let search = Search::new(Target::of(stage), assessment, items, root, &leeways);
        let raises = settle::settled(&search, leeways);
        let touched = items.iter().zip(raises).filter(|&(_, raises)| raises > 0);
        let touched = ordered(touched, |(item, _)| {
            let is_weakest = weakest.contains(&item.dimension);
            let first = (StepKind::of(item, root), Reverse(item.belongs_to(root)));
            (first, Reverse(is_weakest), Reverse(item.weight()))
        });
        Self {
            raises: touched.iter().map(|&(_, raises)| u32::from(raises)).sum(),
            steps: touched.into_iter().map(|(item, raises)| RoadStep::of(item, raises, root)).collect(),
        }
    }
}

impl StepKind {
    fn of(item: &Item, root: Option<Pattern>) -> Self {
        if item.may_be_failing_gate() {
            Self::Gate
        } else if item.belongs_to(root) {
            Self::Root
        } else {
            Self::Other
        }
    }
}

impl RoadStep {
    fn of(item: &Item, raises: u8, root: Option<Pattern>) -> Self {
        let to = item.start().raised(raises).expect("the leeway of a question ends at the highest level");
        Self { question: item.index, kind: StepKind::of(item, root), from: item.level(), to }
    }
}
