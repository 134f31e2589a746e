//! What browsers say to developers.

use serde::Deserialize;

/// One message of the console.
#[derive(Clone, Debug, Deserialize)]
pub struct Message {
    /// `SEVERE`, `WARNING`, `INFO`, …
    pub level: String,
    /// `console-api` for what code said, `network`, `security`, … for what the browser says itself.
    pub source: String,
    /// The text, after its place in the code.
    #[serde(rename = "message")]
    pub text: String,
}

impl Message {
    /// Whether the loader or the page inside the frame said it, and not the browser.
    pub fn is_ours(&self) -> bool {
        self.text.contains("delivery-assessments: ")
    }
}
