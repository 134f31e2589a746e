mod overview;
mod patterns;
mod spelling;
mod writer;

use crate::engine::{Answers, DimensionScore, Ratio, Reading, Road, RoadStep, Snapshot};
use crate::model::{Assessment, Level, Pattern, Stage};
pub use overview::{FindingJson, OverviewJson, overview_json};
pub use patterns::PatternsJson;
use serde::Serialize;
pub use spelling::{DimensionStateJson, HoldingJson, ReadingStateJson, ReplyJson, StepKindJson};

/// A snapshot for other programs. Questions and dimensions are given by id, stages and levels by number; what is not
/// known is `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SnapshotJson<'a> {
    /// Always `delivery-assessments/snapshot`.
    pub format: &'static str,
    /// Raised when a reader of this format would have to change.
    pub format_version: u32,
    /// The assessment's id.
    pub assessment: &'a str,
    /// The version of its content.
    pub content_version: u32,
    /// The answers grouped by dimension: 1 to 5, `?` don't know, `n` does not apply, `-` unanswered.
    pub answers: String,
    /// 1 to 5; `null` if too little is known.
    pub stage: Option<u8>,
    /// The stages if everything unknown were level 1, and if it were level 5.
    pub range: Option<[u8; 2]>,
    /// Less than 4/5 is known, or a dimension that applies is not valid.
    pub provisional: bool,
    /// What holds the stage; `null` at stage 5 or without a stage.
    pub holding: Option<HoldingJson>,
    /// What else holds it.
    pub also_holding: Vec<HoldingJson>,
    /// The weighted mean of the valid dimensions, 0 to 100.
    pub total: Option<Figure>,
    /// The known share of what applies: exact as a fraction of 1, rounded in percent.
    pub coverage: Option<Figure>,
    /// Gate questions answered 1, don't know, or not at all.
    pub gates_failed: Vec<&'a str>,
    /// Loop questions answered below 4, don't know, or not at all: stage 5 needs level 4 in each of them.
    pub loops_open: Vec<&'a str>,
    /// One for each dimension, in the order of the assessment.
    pub dimensions: Vec<DimensionJson<'a>>,
    /// The lowest and the highest stage that misjudging one answer by one level would give.
    pub firmness: Option<[u8; 2]>,
    /// The patterns that the assessment asks for.
    pub patterns: PatternsJson<ReadingJson>,
    /// The pattern to begin with.
    pub root: Option<&'static str>,
    /// The patterns that are present besides it.
    pub also: Vec<&'static str>,
    /// The stage that the visitor expected.
    pub felt: Option<u8>,
    /// The felt stage minus the computed one, -4 to 4.
    pub felt_gap: Option<i8>,
    /// The shortest way to the next stage; `null` at stage 5 or without a stage.
    pub road: Option<RoadJson<'a>>,
    /// Without a road: at most three questions with the largest gap to level 5.
    pub gaps: Vec<&'a str>,
    /// Whose it is; `null` if nobody said.
    pub person: Option<&'a str>,
    /// The day of the result, as `2026-11-22`.
    pub date: Option<String>,
    /// The fragment of the result link, which opens this result on the assessment's page.
    pub result_link: Option<String>,
    /// The questions about which the visitor takes something on.
    pub plan: Vec<&'a str>,
}

/// An exact figure, with the integer to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// `115/3`, or `75` for a whole number.
    pub exact: String,
    /// The nearest integer; a half goes up.
    pub rounded: u64,
}

/// The score of one dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DimensionJson<'a> {
    /// The dimension's id.
    pub id: &'a str,
    /// Whether the score counts.
    pub state: DimensionStateJson,
    /// 0 to 100; only where valid.
    pub score: Option<Figure>,
    /// The score if everything unknown were level 1.
    pub low: Option<Figure>,
    /// The score if everything unknown were level 5.
    pub high: Option<Figure>,
}

/// One pattern as the answers show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadingJson {
    /// How much is lacking over its questions, 0 to 100; present above 60.
    pub signal: Option<Figure>,
    /// What that means.
    pub state: ReadingStateJson,
}

/// The shortest way to the next stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadJson<'a> {
    /// One-level raises in all; finding out about a gate or a loop question counts as one.
    pub raises: u32,
    /// Failed gates first, then questions of the root pattern; the first three are those to begin with.
    pub steps: Vec<RoadStepJson<'a>>,
}

