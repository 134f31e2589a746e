use super::Engine;
use crate::Viewport;
use serde_json::{Map, Value, json};
use std::path::Path;

impl Engine {
    /// The capabilities of a new session. The driver gives each session a new profile and removes it at the end. Files that the
    /// visitor saves go into `downloads`. A Firefox that `is_heard` has a window and tells assistive technology what it shows.
    pub(crate) fn capabilities(self, viewport: Viewport, downloads: &Path, is_heard: bool) -> Map<String, Value> {
        let own = match self {
            Self::Chromium => chromium(viewport, downloads),
            Self::Firefox => firefox(downloads, is_heard),
            Self::WebKit => json!({}),
        };
        own.as_object().expect("capabilities are written as an object").clone()
    }
}

fn chromium(Viewport { width, height }: Viewport, downloads: &Path) -> Value {
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": [
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
            ],
            "prefs": { "download.default_directory": downloads },
        },
    })
}

fn firefox(downloads: &Path, is_heard: bool) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": if is_heard { &[][..] } else { &["-headless"] },
            "prefs": {
                "accessibility.force_disabled": if is_heard { -1 } else { 0 },
                "browser.download.folderList": 2, // the folder that is named here
                "browser.download.dir": downloads,
                "browser.download.alwaysOpenPanel": false, // the panel would take focus from the page
                // Print what pages log, and the errors in their scripts.
                "devtools.console.stdout.content": true,
                "browser.dom.window.dump.enabled": true,
                // Send no requests to Mozilla's servers.
                "services.settings.server": "data:,",
                "app.normandy.enabled": false,
            },
        },
    })
}
