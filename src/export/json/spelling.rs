//! How the JSON spells what the engine tells apart.

use crate::engine::diagnosis::Reply;
use crate::engine::{DimensionState, Limit, ReadingState, StepKind};
use serde::Serialize;

/// What holds the stage where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum HoldingJson {
    /// One failing gate caps the stage at 3, more cap it at 2.
    Gates,
    /// Stage 5 needs level 4 in every loop question.
    Loops,
    /// The stage is at most one above the weakest dimension's.
    Weakest,
    /// The stage is at most the total's.
    Total,
}

/// Whether a dimension's score counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DimensionStateJson {
    /// At least half of it is known, and at least two levels.
    Valid,
    /// Too little is known.
    NotValid,
    /// None of its questions applies.
    LeftOut,
}

/// What the walk found out about one pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReadingStateJson {
    /// The first pattern of the walk that is present.
    Root,
    /// Present, after the root.
    AlsoPresent,
    /// Not present.
    Absent,
    /// Fewer than three of its questions were answered with a level.
    Unknown,
}

/// Why a question is on the road.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum StepKindJson {
    /// It is a failed gate.
    Gate,
    /// It belongs to the root pattern.
    Root,
    /// It brings the points or the level that the next stage needs.
    Other,
}

/// What was said to a question of the diagnosis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReplyJson {
    /// It holds.
    Yes,
    /// It fails: the pattern is there.
    No,
    /// Nobody knows yet.
    NotSure,
    /// No AI is shipped, so that there is nothing to fail.
    NoAi,
}

impl From<Limit> for HoldingJson {
    fn from(limit: Limit) -> Self {
        match limit {
            Limit::Gates => Self::Gates,
            Limit::Loops => Self::Loops,
            Limit::Weakest => Self::Weakest,
            Limit::Total => Self::Total,
        }
    }
}

impl From<DimensionState> for DimensionStateJson {
    fn from(state: DimensionState) -> Self {
        match state {
            DimensionState::Valid => Self::Valid,
            DimensionState::NotValid => Self::NotValid,
            DimensionState::LeftOut => Self::LeftOut,
        }
    }
}

impl From<ReadingState> for ReadingStateJson {
    fn from(state: ReadingState) -> Self {
        match state {
            ReadingState::Root => Self::Root,
            ReadingState::AlsoPresent => Self::AlsoPresent,
            ReadingState::Absent => Self::Absent,
            ReadingState::Unknown => Self::Unknown,
        }
    }
}

impl From<StepKind> for StepKindJson {
    fn from(kind: StepKind) -> Self {
        match kind {
            StepKind::Gate => Self::Gate,
            StepKind::Root => Self::Root,
            StepKind::Other => Self::Other,
        }
    }
}

impl From<Reply> for ReplyJson {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::Yes => Self::Yes,
            Reply::No => Self::No,
            Reply::NotSure => Self::NotSure,
            Reply::NoAi => Self::NoAi,
        }
    }
}
