use super::Viewport;
use serde_json::{Map, Value, json};
use std::path::Path;

/// A browser engine that the same cases can run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
}

impl Engine {
    /// As it is called in paths.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
        }
    }

    /// The program that drives it.
    pub(crate) fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
        }
    }

    /// What a new session asks for; the browser keeps its data in `profile`.
    pub(crate) fn capabilities(self, viewport: Viewport, profile: &Path) -> Map<String, Value> {
        let own = match self {
            Self::Chromium => chromium(viewport, profile),
        };
        own.as_object().expect("capabilities are written as an object").clone()
    }
}

fn chromium(Viewport { width, height }: Viewport, profile: &Path) -> Value {
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": { "args": [
            "--headless=new",
            "--no-sandbox", // Chromium as root, as in CI, refuses its own
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-pipe", // the browser ends with its driver, also after a failed case
            format!("--window-size={width},{height}"),
            format!("--user-data-dir={}", profile.display()),
        ] },
    })
}
