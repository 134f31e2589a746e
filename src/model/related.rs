use serde::{Deserialize, Serialize};

/// Another assessment to take next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Related {
    /// The other assessment's id. That it exists is not checked here: a file stands for itself.
    pub id: String,
    /// When to take it, in one sentence.
    pub reason: String,
}
