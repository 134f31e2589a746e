use browser_tests::until::until_equal;
use browser_tests::{Added, Engine, Host, Role, Site, Visitor, Wasm, content};
use delivery_assessments::words;
use serde_json::json;

/// The frame is as tall as its message.
const IS_WHOLE: &str = "const { top, bottom } = document.querySelector('#failure').getBoundingClientRect(); \
    return top === 0 && Math.ceil(bottom) <= innerHeight && innerHeight - bottom <= 2";

/// The visitor sees a sentence and a way to continue, the site owner gets one message with a hint, and the host page keeps
/// working.
async fn check(site: Site) {
    let id = content::assessment().id.clone();
    let host = Host::with(&site.tag(&id)).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.waits_for_event("assessment:error").await;
    visitor.press("Press me").await;
    visitor.find(Role::Button, "Pressed").await;
    visitor.enter().await;
    visitor.reads(words::failed_to_load()).await;
    let shown = "const all = (css) => [...document.querySelectorAll(css)].filter((each) => each.checkVisibility()).length; \
        return [all('main'), all('h1')]";
    assert_eq!(visitor.run(shown).await, json!([1, 1]), "one main part, and a heading in it");
    let link = visitor.find(Role::Link, words::open_alone()).await;
    let address = link.prop("href").await.expect("a link has an address").unwrap_or_default();
    assert!(address.starts_with(&site.page(&id)), "{address}");

    until_equal("the whole panel is in sight", json!(true), async || visitor.run(IS_WHOLE).await).await;
    visitor.leave_frame().await;
    visitor.run("document.body.style.width = '320px'").await;
    visitor.enter().await;
    until_equal("the whole panel is in sight when it is narrow", json!(true), async || visitor.run(IS_WHOLE).await)
        .await;

    let messages = visitor.browser.console().await;
    let (ours, others): (Vec<_>, Vec<_>) = messages.iter().partition(|message| message.is_ours());
    assert!(ours.len() == 1 && ours[0].text.contains("Check that the file is there"), "{messages:#?}");
    assert!(
        others.iter().all(|message| message.source != "console-api" && message.source != "javascript"),
        "{others:#?}"
    );
    visitor.browser.end().await;
}

#[tokio::test]
async fn where_it_is_missing() {
    check(Site::with(Wasm::Missing).await).await;
}

#[tokio::test]
async fn where_a_policy_forbids_it() {
    check(Site::adding(Added::Policy("script-src 'unsafe-inline'")).await).await;
}

#[tokio::test]
async fn where_it_is_damaged() {
    check(Site::with(Wasm::Garbage).await).await;
}

#[tokio::test]
async fn where_the_server_answers_with_its_home_page() {
    check(Site::with(Wasm::HomePage).await).await;
}

/// Whoever was in it stays in it. `WebKit` moves no focus in a frame before somebody has pressed something there.
#[tokio::test]
async fn with_focus_on_what_went_away() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let site = Site::with(Wasm::Missing).await;
        let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
        visitor.reads(words::failed_to_load()).await;
        let focused = "return [document.hasFocus(), document.activeElement.id]";
        until_equal("focus is on the panel", json!([true, "failure"]), async || visitor.run(focused).await).await;
        visitor.find(Role::Heading, words::failed_to_load()).await;
        visitor.browser.end().await;
    }
}
