//! The summary of a snapshot is drawn first, and what follows finds its place free: nothing that is being read moves.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use serde_json::json;

/// Makes each element take half a millisecond, as on a slow phone: what is drawn in less than a frame is drawn at once.
const SLOW: &str = "const clone = Node.prototype.cloneNode; \
    Node.prototype.cloneNode = function (isDeep) { \
        const end = performance.now() + 0.5; \
        while (performance.now() < end); \
        return clone.call(this, isDeep); \
    }";

/// Notes where the parts of the summary are in the first drawing, and which of its shapes the picture has then.
const WATCH: &str = "window.first = {}; \
    window.where = () => JSON.stringify([...document.querySelectorAll('.summary, .summary > *, .contents')] \
        .map((part) => { const { x, y, width, height } = part.getBoundingClientRect(); return [x, y + scrollY, width, height].map(Math.round) })); \
    new MutationObserver(() => { \
        if (document.querySelector('.partial')) { \
            window.first = { where: where(), shapes: document.querySelectorAll('.radar *').length }; \
        } \
    }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true })";

in_each_engine!(on_a_phone, beside_the_picture);

async fn on_a_phone(engine: Engine) {
    check(engine, 390).await;
}

async fn beside_the_picture(engine: Engine) {
    check(engine, 1280).await;
}

async fn check(engine: Engine, width: u32) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let visitor = Visitor::in_window(engine, Viewport { width, height: 900 }, &site.page(&assessment.id)).await;
    let answers = Answers::read("3?2 44n 3?3 143 131", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    visitor.goes_to_the_review().await;
    visitor.run(SLOW).await;
    visitor.run(WATCH).await;
    visitor.goes_to_the_snapshot().await;
    until_equal("the shapes", true, async || {
        visitor.run("return document.querySelectorAll('.radar *').length > 20").await == json!(true)
    })
    .await;
    let found = visitor.run("return [first.shapes, first.where, where()]").await;
    assert_eq!(found[0], json!(0), "the first drawing is a part");
    assert_eq!(found[1], found[2], "at {width} pixels");
    visitor.leaves().await;
}
