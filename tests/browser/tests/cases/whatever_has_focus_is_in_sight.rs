//! At 400 %, a window of 1280 by 1024 pixels shows 320 by 256.

use browser_tests::until::until;
use browser_tests::{Engine, Host, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use fantoccini::key::Key;
use serde_json::Value;

const LARGE: Viewport = Viewport { width: 320, height: 256 };

/// Space to scroll above and below the widget, and something to begin at.
fn around(tag: &str) -> String {
    format!(
        "<div style=\"height: 700px\"></div><button id=\"before\">Before</button>{tag}<div style=\"height: 700px\"></div>"
    )
}

/// The upper and lower edge of what has focus, in the frame.
const FOCUSED: &str = "const { activeElement } = document; \
    const { top, bottom } = (activeElement.closest('.row') ?? activeElement).getBoundingClientRect(); \
    return [top, bottom, innerHeight]";

/// Where the frame begins in the window, and how tall that is.
const FRAME: &str = "return [document.querySelector('iframe').getBoundingClientRect().top, innerHeight]";

async fn numbers(visitor: &Visitor, script: &str) -> Vec<f64> {
    let found = visitor.run(script).await;
    found.as_array().expect("it is a list").iter().filter_map(Value::as_f64).collect()
}

/// Waits until what has focus in the frame is wholly in sight; what is taller than the window, until it fills it.
async fn is_in_sight(visitor: &Visitor) {
    let name = visitor.focused().await;
    until(&format!("{name:?} is in sight"), async || {
        let focused = numbers(visitor, FOCUSED).await;
        visitor.leave_frame().await;
        let frame = numbers(visitor, FRAME).await;
        visitor.enter().await;
        let [top, bottom, inner] = focused[..] else { return None };
        let [begin, height] = frame[..] else { return None };
        let is_within = |low: f64, high: f64, end: f64| low > -1.0 && high < end + 1.0 || bottom - top > end;
        (is_within(top, bottom, inner) && is_within(begin + top, begin + bottom, height)).then_some(())
    })
    .await;
}

/// Presses `key` so often, and looks each time.
async fn goes(visitor: &Visitor, key: Key, times: usize) {
    for _ in 0..times {
        visitor.strikes(key).await;
        is_in_sight(visitor).await;
    }
}

async fn on_a_host_page_at_400_percent(engine: Engine) {
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    let site = Site::start().await;
    let host = Host::with(&around(&site.tag(&assessment.id))).await;
    let visitor = Visitor::with_screen(engine, LARGE, &host.address).await;
    visitor.comes_near_widget(0).await;
    visitor.enter().await;
    visitor.press(words::skip_guess()).await;
    visitor.arrives_at(&question.text).await;
    is_in_sight(&visitor).await;
    goes(&visitor, Key::Tab, 1).await;
    goes(&visitor, Key::Down, 7).await;
    goes(&visitor, Key::Up, 3).await;
    for digit in ["1", "7", "3"] {
        visitor.types(digit).await;
        is_in_sight(&visitor).await;
    }
    goes(&visitor, Key::Tab, 3).await;
    assert_eq!(visitor.focused().await, words::next());
    visitor.strikes_back().await;
    is_in_sight(&visitor).await;
    visitor.leaves().await;
}

async fn in_the_diagnosis_too(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&around(&site.tag(&diagnosis.id))).await;
    let visitor = Visitor::with_screen(engine, LARGE, &host.address).await;
    visitor.comes_near_widget(0).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.arrives_at(&diagnosis.guide(Pattern::OwnershipGap).question).await;
    is_in_sight(&visitor).await;
    goes(&visitor, Key::Tab, 4).await;
    assert_eq!(visitor.focused().await, words::back());
    visitor.leaves().await;
}

in_each_engine!(on_a_host_page_at_400_percent, in_the_diagnosis_too);
