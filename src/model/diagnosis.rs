use super::Pattern;
use serde::{Deserialize, Serialize};
use std::ops::{Deref, RangeInclusive};

/// How many things to look at a question has.
pub const LOOK: RangeInclusive<usize> = 2..=4;

/// How many symptoms a pattern has.
pub const SYMPTOMS: RangeInclusive<usize> = 3..=5;

/// The checked delivery diagnosis. Its content is read through [`Deref`]; only
/// [`DiagnosisFile::check`](super::DiagnosisFile::check) makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis(pub(super) DiagnosisContent);

impl Deref for Diagnosis {
    type Target = DiagnosisContent;

    fn deref(&self) -> &DiagnosisContent {
        &self.0
    }
}

impl Diagnosis {
    /// The diagnosis whose content a page carries: it was checked when the page was built. Only `frame::data` calls this.
    #[cfg(feature = "ui")]
    pub(crate) fn carried(content: DiagnosisContent) -> Self {
        Self(content)
    }

    /// What is said of `pattern`.
    pub fn guide(&self, pattern: Pattern) -> &PatternGuide {
        &self.guides[pattern as usize]
    }
}

/// What the diagnosis consists of. Texts are never empty. It can be serialized for the page that carries it, as with an
/// [`Assessment`](super::Assessment).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DiagnosisContent {
    /// Stable kebab-case name; also the folder of its page.
    pub id: String,
    /// Content version, from 1; raised whenever the meaning of an answer changes.
    pub version: u32,
    /// Its name.
    pub title: String,
    /// What the visitor finds out, in one sentence.
    pub promise: String,
    /// Whom it is for.
    pub audience: String,
    /// What to keep in mind while answering.
    pub scope: String,
    /// Why the order matters.
    pub principle: String,
    /// Estimated minutes, 1 to 60.
    pub minutes: u8,
    /// What the reply to the last question means that no AI is shipped.
    pub no_ai: String,
    /// The four patterns, in the order of [`Pattern::ALL`].
    pub guides: [PatternGuide; 4],
}

/// One of the four patterns: how to find out whether it is there, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PatternGuide {
    /// The question as the visitor reads it; if the answer is no, the pattern is there.
    pub question: String,
    /// What to look at to decide; as many as [`LOOK`] says.
    pub look: Vec<String>,
    /// What a yes means.
    pub yes: String,
    /// What a no means.
    pub no: String,
    /// One act that settles it where nobody is sure.
    pub find_out: String,
    /// What the pattern looks like from inside; as many as [`SYMPTOMS`] says.
    pub symptoms: Vec<String>,
    /// Why it does not go away by itself.
    pub persists: String,
    /// What to do on Monday.
    pub first_move: String,
    /// The kind of help that it calls for, by name.
    pub help: String,
    /// What that help is, in one sentence.
    pub help_text: String,
}
