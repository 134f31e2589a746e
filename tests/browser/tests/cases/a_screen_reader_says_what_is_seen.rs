//! Orca with Firefox: what it says after each key stands in `tests/heard/`, a key in brackets and below it, line by line, what is part
//! of the answer.

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

/// Presses the keys of `transcript` on the page at `address`, and compares. With `HEARD`, prints all that is said.
async fn check(address: &str, transcript: &str) {
    let is_shown = std::env::var_os("HEARD").is_some();
    let reader = ScreenReader::start().await;
    let visitor = Visitor { browser: Browser::start_heard(&reader).await };
    visitor.go_to(address).await;
    visitor.waits_until_ready().await;
    visitor.run("window.focus()").await;
    reader.says(&[]).await;
    for (keys, expected) in steps(transcript) {
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
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let transcript = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/heard/assessment.txt");
    check(&host.address, &fs::read_to_string(transcript).expect("the transcript is there")).await;
}
