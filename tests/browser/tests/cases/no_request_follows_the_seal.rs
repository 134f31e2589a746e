use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;
use std::collections::BTreeSet;

/// Tries everything that makes a browser ask a server for something, each under a path of its own.
const ATTEMPTS: &str = include_str!("no_request_follows_the_seal.js");

/// The one address that the page may ask for until it is sealed.
const ASK_FOR_WASM: &str = "const { wasm } = document.querySelector('script[data-wasm]').dataset; \
    fetch(new URL(wasm, document.baseURI) + '?answer').catch(() => {})";

/// What an engine leaves out even where it may: Firefox prefetches when it has nothing else to do, and `WebKit` never.
fn left_out(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        Engine::Firefox | Engine::WebKit => &["prefetch"],
    }
}

async fn attempt(visitor: &Visitor, site: &Site) {
    visitor.run(&format!("const site = {:?};{ATTEMPTS}", site.address)).await;
}

fn attempts(site: &Site) -> BTreeSet<String> {
    let paths = site.requests().into_iter().filter_map(|line| Some(line.split_once("/attempt/")?.1.to_owned()));
    // A form sent by GET ends its address so.
    paths.map(|path| path.trim_end_matches('?').to_owned()).collect()
}

/// Asks for a last thing from a page that may, and waits until the site has heard it: what was sent before is there too.
async fn fence(visitor: &Visitor, site: &Site) {
    visitor.run(&format!("await fetch('{}/fence')", site.address)).await;
    until("the last request", async || site.requests().iter().any(|line| line == "GET /fence").then_some(())).await;
}

/// From the first question on, at a page with a widget.
async fn check(engine: Engine, site: &Site, address: &str) {
    let visitor = Visitor::in_engine(engine, address).await;
    visitor.enter().await;
    visitor.press(words::START).await;
    visitor.find(Role::Button, words::NEXT).await;

    let before = site.requests();
    attempt(&visitor, site).await;
    visitor.run(ASK_FOR_WASM).await;
    visitor.leave_frame().await;
    fence(&visitor, site).await;
    assert_eq!(site.requests(), [before, vec!["GET /fence".to_owned()]].concat());
    visitor.browser.end().await;
}

async fn whatever_the_page_tries(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    check(engine, &site, &host.address).await;
}

/// There the frame has no origin of its own.
async fn nor_on_the_site_itself(engine: Engine) {
    let site = Site::start().await;
    check(engine, &site, &site.address).await;
}

async fn while_a_page_without_a_seal_reaches_the_site_in_every_way(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with("").await;
    let visitor = Visitor::in_engine(engine, &host.address).await;

    attempt(&visitor, &site).await;
    fence(&visitor, &site).await;
    let all = ATTEMPTS.split("at(\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()));
    let ways: BTreeSet<_> = all.filter(|way| !left_out(engine).contains(&way.as_str())).collect();
    let missing = async || ways.difference(&attempts(&site)).cloned().collect();
    until_equal("ways that do not lead to the site", Vec::<String>::new(), missing).await;
    visitor.browser.end().await;
}

async fn and_before_it_the_page_reaches_its_wasm_only(engine: Engine) {
    let site = Site::with(Wasm::Held).await;
    let other = Host::with("").await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
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

async fn nor_can_web_rtc(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    let left = "return Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name))";
    assert_eq!(visitor.run(left).await, serde_json::json!([]));
    visitor.leaves().await;
}

in_each_engine!(
    whatever_the_page_tries,
    nor_on_the_site_itself,
    while_a_page_without_a_seal_reaches_the_site_in_every_way,
    and_before_it_the_page_reaches_its_wasm_only,
    nor_can_web_rtc
);
