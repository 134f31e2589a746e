use serde::{Deserialize, Serialize};

/// A question about the visitor's situation, asked before the first one. It scores nothing; it decides what is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Setup {
    /// Stable kebab-case name, unique among the setup questions of the file.
    pub id: String,
    /// The question as the visitor reads it.
    pub text: String,
    /// 2 to [`MAX_CHOICES`](super::MAX_CHOICES) choices; no two have the same text.
    pub choices: Vec<Choice>,
}

/// One answer to a [`Setup`] question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Choice {
    /// Stable kebab-case name, unique in its setup question.
    pub id: String,
    /// The choice as the visitor reads it.
    pub text: String,
    /// The questions that do not apply to whoever chooses this, by index counted over the whole file from 0, in
    /// ascending order; never all of them.
    pub excludes: Vec<usize>,
}
