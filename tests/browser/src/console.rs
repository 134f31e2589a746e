//! Console messages of the browsers.

use serde::Deserialize;
use serde_json::Value;
use std::fmt::Debug;

/// One message of the console.
#[derive(Clone, Debug, Deserialize)]
pub struct Message {
    /// `SEVERE`, `WARNING`, `INFO`, … in Chromium, `error`, `warn`, `log`, … elsewhere.
    pub level: String,
    /// `console-api` if a script logged it, `javascript` for an uncaught error, `network`, `security`, … for the browser's own
    /// messages.
    pub source: String,
    /// The text; in Chromium, the source position comes first.
    #[serde(rename = "message")]
    pub text: String,
}

impl Message {
    /// Whether it comes from the loader or the page inside the frame, and not from the browser.
    pub fn is_ours(&self) -> bool {
        self.text.contains("delivery-assessments: ")
    }
}

/// Reads the messages in a driver's answer.
pub(crate) fn read<E: Debug>(answer: Result<Value, E>) -> Vec<Message> {
    let messages = answer.expect("the console can be read");
    serde_json::from_value(messages).expect("messages have a level, a source and a text")
}

/// Reads pages' messages from Firefox's output. Firefox prints messages of its own parts in the same format, but without quotes
/// and with their own addresses.
pub(crate) fn printed(lines: &[String]) -> Vec<Message> {
    lines.iter().filter_map(|line| said(line).or_else(|| thrown(line))).collect()
}

/// Parses `console.warn: "a text"`. If an error comes with it, its address shows who logged it.
fn said(line: &str) -> Option<Message> {
    let (level, text) = line.strip_prefix("console.")?.split_once(": ")?;
    let is_of_firefox = ["\"resource://", "\"moz-src://"].into_iter().any(|place| text.contains(place));
    let is_of_page = text.starts_with(['"', '(']) && !is_of_firefox;
    is_of_page.then(|| message(level, "console-api", text))
}

/// Parses `JavaScript error: http://127.0.0.1:41234/, line 3: TypeError: x is undefined`.
fn thrown(line: &str) -> Option<Message> {
    let text = line.strip_prefix("JavaScript error: ")?;
    let is_of_page = !text.starts_with("resource:") && !text.starts_with("chrome:");
    is_of_page.then(|| message("error", "javascript", text))
}

fn message(level: &str, source: &str, text: &str) -> Message {
    Message { level: level.to_owned(), source: source.to_owned(), text: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(&str, &str, &str)>) {
        let messages = printed(&[line.to_owned()]);
        let found = messages.iter().map(|Message { level, source, text }| (&**level, &**source, &**text)).next();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_pages_say_is_read_from_what_firefox_prints() {
        check("console.warn: \"a text\"", Some(("warn", "console-api", "\"a text\"")));
        let thrown = "http://127.0.0.1:41234/, line 3: TypeError: x is null";
        check(&format!("JavaScript error: {thrown}"), Some(("error", "javascript", thrown)));
    }

    #[test]
    fn what_firefox_says_to_itself_is_not() {
        check("console.error: RSLoader: ", None);
        check("console.error: (new Error(\"Network request failed.\", \"resource://a/b.sys.mjs\", 490))", None);
        check("console.error: (new TypeError(\"x is null\", \"moz-src:///browser/a.sys.mjs\", 1209))", None);
        check("JavaScript error: resource://gre/modules/A.sys.mjs, line 50: TypeError: x is null", None);
        check("1795390903716\tMarionette\tINFO\tMarionette enabled", None);
    }
}
