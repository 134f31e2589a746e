use crate::contender::Contender;
use crate::figures::Figures;
use browser_tests::{Browser, Engine, Viewport, Visitor, content};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

/// An ordinary phone.
const PHONE: Viewport = Viewport { width: 390, height: 844 };

/// As a phone is slower than a laptop.
const SLOWER: u32 = 4;

/// The values of the answers, one for each question.
const ANSWERS: &str = "332243313242323";

/// After what is measured, so that the browser has told all of it.
const QUIET: Duration = Duration::from_secs(1);

/// What the page or a frame has noted: see `watch.js`.
#[derive(Deserialize)]
struct Noted {
    begin: f64,
    usable: Option<f64>,
    ready: Option<f64>,
    blocked: f64,
    shift: f64,
    longest: f64,
}

/// Opens the host page in a new browser and answers every question.
pub(crate) async fn visit(contender: &Contender) -> Figures {
    contender.traffic.take();
    let visitor = Visitor { browser: Browser::start(Engine::Chromium, PHONE).await };
    slow_down(&visitor.browser, contender).await;
    visitor.browser.client.goto(&contender.address).await.expect("the host page is there");
    is_true(&visitor, "noted.ready ?? noted.usable").await;
    tokio::time::sleep(QUIET).await;
    let host = noted(&visitor).await;
    let bytes = contender.traffic.take();

    if contender.is_framed {
        visitor.enter().await;
    }
    let usable = noted(&visitor).await.usable.expect("the first screen is there");
    let (press, last_press) = answer(&visitor, contender).await;
    visitor.browser.end().await;
    Figures {
        usable: usable - host.begin,
        ready: host.ready.unwrap_or(usable) - host.begin,
        #[expect(clippy::cast_precision_loss, reason = "nothing here has so many bytes")]
        bytes: bytes as f64,
        blocked: host.blocked,
        shift: host.shift,
        press,
        last_press,
    }
}

/// Slow 4G: 150 ms for each answer of a server, 1.6 Mbit/s from it and 750 kbit/s to it.
async fn slow_down(browser: &Browser, contender: &Contender) {
    let network =
        json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
    let watch = include_str!("watch.js").replace("START", &json!(contender.start).to_string());
    browser.chromium("Network.enable", &json!({})).await;
    browser.chromium("Network.emulateNetworkConditions", &network).await;
    browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER })).await;
    browser.chromium("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": watch })).await;
}

/// From the first screen to what follows the last question. Returns the longest press but the last, and the last.
async fn answer(visitor: &Visitor, contender: &Contender) -> (f64, f64) {
    let assessment = content::assessment();
    let questions: Vec<_> = assessment.questions().map(|(_, question)| question).zip(ANSWERS.chars()).collect();
    assert_eq!(questions.len(), assessment.question_count(), "each question has an answer here");
    visitor.presses_first(&(contender.row)("4")).await;
    visitor.presses_first(contender.start).await;
    for (index, (question, answer)) in questions.iter().enumerate() {
        let text =
            format!("document.querySelector({:?})?.textContent.includes({:?})", contender.question, question.text);
        is_true(visitor, &text).await;
        visitor.presses_first(&(contender.row)(&answer.to_string())).await;
        if index + 1 < questions.len() {
            visitor.presses_first(contender.next).await;
        }
    }
    let longest = longest_press(visitor).await;
    visitor.presses_first(contender.last).await;
    is_true(visitor, &format!("document.querySelector({:?})", contender.end)).await;
    (longest, longest_press(visitor).await)
}

/// The longest press since the last time.
async fn longest_press(visitor: &Visitor) -> f64 {
    tokio::time::sleep(QUIET).await;
    let longest = noted(visitor).await.longest;
    visitor.run("noted.longest = 0").await;
    longest
}

async fn noted(visitor: &Visitor) -> Noted {
    serde_json::from_value(visitor.run("return noted").await).expect("the script notes all of it")
}

/// Waits in the page until `condition` holds: nobody asks from outside, which would be work for the page.
async fn is_true(visitor: &Visitor, condition: &str) {
    let wait = "await new Promise((resolve) => setTimeout(resolve, 20))";
    let found = visitor.run(&format!("while (!({condition})) {wait}; return true")).await;
    assert_eq!(found, Value::Bool(true), "{condition}");
}
