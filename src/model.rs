//! What an assessment is, and what the delivery diagnosis is.
//!
//! An author writes an [`AssessmentFile`]; [`AssessmentFile::check`] turns it into an [`Assessment`] or into the
//! list of everything that is wrong with it. From then on nobody checks again: the fields can be read by all,
//! and written by nobody outside this module. A [`DiagnosisFile`] becomes a [`Diagnosis`] in the same way.

mod area;
mod check;
mod diagnosis;
mod edition;
mod file;
mod level;
mod listing;
mod numbers;
mod pattern;
mod per_level;
mod per_stage;
mod problem;
mod reference;
mod related;
mod role;
mod setup;
mod stage;
mod step;

pub(crate) use check::nearest;

pub use area::Area;
pub use check::{
    FEWEST_TAGGED, LOOPS, MAX_CHOICES, MAX_DIMENSIONS, MAX_QUESTIONS, MAX_RELATED, MAX_SETUP, MAX_SYMPTOMS,
};
pub use diagnosis::{Diagnosis, DiagnosisContent, LOOK, PatternGuide, SYMPTOMS};
pub use edition::Edition;
pub use file::{
    AdviceFile, AssessmentFile, ChoiceFile, DiagnosisFile, DimensionFile, EditionFile, Given, ListingFile,
    NumberTextFile, NumbersFile, PatternFile, PatternsFile, QuestionFile, ReferenceFile, RelatedFile, SetupFile,
    SourceFile, StagesFile,
};
pub use level::Level;
pub use listing::Listing;
pub use numbers::{NumberText, Numbers};
pub use pattern::Pattern;
pub use per_level::PerLevel;
pub use per_stage::PerStage;
pub use problem::Problem;
pub use reference::Reference;
pub use related::Related;
pub use role::Role;
pub use setup::{Choice, Setup};
pub use stage::Stage;
pub use step::Step;

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::ops::Deref;

/// A checked assessment. Its content is read through [`Deref`]; only [`AssessmentFile::check`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment(AssessmentContent);

impl Deref for Assessment {
    type Target = AssessmentContent;

    fn deref(&self) -> &AssessmentContent {
        &self.0
    }
}

impl Assessment {
    /// The assessment whose content a page carries: it was checked when the page was built. Only `frame::data` calls this.
    #[cfg(feature = "ui")]
    pub(crate) fn carried(content: AssessmentContent) -> Self {
        Self(content)
    }

    /// What is needed of it beside others: what it asks, what it advises, and what it leads to. Texts that only its own page shows
    /// are empty.
    #[cfg(feature = "ssr")]
    pub(crate) fn side_by_side(&self) -> Self {
        let mut content = self.0.clone();
        content.audience.clear();
        content.scope.clear();
        content.stages = PerStage::from([const { String::new() }; Stage::COUNT]);
        content.patterns = [const { None }; 4];
        content.setup.clear();
        content.numbers = None;
        content.dimensions.iter_mut().for_each(Dimension::keep_side_by_side);
        Self(content)
    }

    /// All questions in the order of the file, each with the dimension it belongs to.
    pub fn questions(&self) -> impl Iterator<Item = (&Dimension, &Question)> {
        self.dimensions
            .iter()
            .flat_map(|dimension| dimension.questions.iter().map(move |question| (dimension, question)))
    }

    /// The question at `index`, counted over the whole file from 0, with its dimension.
    pub fn question(&self, index: usize) -> Option<(&Dimension, &Question)> {
        let mut before = 0;
        for dimension in &self.dimensions {
            if let Some(question) = dimension.questions.get(index - before) {
                return Some((dimension, question));
            }
            before += dimension.questions.len();
        }
        None
    }

    /// How many questions the assessment has: 1 to [`MAX_QUESTIONS`].
    pub fn question_count(&self) -> usize {
        self.dimensions.iter().map(|dimension| dimension.questions.len()).sum()
    }

    /// What `stage` looks like in this assessment's area.
    pub fn stage_text(&self, stage: Stage) -> &str {
        &self.stages[stage]
    }

    /// What the answers point to if `pattern` is present; none if the assessment does not ask for it.
    pub fn pattern_text(&self, pattern: Pattern) -> Option<&str> {
        self.patterns[pattern as usize].as_deref()
    }
}

