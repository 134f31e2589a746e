//! Fingers that explore a screen, magnifiers, and voice control go by the box of a control.

use browser_tests::until::until_equal;
use browser_tests::{Browser, Engine, Host, Role, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

/// Wider than the widest column of the cases.
const WINDOW: Viewport = Viewport { width: 1400, height: 900 };

/// The number of rows, and those whose control has another box, or is not what a press on their middle meets.
const ROWS: &str = "const rows = [...document.querySelectorAll('.row')].filter((row) => !row.closest('[aria-hidden]')); \
    const box = (element) => { \
        const { left, top, width, height } = element.getBoundingClientRect(); \
        return [left, top, width, height].map(Math.round).join(); \
    }; \
    const isOdd = (row) => { \
        const control = row.matches('button') ? row : row.querySelector('input'); \
        const { left, top, width, height } = row.getBoundingClientRect(); \
        const met = document.elementFromPoint(left + width / 2, top + height / 2); \
        return box(control) !== box(row) || met?.closest('.row') !== row; \
    }; \
    return [new Set(rows.map(box)).size, rows.filter(isOdd).map((row) => row.textContent)]";

/// On a host page, in a column of this width.
async fn check(engine: Engine, width: u32) {
    let site = Site::start().await;
    let all = content::assessments();
    let assessment = all.iter().find(|assessment| !assessment.setup.is_empty()).expect("some begin with a setup");
    let diagnosis = content::diagnosis();
    let column = |id: &str| format!("<div style=\"width: {width}px\">{}</div>", site.tag(id));
    let visitor = Visitor { browser: Browser::start(engine, WINDOW).await };

    visitor.go_to(&Host::with(&column(&assessment.id)).await.address).await;
    visitor.enter().await;
    until_equal("five stages", json!([5, []]), async || visitor.run(ROWS).await).await;
    visitor.press(words::skip_guess()).await;
    visitor.sees(words::setup_title()).await;
    let choices: usize = assessment.setup.iter().map(|setup| setup.choices.len()).sum();
    until_equal("the choices", json!([choices, []]), async || visitor.run(ROWS).await).await;
    visitor.press(words::next()).await;
    visitor.find(Role::Radio, words::does_not_apply()).await;
    until_equal("seven answers", json!([7, []]), async || visitor.run(ROWS).await).await;

    visitor.go_to(&Host::with(&column(&diagnosis.id)).await.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.sees(&diagnosis.guides[0].question).await;
    until_equal("three replies", json!([3, []]), async || visitor.run(ROWS).await).await;
    visitor.leaves().await;
}

async fn on_a_narrow_phone(engine: Engine) {
    check(engine, 320).await;
}

async fn on_a_tablet(engine: Engine) {
    check(engine, 768).await;
}

async fn in_a_wide_window(engine: Engine) {
    check(engine, 1280).await;
}

/// In a popup, of which assistive technology gets a dialog with a name, and one group.
async fn in_a_popup(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-mode=\"popup\" data-open=\"load\"", assessment.id));
    let host = Host::with(&tag).await;
    let visitor = Visitor { browser: Browser::start(engine, WINDOW).await };
    visitor.go_to(&host.address).await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.roles("html > dialog").await, ["dialog"]);
    visitor.enter().await;
    visitor.press(words::skip_guess()).await;
    visitor.sees(&question.text).await;
    until_equal("seven answers", json!([7, []]), async || visitor.run(ROWS).await).await;
    assert_eq!(visitor.roles("fieldset").await, ["group"]);
    visitor.leaves().await;
}

in_each_engine!(in_a_popup, on_a_narrow_phone, on_a_tablet, in_a_wide_window);
