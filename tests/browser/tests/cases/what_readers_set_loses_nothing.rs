//! What people who read set for themselves, in the browser or in the system.

use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Viewport, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

const WINDOW: Viewport = Viewport { width: 1280, height: 900 };

/// The space between lines, paragraphs, letters, and words that WCAG 2.2 asks for in 1.4.12.
const SPACE: &str = "const space = new CSSStyleSheet(); \
    space.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
        p { margin-block-end: 2em !important }'); \
    document.adoptedStyleSheets = [space];";

/// What is wider than its page, and what is cut off: an element that hides what does not fit, and has more. What a picture says stands
/// beside it too.
const LOST: &str = "const isLost = (element) => { \
        const { width, left, right } = element.getBoundingClientRect(); \
        const { overflowX, overflowY, position } = getComputedStyle(element); \
        const isCut = (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) \
            || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1); \
        return width > 1 && element.textContent && (right > innerWidth + 1 || left < -1 || (isCut && position !== 'absolute')); \
    }; \
    const shown = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => element.checkVisibility()); \
    return shown.filter(isLost).map(({ outerHTML }) => outerHTML.slice(0, 100))";

async fn loses_nothing(visitor: &Visitor, screen: &str) {
    assert_eq!(visitor.run(LOST).await, json!([]), "{screen}");
}

/// Visits each screen, up to an unfolded result, and calls `check` there. The visitor is on the cover.
async fn on_each_screen(visitor: &Visitor, check: impl AsyncFn(&str)) {
    let assessment = content::assessment();
    let answers = Answers::read("3?2 44n 3?3 143 13-", &assessment).expect("the line fits the assessment");
    check("cover").await;
    visitor.press(words::start()).await;
    visitor.open(words::why()).await;
    visitor.choose(words::dont_know()).await;
    check("question").await;
    visitor.answers(&assessment, &answers).await;
    visitor.sees(words::review_title()).await;
    check("review").await;
    visitor.press(words::show_snapshot()).await;
    visitor.reads(words::change_answers()).await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    check("result").await;
}

#[tokio::test]
async fn more_space_in_the_text() {
    let site = Site::start().await;
    for viewport in [Viewport::PHONE, WINDOW] {
        let visitor = Visitor::with(viewport, &site.page(&content::assessment().id)).await;
        visitor.run(SPACE).await;
        on_each_screen(&visitor, async |screen| loses_nothing(&visitor, screen).await).await;
        visitor.leaves().await;
    }
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    for path in content::site_paths() {
        visitor.go_to(&format!("{}/{path}", site.address)).await;
        visitor.run(SPACE).await;
        loses_nothing(&visitor, &path).await;
    }
    visitor.leaves().await;
}

/// Twice as large as usual. The cover has the room that it needs before anything is pressed.
#[tokio::test]
async fn a_larger_font() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::with(WINDOW, "about:blank").await;
    visitor.browser.chromium("Page.setFontSizes", &json!({ "fontSizes": { "standard": 32, "fixed": 26 } })).await;
    visitor.go_to(&host.address).await;
    visitor.enter().await;
    assert_eq!(visitor.run("return getComputedStyle(document.documentElement).fontSize").await, "32px");
    let is_whole = "return document.documentElement.scrollHeight <= innerHeight";
    until_equal("the whole cover is in its box", json!(true), async || visitor.run(is_whole).await).await;
    on_each_screen(&visitor, async |screen| loses_nothing(&visitor, screen).await).await;
    visitor.leaves().await;
}

/// The chosen answer, and what has focus, can be told from the others.
#[tokio::test]
async fn colors_of_the_system() {
    const DRAWN: &str = "const look = (element) => { \
            const { borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(element); \
            return [borderTopWidth, outlineStyle, outlineWidth].join(); \
        }; \
        const chosen = document.querySelector('.row:has(:checked)'); \
        return [matchMedia('(forced-colors: active)').matches, chosen === null || look(chosen) !== look(document.querySelector('.row:not(:has(:checked))'))]";
    let site = Site::start().await;
    for scheme in ["light", "dark"] {
        let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
        let features = json!([{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": scheme }]);
        visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": features })).await;
        visitor.go_to(&site.page(&content::assessment().id)).await;
        on_each_screen(&visitor, async |screen| {
            loses_nothing(&visitor, screen).await;
            assert_eq!(visitor.run(DRAWN).await, json!([true, true]), "{scheme}, {screen}");
        })
        .await;
        visitor.leaves().await;
    }
}

#[tokio::test]
async fn less_motion() {
    const MOVING: &str = "const isMoving = (element) => { \
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element); \
            return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'; \
        }; \
        return [...document.querySelectorAll('*')].filter(isMoving).map(({ outerHTML }) => outerHTML.slice(0, 100))";
    let site = Site::start().await;
    let visitor = Visitor::with(WINDOW, "about:blank").await;
    let features = json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]);
    visitor.browser.chromium("Emulation.setEmulatedMedia", &json!({ "features": features })).await;
    for path in content::site_paths() {
        visitor.go_to(&format!("{}/{path}", site.address)).await;
        assert_eq!(visitor.run(MOVING).await, json!([]), "{path}");
    }
    visitor.go_to(&site.page(&content::assessment().id)).await;
    on_each_screen(&visitor, async |screen| assert_eq!(visitor.run(MOVING).await, json!([]), "{screen}")).await;
    visitor.leaves().await;
}