/// What an assessment consists of. Texts are never empty. It can be serialized for the page that carries it; what is read back is
/// an [`Assessment`] only there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentContent {
    /// Stable kebab-case name; also the folder of its page.
    pub id: String,
    /// Content version, from 1; raised whenever the meaning of an answer changes.
    pub version: u32,
    /// The assessment's name.
    pub title: String,
    /// What the visitor finds out, in one sentence.
    pub promise: String,
    /// Whom it is for.
    pub audience: String,
    /// What to keep in mind while answering: one service, one team, …
    pub scope: String,
    /// Estimated minutes, 1 to 60.
    pub minutes: u8,
    /// What to take next: at most [`MAX_RELATED`] other assessments.
    pub related: Vec<Related>,
    /// What each stage looks like in this area.
    pub stages: PerStage<String>,
    /// 1 to [`MAX_DIMENSIONS`] dimensions.
    pub dimensions: Vec<Dimension>,
    /// What the answers point to if a pattern is present, in the order of [`Pattern::ALL`]; there for those that at least
    /// [`FEWEST_TAGGED`] questions are tagged with.
    pub patterns: [Option<String>; 4],
    /// Earlier versions whose results can still be read.
    pub editions: Vec<Edition>,
    /// What is asked before the first question: at most [`MAX_SETUP`] questions.
    pub setup: Vec<Setup>,
    /// The words around the numbers of a backlog; absent where none are asked for.
    pub numbers: Option<Numbers>,
    /// How the site lists it, if it says so. No page carries it: the widget has no use for it.
    #[serde(skip)]
    pub listing: Option<Listing>,
}

/// A part of the area that gets a score of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dimension {
    /// Stable kebab-case name, unique in the file.
    pub id: String,
    /// The dimension's name.
    pub title: String,
    /// 1 to 3: how much it counts in the total.
    pub weight: u8,
    /// What it covers.
    pub covers: String,
    /// What a score below 40 means here.
    pub low: String,
    /// What a score from 40 to below 60 means here.
    pub middle: String,
    /// What a score from 60 to below 80 means here.
    pub high: String,
    /// What a score from 80 on means here.
    pub top: String,
    /// At least one question.
    pub questions: Vec<Question>,
}

/// One behavior, with five descriptions to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Question {
    /// Stable kebab-case name, unique in the file.
    pub id: String,
    /// The question as the visitor reads it.
    pub text: String,
    /// One observable description for each level; no two are equal.
    pub anchors: PerLevel<String>,
    /// 1 to 3: how much it counts in its dimension.
    pub weight: u8,
    /// Why failing this question holds the stage down; absent where the question is no gate.
    pub gate: Option<String>,
    /// Why the highest stage needs level 4 here; absent where the question is no loop.
    pub loop_reason: Option<String>,
    /// The pattern that a low answer points to.
    pub pattern: Option<Pattern>,
    /// Which of the five steps its advice belongs to.
    pub step: Step,
    /// Why it matters, in one sentence.
    pub why: Option<String>,
    /// Who drew the limits between the anchors: "own", or a source with its year.
    pub cuts: Option<String>,
    /// What to do about it.
    pub advice: Advice,
    /// Where its figures come from.
    pub sources: Vec<Source>,
    /// Published figures to show beside the visitor's answer.
    pub references: Vec<Reference>,
}

impl Dimension {
    #[cfg(feature = "ssr")]
    fn keep_side_by_side(&mut self) {
        let Self { covers, low, middle, high, top, .. } = self;
        [covers, low, middle, high, top].into_iter().for_each(String::clear);
        self.questions.iter_mut().for_each(Question::keep_side_by_side);
    }

    /// What a score in the band of `stage` means here; the two lowest bands share a text.
    pub fn meaning(&self, stage: Stage) -> &str {
        match stage {
            Stage::Heroic | Stage::Local => &self.low,
            Stage::Shared => &self.middle,
            Stage::Measured => &self.high,
            Stage::SelfCorrecting => &self.top,
        }
    }
}

impl Question {
    #[cfg(feature = "ssr")]
    fn keep_side_by_side(&mut self) {
        self.gate.iter_mut().chain(&mut self.loop_reason).chain(&mut self.cuts).for_each(String::clear);
        self.why = None;
        self.sources.clear();
        self.references.clear();
    }

    /// Whether failing this question holds the stage down.
    pub fn is_gate(&self) -> bool {
        self.gate.is_some()
    }

    /// Whether the highest stage needs level 4 here: the question asks if numbers change what people do.
    pub fn is_loop(&self) -> bool {
        self.loop_reason.is_some()
    }

    /// The description of `level`.
    pub fn anchor(&self, level: Level) -> &str {
        &self.anchors[level]
    }

    /// What to do for somebody who stands at `level`; a level that nobody knows counts as the lowest.
    pub fn advice_at(&self, level: Option<Level>) -> &str {
        match level.unwrap_or(Level::LOWEST).cmp(&Level::MIDDLE) {
            Ordering::Less => &self.advice.lower,
            Ordering::Equal => &self.advice.middle,
            Ordering::Greater => &self.advice.upper,
        }
    }
}

/// What to do on Monday: each leads to the next level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Advice {
    /// For levels 1 and 2.
    pub lower: String,
    /// For level 3.
    pub middle: String,
    /// For level 4.
    pub upper: String,
}

/// Where a figure or a limit comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Source {
    /// Who published what.
    pub title: String,
    /// Year of publication, 1950 to 2100.
    pub year: u16,
    /// An `https://` address.
    pub url: String,
}
