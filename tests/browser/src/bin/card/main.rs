//! Renders `card.html`, the link-preview picture, into `site/card.png`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use browser_tests::{Browser, Engine, Viewport};
use serde_json::json;
use std::fs;
use xtask::project;

/// The size that services with link previews ask for.
const SIZE: Viewport = Viewport { width: 1200, height: 630 };

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let browser = Browser::start(Engine::Chromium, SIZE).await;
    let source = project::path("tests/browser/src/bin/card/card.html");
    browser.client.goto(&format!("file://{}", source.display())).await.expect("a file can be opened");
    let picture = browser.chromium("Page.captureScreenshot", &json!({ "format": "png" })).await;
    let data = picture["data"].as_str().expect("a picture comes as text");
    let card = project::path("site/card.png");
    fs::write(&card, STANDARD.decode(data).expect("the text is base64")).expect("a picture can be written");
    println!("{} is written.", project::display(&card));
    browser.end().await;
}
