use super::firmness::firmness;
use super::gaps::largest_gaps;
use super::item::Item;
use super::scorecard::Scorecard;
use super::terms::Terms;
use super::{Answers, DimensionScore, Limit, Missing, Ratio, Road, Walk};
use crate::model::{Assessment, Stage};

/// The whole outcome: all that a view or an export needs. Questions and dimensions are given by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The stage, unless too little is known.
    pub stage: Option<Stage>,
    /// Why there is no stage; empty if there is one.
    pub missing: Vec<Missing>,
    /// The stages if everything unknown were level 1, and if it were level 5; there if a stage is.
    pub range: Option<(Stage, Stage)>,
    /// Less than 4/5 is known, or a dimension that applies is not valid.
    pub provisional: bool,
    /// What limits the stage, most actionable first; empty at stage 5 or without a stage.
    pub limits: Vec<Limit>,
    /// The weighted mean of the valid dimensions, 0 to 100.
    pub total: Option<Ratio>,
    /// The known share of what applies, 0 to 1; absent if nothing applies.
    pub coverage: Option<Ratio>,
    /// Gates answered 1, don't know or unanswered.
    pub gates_failed: Vec<usize>,
    /// Loop questions answered below level 4, don't know or unanswered.
    pub loops_open: Vec<usize>,
    /// One for each dimension.
    pub dimensions: Vec<DimensionScore>,
    /// The valid dimensions with the lowest score.
    pub weakest: Vec<usize>,
    /// The lowest and the highest stage that misjudging one answer by one level would give; there if a stage is.
    pub firmness: Option<(Stage, Stage)>,
    /// The patterns.
    pub walk: Walk,
    /// The stage that the visitor expected.
    pub felt: Option<Stage>,
    /// The felt stage minus the computed one, -4 to 4.
    pub felt_gap: Option<i8>,
    /// The shortest way to the next stage; absent at stage 5 or without a stage.
    pub road: Option<Road>,
    /// Where there is no road: at most three questions with the largest gap to level 5.
    pub gaps: Vec<usize>,
    /// Questions without an answer.
    pub unanswered: Vec<usize>,
    /// Questions answered with don't know.
    pub unknown: Vec<usize>,
}

impl Snapshot {
    /// The outcome of `answers`, with the stage that the visitor expected.
    pub fn of(assessment: &Assessment, answers: &Answers, felt: Option<Stage>) -> Self {
        let items = Item::all(assessment, answers);
        let scorecard = Scorecard::of(assessment, &items);
        let stage = scorecard.stage();
        let walk = Walk::of(assessment, &items);
        let (weakest, root) = (scorecard.weakest(), walk.root());
        let road = stage.and_then(Stage::above).map(|next| Road::to(next, assessment, &items, &weakest, root));
        Self {
            stage,
            missing: scorecard.missing(),
            range: scorecard.range(),
            provisional: scorecard.is_provisional(),
            limits: scorecard.terms().map(Terms::limits).unwrap_or_default(),
            total: scorecard.total(),
            coverage: scorecard.coverage,
            weakest,
            firmness: stage.map(|stage| firmness(assessment, &items, stage)),
            walk,
            felt,
            felt_gap: felt.zip(stage).map(|(felt, stage)| number(felt) - number(stage)),
            gaps: if road.is_some() { Vec::new() } else { largest_gaps(&items) },
            road,
            unanswered: Item::indexes(&items, Item::is_unanswered),
            unknown: Item::indexes(&items, Item::is_dont_know),
            gates_failed: scorecard.gates_failed,
            loops_open: scorecard.loops_open,
            dimensions: scorecard.dimensions,
        }
    }
}

fn number(stage: Stage) -> i8 {
    stage.number().cast_signed()
}
