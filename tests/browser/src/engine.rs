use super::Viewport;
use serde_json::{Map, Value, json};

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

    /// What a new session asks for. The driver gives each a profile of its own and removes it at its end.
    pub(crate) fn capabilities(self, viewport: Viewport) -> Map<String, Value> {
        let own = match self {
            Self::Chromium => chromium(viewport),
        };
        own.as_object().expect("capabilities are written as an object").clone()
    }
}

fn chromium(Viewport { width, height }: Viewport) -> Value {
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
            "--disable-features=IsolateSandboxedIframes", // chromedriver knows no roles in a frame of another process
            "--remote-debugging-pipe", // the browser ends with its driver, also after a failed case
            format!("--window-size={width},{height}"),
        ] },
    })
}
