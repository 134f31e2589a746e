//! `WebDriver` commands that fantoccini does not have.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::Value;
use url::{ParseError, Url};

/// A command of the current session.
#[derive(Debug)]
pub(crate) struct Command {
    path: String,
    body: Option<Value>,
}

impl Command {
    /// The role that assistive technology gets.
    pub(crate) fn computed_role(element: &str) -> Self {
        Self { path: format!("element/{element}/computedrole"), body: None }
    }

    /// The name that assistive technology gets.
    pub(crate) fn computed_label(element: &str) -> Self {
        Self { path: format!("element/{element}/computedlabel"), body: None }
    }

    /// Switches from any frame to the top page.
    pub(crate) fn leave_all_frames() -> Self {
        Self { path: "frame".to_owned(), body: Some(serde_json::json!({ "id": null })) }
    }

    /// The console messages since the last call.
    pub(crate) fn console() -> Self {
        Self { path: "se/log".to_owned(), body: Some(serde_json::json!({ "type": "browser" })) }
    }

    /// The page as a PDF in base64, on paper of `size`.
    pub(crate) fn print(size: &Value) -> Self {
        Self { path: "print".to_owned(), body: Some(serde_json::json!({ "page": size })) }
    }

    /// A command of Chromium's own protocol.
    pub(crate) fn chromium(name: &str, parameters: &Value) -> Self {
        let body = serde_json::json!({ "cmd": name, "params": parameters });
        Self { path: "goog/cdp/execute".to_owned(), body: Some(body) }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _url: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
