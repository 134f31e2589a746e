use super::{Given, Unknown};
#[cfg(feature = "schema")]
use super::{MAX_ID_LENGTH, MAX_VERSION, schema::KEBAB_CASE};
#[cfg(feature = "schema")]
use crate::model::{LOOK, SYMPTOMS};
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;

/// The delivery diagnosis: four yes-or-no questions in a fixed order, and what to do about the first no.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct DiagnosisFile {
    /// Stable kebab-case name; also the folder of its page. Never change it once published.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = KEBAB_CASE), length(max = MAX_ID_LENGTH)))]
    pub id: Given<String>,
    /// Version of the content, from 1. Raise it whenever the meaning of an answer changes.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = MAX_VERSION)))]
    pub version: Given<i64>,
    /// Its name.
    pub title: Given<String>,
    /// What the visitor finds out, in one sentence: the large line on the cover.
    pub promise: Given<String>,
    /// Whom it is for.
    pub audience: Given<String>,
    /// What to keep in mind while answering: one product, one initiative.
    pub scope: Given<String>,
    /// Why the order matters.
    pub principle: Given<String>,
    /// Estimated minutes, 1 to 60.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 60)))]
    pub minutes: Given<i64>,
    /// What the reply to the last question means that no AI is shipped.
    pub no_ai: Given<String>,
    /// The first question: whether somebody owns delivery.
    #[serde(rename = "ownership-gap")]
    pub ownership_gap: Given<PatternFile>,
    /// The second: whether work moves.
    #[serde(rename = "coordination-tax")]
    pub coordination_tax: Given<PatternFile>,
    /// The third: whether the right work is chosen, and gets out.
    #[serde(rename = "backlog-illusion")]
    pub backlog_illusion: Given<PatternFile>,
    /// The fourth: whether anyone can show that the AI that is shipped works.
    #[serde(rename = "ai-validation-gap")]
    pub ai_validation_gap: Given<PatternFile>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}

/// One of the four patterns: how to find out whether it is there, and what to do about it.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema), schemars(deny_unknown_fields))]
pub struct PatternFile {
    /// The question as the visitor reads it; if the answer is no, the pattern is there.
    pub question: Given<String>,
    /// What to look at to decide, 2 to 4 things that one can open, count, or ask for.
    #[cfg_attr(feature = "schema", schemars(length(min = *LOOK.start(), max = *LOOK.end())))]
    pub look: Given<Vec<Given<String>>>,
    /// What a yes means, in one sentence.
    pub yes: Given<String>,
    /// What a no means, in one sentence.
    pub no: Given<String>,
    /// One act that settles it where nobody is sure, how long it takes, and which outcome is a no.
    pub find_out: Given<String>,
    /// What the pattern looks like from inside, 3 to 5 things that one can see.
    #[cfg_attr(feature = "schema", schemars(length(min = *SYMPTOMS.start(), max = *SYMPTOMS.end())))]
    pub symptoms: Given<Vec<Given<String>>>,
    /// Why it does not go away by itself.
    pub persists: Given<String>,
    /// What to do on Monday.
    pub first_move: Given<String>,
    /// The kind of help that it calls for, by name.
    pub help: Given<String>,
    /// What that help is, in one sentence.
    pub help_text: Given<String>,
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(in crate::model) unknown: Unknown,
}