/// What the road asks of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadStepJson<'a> {
    /// The question's id.
    pub question: &'a str,
    /// Why it is on the road.
    pub kind: StepKindJson,
    /// Today's level; `null` if it is to be found out.
    pub from: Option<u8>,
    /// The level to reach.
    pub to: u8,
}

impl<'a> SnapshotJson<'a> {
    /// `snapshot` as other programs read it: the outcome of `answers` to `assessment`.
    pub fn of(assessment: &'a Assessment, answers: &Answers, snapshot: &Snapshot) -> Self {
        let ids = QuestionIds::of(assessment);
        let mut holding = snapshot.limits.iter().map(|&limit| limit.into());
        Self {
            format: "delivery-assessments/snapshot",
            format_version: 3,
            assessment: &assessment.id,
            content_version: assessment.version,
            answers: answers.to_string(),
            stage: snapshot.stage.map(Stage::number),
            range: snapshot.range.map(numbers),
            provisional: snapshot.provisional,
            holding: holding.next(),
            also_holding: holding.collect(),
            total: snapshot.total.map(Figure::points),
            coverage: snapshot.coverage.map(Figure::share),
            gates_failed: ids.all(&snapshot.gates_failed),
            loops_open: ids.all(&snapshot.loops_open),
            dimensions: dimensions(assessment, snapshot),
            firmness: snapshot.firmness.map(numbers),
            patterns: PatternsJson::of(|pattern| {
                let reading = snapshot.walk.readings.iter().find(|reading| reading.pattern == pattern);
                reading.map(ReadingJson::of)
            }),
            root: snapshot.walk.root().map(Pattern::id),
            also: snapshot.walk.also().map(Pattern::id).collect(),
            felt: snapshot.felt.map(Stage::number),
            felt_gap: snapshot.felt_gap,
            road: snapshot.road.as_ref().map(|road| RoadJson::of(road, &ids)),
            gaps: ids.all(&snapshot.gaps),
            person: None,
            date: None,
            result_link: None,
            plan: Vec::new(),
        }
    }
}

impl Figure {
    fn points(value: Ratio) -> Self {
        Self { exact: value.to_string(), rounded: value.rounded() }
    }

    fn share(value: Ratio) -> Self {
        Self { exact: value.to_string(), rounded: value.rounded_percent() }
    }
}

impl<'a> DimensionJson<'a> {
    fn of(id: &'a str, dimension: &DimensionScore) -> Self {
        Self {
            id,
            state: dimension.state.into(),
            score: dimension.score.map(Figure::points),
            low: dimension.low.map(Figure::points),
            high: dimension.high.map(Figure::points),
        }
    }
}

impl ReadingJson {
    fn of(reading: &Reading) -> Self {
        Self { signal: reading.signal.map(Figure::points), state: reading.state.into() }
    }
}

impl<'a> RoadJson<'a> {
    fn of(road: &Road, ids: &QuestionIds<'a>) -> Self {
        Self { raises: road.raises, steps: road.steps.iter().map(|step| RoadStepJson::of(step, ids)).collect() }
    }
}

impl<'a> RoadStepJson<'a> {
    fn of(step: &RoadStep, ids: &QuestionIds<'a>) -> Self {
        Self {
            question: ids.one(step.question),
            kind: step.kind.into(),
            from: step.from.map(Level::get),
            to: step.to.get(),
        }
    }
}

/// The ids of all questions, by index.
struct QuestionIds<'a>(Vec<&'a str>);

impl<'a> QuestionIds<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        Self(assessment.questions().map(|(_, question)| question.id.as_str()).collect())
    }

    fn one(&self, index: usize) -> &'a str {
        self.0[index]
    }

    fn all(&self, indexes: &[usize]) -> Vec<&'a str> {
        indexes.iter().map(|&index| self.one(index)).collect()
    }
}

fn dimensions<'a>(assessment: &'a Assessment, snapshot: &Snapshot) -> Vec<DimensionJson<'a>> {
    let scored = assessment.dimensions.iter().zip(&snapshot.dimensions);
    scored.map(|(dimension, score)| DimensionJson::of(&dimension.id, score)).collect()
}

fn numbers((low, high): (Stage, Stage)) -> [u8; 2] {
    [low.number(), high.number()]
}
