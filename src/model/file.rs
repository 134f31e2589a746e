//! An assessment and the diagnosis as their authors wrote them. Reading one never stops at the first mistake: a field of the wrong kind and a
//! field that nobody knows are kept, for the check to name them all at once.

mod diagnosis;
mod edition;
mod given;
mod listing;
mod numbers;
mod patterns;
mod reference;
mod related;
#[cfg(feature = "schema")]
mod schema;
mod setup;
mod unknown;

pub use diagnosis::{DiagnosisFile, PatternFile};
pub use edition::EditionFile;
pub use given::Given;
pub use listing::ListingFile;
pub use numbers::{NumberTextFile, NumbersFile};
pub use patterns::PatternsFile;
pub use reference::ReferenceFile;
pub use related::RelatedFile;
pub use setup::{ChoiceFile, SetupFile};
pub(super) use unknown::Unknown;

#[cfg(feature = "schema")]
use super::{
    Level, MAX_CHOICES, MAX_DIMENSIONS, MAX_QUESTIONS, MAX_RELATED, MAX_SETUP, Pattern, Step,
    check::{MAX_ID_LENGTH, MAX_VERSION},
};
#[cfg(feature = "schema")]
use schema::KEBAB_CASE;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

// A missing field never stops the reading. `serde(default)` is for the JSON Schema: such a field may be left out.

/// One self-assessment: what it is called, what the five stages look like in its area, and its questions.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct AssessmentFile {
    /// Stable kebab-case name; also the folder of the assessment's page. Never change it once published.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// Version of the content, from 1. Raise it whenever the meaning of an answer changes.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_VERSION)))]
    pub version: Given<i64>,
    /// The assessment's name.
    pub title: Given<String>,
    /// What the visitor finds out, in one sentence: the large line on the cover.
    pub promise: Given<String>,
    /// Whom it is for.
    pub audience: Given<String>,
    /// What to keep in mind while answering: one service, one team, the last quarter.
    pub scope: Given<String>,
    /// Estimated minutes to answer all questions, 1 to 60.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 60)))]
    pub minutes: Given<i64>,
    /// What to take next, at most 5 other assessments.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_RELATED)))]
    pub related: Given<Vec<Given<RelatedFile>>>,
    /// How the site lists the assessment, and who finds it there by what.
    #[serde(default)]
    pub listing: Given<ListingFile>,
    /// What each of the five stages looks like in this area.
    pub stages: Given<StagesFile>,
    /// The parts of the area that get a score of their own, 1 to 10.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_DIMENSIONS)))]
    pub dimensions: Given<Vec<Given<DimensionFile>>>,
    /// What the answers point to if a pattern is present: a sentence for each pattern that three questions or more are
    /// tagged with.
    pub patterns: Given<PatternsFile>,
    /// Earlier versions of the content, so that links to results of then can still be opened.
    #[serde(default)]
    pub editions: Given<Vec<Given<EditionFile>>>,
    /// What is asked before the first question, at most 3 questions.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(max = MAX_SETUP)))]
    pub setup: Given<Vec<Given<SetupFile>>>,
    /// Asks for the six numbers of a backlog beside the snapshot: the words around them.
    #[serde(default)]
    pub numbers: Given<NumbersFile>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}

/// What each of the five stages looks like in this area, one or two sentences each.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct StagesFile {
    /// Stage 1: the outcome depends on who is in the room.
    pub heroic: Given<String>,
    /// Stage 2: some do it well; it stops when they are on leave.
    pub local: Given<String>,
    /// Stage 3: written, known and done by most without being chased.
    pub shared: Given<String>,
    /// Stage 4: the system enforces it and numbers show it.
    pub measured: Given<String>,
    /// Stage 5: numbers change what people do, and the change is checked.
    #[serde(rename = "self-correcting")]
    pub self_correcting: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}

/// A part of the area that gets a score of its own.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct DimensionFile {
    /// Stable kebab-case name, unique in the file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// The dimension's name.
    pub title: Given<String>,
    /// How much the dimension counts in the total: 1 to 3, 1 where it is left out.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub weight: Given<i64>,
    /// What the dimension covers.
    pub covers: Given<String>,
    /// What a score below 40 means here.
    pub low: Given<String>,
    /// What a score from 40 to below 60 means here.
    pub middle: Given<String>,
    /// What a score from 60 to below 80 means here.
    pub high: Given<String>,
    /// What a score from 80 on means here.
    pub top: Given<String>,
    /// What the dimension asks, at least one question.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = MAX_QUESTIONS)))]
    pub questions: Given<Vec<Given<QuestionFile>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}

/// One behavior, with five descriptions to choose from.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct QuestionFile {
    /// Stable kebab-case name, unique in the whole file.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// The question as the visitor reads it.
    pub text: Given<String>,
    /// One observable description for each of the five levels, lowest first; no two are equal.
    #[cfg_attr(feature = "schema", schemars(length(equal = Level::COUNT)))]
    pub anchors: Given<Vec<Given<String>>>,
    /// How much the question counts in its dimension: 1 to 3, 1 where it is left out.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub weight: Given<i64>,
    /// Whether failing this question holds the stage down.
    #[serde(default)]
    pub gate: Given<bool>,
    /// Why failing this question holds the stage down, in one sentence; stands with `gate = true` and only there.
    #[serde(default)]
    pub gate_reason: Given<String>,
    /// Whether the highest stage needs level 4 here: the question asks if numbers change what people do. One or two in a file.
    #[serde(default, rename = "loop")]
    pub is_loop: Given<bool>,
    /// Why the highest stage needs it, in one sentence; stands with `loop = true` and only there.
    #[serde(default)]
    pub loop_reason: Given<String>,
    /// The structural reason that a low answer points to, if it points to one.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(extend("enum" = Pattern::ALL.map(Pattern::id))))]
    pub pattern: Given<String>,
    /// Which of the five steps to predictable delivery the advice belongs to.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = Step::ALL.map(Step::id))))]
    pub step: Given<String>,
    /// Why it matters, in one sentence.
    #[serde(default)]
    pub why: Given<String>,
    /// Who drew the limits between the anchors: "own", or a source with its year, which then stands in `sources`.
    #[serde(default)]
    pub cuts: Given<String>,
    /// What to do about it.
    pub advice: Given<AdviceFile>,
    /// Where the figures of this question come from.
    #[serde(default)]
    pub sources: Given<Vec<Given<SourceFile>>>,
    /// Published figures to show beside the visitor's answer.
    #[serde(default)]
    pub references: Given<Vec<Given<ReferenceFile>>>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}

/// What to do on Monday, by today's level; each leads to the next level.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct AdviceFile {
    /// For levels 1 and 2: the first move.
    pub lower: Given<String>,
    /// For level 3: to what level 4 says.
    pub middle: Given<String>,
    /// For level 4: to what level 5 says.
    pub upper: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}

/// Where a figure or a limit comes from.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct SourceFile {
    /// Who published what.
    pub title: Given<String>,
    /// Year of publication, 1950 to 2100.
    #[cfg_attr(feature = "schema", schemars(range(min = 1950, max = 2100)))]
    pub year: Given<i64>,
    /// An `https://` address where it can be read.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^https://")))]
    pub url: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(super) unknown: Unknown,
}
