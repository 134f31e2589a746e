//! An assessment's page has the header of its first screen outside of its frame, which then shows it in the same place.

use browser_tests::until::until_equal;
use browser_tests::{Added, Engine, Host, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use serde_json::json;

in_each_engine!(
    in_the_same_place_on_a_phone,
    in_the_same_place_on_a_desk,
    and_a_host_page_never_sees_it,
    and_a_page_that_opens_a_result_has_another_one,
    and_where_no_script_runs_all_of_it_can_be_reached
);

/// What the header says, and where each of its texts is.
const HEADER: &str = "return [...document.querySelectorAll('.cover header > *')].map((line) => { \
    const { x, y, width, height } = line.getBoundingClientRect(); \
    return [line.textContent, ...[x, y, width, height].map(Math.round)] \
})";

/// Which element is seen where the header is, and whether assistive technology is told of the header.
const COVERED: &str = "const main = document.querySelector('main'); \
    const { x, y } = main.querySelector('h1').getBoundingClientRect(); \
    return [document.elementFromPoint(x, y).localName, main.inert]";

/// How often the published page, without its frame, has shown its first text.
const PAINTED: &str = "return performance.getEntriesByName('first-contentful-paint').length";

/// A phone that is held sideways.
const LOW: Viewport = Viewport { width: 667, height: 260 };

/// So tall that no scroll bar takes some of the width, as none does on a phone.
const TALL: u32 = 1600;

async fn in_the_same_place_on_a_phone(engine: Engine) {
    is_in_the_same_place(engine, Viewport { width: 390, height: TALL }).await;
}

async fn in_the_same_place_on_a_desk(engine: Engine) {
    is_in_the_same_place(engine, Viewport { width: 1280, height: TALL }).await;
}

async fn is_in_the_same_place(engine: Engine, viewport: Viewport) {
    let site = Site::start().await;
    for id in [&content::assessment().id, &content::diagnosis().id, FOLDER] {
        let visitor = Visitor::in_window(engine, viewport, &site.page(id)).await;
        let in_frame = visitor.run(HEADER).await;
        visitor.leaves_one_frame().await;
        let around = visitor.run(HEADER).await;
        assert_eq!(around, in_frame, "{id}");
        assert!(around.as_array().is_some_and(|lines| lines.len() > 1), "{id}: {around}");
        assert_eq!(visitor.run(COVERED).await, json!(["iframe", true]), "{id}");
        until_equal("text is seen before the frame", json!(1), async || visitor.run(PAINTED).await).await;
        visitor.leaves().await;
    }
}

async fn and_a_host_page_never_sees_it(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.leaves_one_frame().await;
    let lines = visitor.run(HEADER).await.as_array().cloned().expect("a list");
    assert!(!lines.is_empty() && lines.iter().all(|line| line[3] == 0), "{lines:?}");
    visitor.leaves().await;
}

async fn and_a_page_that_opens_a_result_has_another_one(engine: Engine) {
    let assessment = content::assessment();
    let shared = SharedResult { answers: Answers::none(&assessment), felt: None, date: None };
    let fragment = format!("#{}{}", link::KEY, link::encode(&assessment, &shared));
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &(site.page(&assessment.id) + &fragment)).await;
    visitor.reads(words::opened()).await;
    visitor.leaves_one_frame().await;
    assert_eq!(visitor.run("return getComputedStyle(document.querySelector('main')).display").await, json!("none"));
    visitor.leaves().await;
}

async fn and_where_no_script_runs_all_of_it_can_be_reached(engine: Engine) {
    let site = Site::adding(Added::Policy("script-src 'none'")).await;
    let visitor = Visitor::with_screen(engine, LOW, &site.page(&content::assessment().id)).await;
    visitor.reads(words::no_script()).await;
    let found = visitor.run(
        "const { scrollHeight } = document.documentElement; \
         return [scrollHeight > innerHeight, getComputedStyle(document.documentElement).overflowY]",
    );
    assert_eq!(found.await, json!([true, "visible"]), "what does not fit can be scrolled to");
    visitor.browser.end().await; // the console tells what the policy refuses
}
