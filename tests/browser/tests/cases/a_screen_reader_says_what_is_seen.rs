//! Orca with Firefox: what it says after each key stands in `tests/heard/`, a key in brackets and below it, line by line, what is part
//! of the answer. In place of a key, an event says what to wait for.

use browser_tests::{Browser, Host, ScreenReader, Site, Visitor, content};
use std::fs;
use std::path::Path;

/// The keys of a transcript, each with what is said after it.
fn steps(transcript: &str) -> Vec<(&str, Vec<String>)> {
    let mut steps: Vec<(&str, Vec<String>)> = Vec::new();
    for line in transcript.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.strip_prefix('[').and_then(|line| line.strip_suffix(']')), steps.last_mut()) {
            (Some(keys), _) => steps.push((keys, Vec::new())),
            (None, Some((_, said))) => said.push(line.to_owned()),
            (None, None) => panic!("a transcript begins with a key, not with {line:?}"),
        }
    }
    steps
}

/// How often the first key is pressed before the window has the keyboard.
const ATTEMPTS: usize = 8;

/// Presses `keys` until something is said.
async fn wakes(reader: &ScreenReader, keys: &str) -> Vec<String> {
    for _ in 0..ATTEMPTS {
        reader.strikes(keys);
        let said = reader.says(&[]).await;
        if !said.is_empty() {
            return said;
        }
    }
    panic!("nothing is said after {keys}");
}

/// Presses the keys of the transcript `tests/heard/<name>.txt` on a host page with `body`, and compares. With `HEARD`, prints all that is
/// said.
async fn check(name: &str, body: &str) {
    let is_shown = std::env::var_os("HEARD").is_some();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/heard/{name}.txt"));
    let transcript = fs::read_to_string(file).expect("the transcript is there");
    let host = Host::with(body).await;
    let reader = ScreenReader::start().await;
    let visitor = Visitor { browser: Browser::start_heard(&reader).await };
    visitor.go_to(&host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    visitor.run("window.focus()").await;
    reader.says(&[]).await;
    wakes(&reader, "ctrl+End").await;
    for (keys, expected) in steps(&transcript) {
        if keys.starts_with("assessment:") {
            visitor.waits_for_event(keys).await;
            continue;
        }
        reader.strikes(keys);
        let expected = if is_shown { Vec::new() } else { expected };
        let said = reader.says(&expected).await;
        if is_shown {
            println!("[{keys}]\n{}", said.join("\n"));
        }
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn from_the_host_to_the_result() {
    let site = Site::start().await;
    check("assessment", &site.tag(&content::assessment().id)).await;
}

/// A link, which opens it in `mode`.
fn link(site: &Site, mode: &str) -> String {
    let id = &content::assessment().id;
    let address = site.page(id);
    let link = format!(
        "<a href=\"{address}\" data-assessment-open=\"{id}\" data-assessment-mode=\"{mode}\">How fast are we?</a>"
    );
    format!("{link}{}", site.tag_with(""))
}

#[tokio::test]
async fn in_a_popup() {
    let site = Site::start().await;
    check("popup", &link(&site, "popup")).await;
}

#[tokio::test]
async fn in_a_panel() {
    let site = Site::start().await;
    check("panel", &link(&site, "slide")).await;
}

#[tokio::test]
async fn from_a_floating_button() {
    let site = Site::start().await;
    let options = format!(
        "data-assessment=\"{}\" data-mode=\"button\" data-label=\"How fast are we?\"",
        content::assessment().id
    );
    check("button", &site.tag_with(&options)).await;
}
