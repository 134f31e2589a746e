use browser_tests::until::until;
use browser_tests::{Host, Role, Site, Visitor, Wasm, content};
use delivery_assessments::words;
use std::collections::BTreeSet;

/// Tries everything that makes a browser ask a server for something, each under a path of its own.
const ATTEMPTS: &str = include_str!("no_request_follows_the_seal.js");

/// The one address that the page may ask for until it is sealed.
const ASK_FOR_WASM: &str = "fetch(page.wasm + '?answer').catch(() => {})";

async fn attempt(visitor: &Visitor, site: &Site) {
    visitor.run(&format!("const site = {:?};{ATTEMPTS}", site.address)).await;
}

fn attempts(site: &Site) -> BTreeSet<String> {
    let paths = site.requests().into_iter().filter_map(|line| Some(line.split_once("/attempt/")?.1.to_owned()));
    paths.collect()
}

/// Asks for a last thing from a page that may, and waits until the site has heard it: what was sent before is there too.
async fn fence(visitor: &Visitor, site: &Site) {
    visitor.run(&format!("await fetch('{}/fence')", site.address)).await;
    until("the last request", async || site.requests().iter().any(|line| line == "GET /fence").then_some(())).await;
}

#[tokio::test]
async fn whatever_the_page_tries() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.press(words::START).await;
    visitor.find(Role::Button, words::NEXT).await;

    let before = site.requests();
    attempt(&visitor, &site).await;
    visitor.run(ASK_FOR_WASM).await;
    visitor.leave_frame().await;
    fence(&visitor, &site).await;
    assert_eq!(site.requests(), [before, vec!["GET /fence".to_owned()]].concat());
    visitor.browser.end().await;
}

#[tokio::test]
async fn while_a_page_without_a_seal_reaches_the_site_in_every_way() {
    let site = Site::start().await;
    let host = Host::with("").await;
    let visitor = Visitor::at(&host.address).await;

    attempt(&visitor, &site).await;
    fence(&visitor, &site).await;
    let ways = ATTEMPTS.matches("at(\"").count();
    until("all ways", async || (attempts(&site).len() == ways).then_some(())).await;
    visitor.browser.end().await;
}

#[tokio::test]
async fn and_before_it_the_page_reaches_its_wasm_only() {
    let site = Site::with(Wasm::Held).await;
    let other = Host::with("").await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;

    let fetched =
        format!("return fetch('{}', {{ mode: 'no-cors' }}).then(() => 'sent', ({{ name }}) => name)", other.address);
    assert_eq!(visitor.run(&fetched).await, "TypeError");
    attempt(&visitor, &site).await;
    visitor.run(ASK_FOR_WASM).await;
    visitor.leave_frame().await;
    fence(&visitor, &site).await;
    assert_eq!(attempts(&site), BTreeSet::new());
    let is_asked_for = || site.requests().iter().any(|line| line.ends_with("?answer"));
    until("the request for the WASM", async || is_asked_for().then_some(())).await;
    visitor.browser.end().await;
}

#[tokio::test]
async fn nor_can_web_rtc() {
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&content::assessment().id)).await;
    let left = "return Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name))";
    assert_eq!(visitor.run(left).await, serde_json::json!([]));
    visitor.leaves().await;
}
