use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Viewport, Visitor, content, in_each_engine};
use fantoccini::key::Key;
use serde_json::json;

/// So far above the widget that it is not loaded, with something that has focus before it and behind it.
fn far_below(tag: &str) -> String {
    format!(
        "<button id=\"before\">Before</button><div style=\"height: 5000px\"></div>{tag}<button id=\"behind\">Behind</button>"
    )
}

const FRAMES: &str = "return document.querySelectorAll('iframe').length";

/// By those who list the links of a page, or search in it.
async fn as_a_link(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&far_below(&site.tag(&assessment.id))).await;
    let visitor = Visitor::with_screen(engine, Viewport::WIDE, &host.address).await;
    visitor.find(Role::Link, "Self-assessment: engineering velocity").await;
    let address = visitor.run("return document.querySelector('delivery-assessment a').href").await;
    assert_eq!(address, site.page(&assessment.id).as_str());
    visitor.leaves().await;
}

/// Tab leads into it, and on into its first control.
async fn by_tab(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&far_below(&site.tag(&content::assessment().id))).await;
    let visitor = Visitor::with_screen(engine, Viewport::WIDE, &host.address).await;
    assert_eq!(visitor.run(FRAMES).await, json!(0), "it is not loaded");
    visitor.run("window.focus(); document.getElementById('before').focus()").await;
    visitor.strikes(Key::Tab).await;
    let is_in = "return document.activeElement.closest('delivery-assessment') !== null";
    until_equal("focus is in the widget", json!(true), async || visitor.run(is_in).await).await;
    visitor.waits_until_ready().await;
    let is_in_sight = "const { top, bottom } = document.activeElement.getBoundingClientRect(); return top < innerHeight && bottom > 0";
    until_equal("it is in sight", json!(true), async || visitor.run(is_in_sight).await).await;
    visitor.leaves().await;
}

/// The frame takes the link's place, and its focus.
async fn and_focus_on_the_link_is_handed_on(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&far_below(&site.tag(&content::assessment().id))).await;
    let visitor = Visitor::with_screen(engine, Viewport::WIDE, &host.address).await;
    visitor.run("window.focus(); document.querySelector('delivery-assessment a').focus()").await;
    let focused = "return document.activeElement.localName";
    until_equal("the frame has focus", json!("iframe"), async || visitor.run(focused).await).await;
    assert_eq!(visitor.run("return document.querySelectorAll('delivery-assessment a').length").await, json!(0));
    visitor.leaves().await;
}

in_each_engine!(as_a_link, by_tab, and_focus_on_the_link_is_handed_on);
