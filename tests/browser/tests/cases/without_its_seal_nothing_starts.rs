use browser_tests::{Added, Engine, Host, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

const IS_COVER_SHOWN: &str = "return document.querySelector('main').checkVisibility()";

const OURS: &str = "delivery-assessments: the page could not be sealed";

/// Breaks the page with `script` while the WASM is loading and Start has been pressed. The console must contain what is
/// expected.
async fn check(engine: Engine, script: &str, expected: &[&str]) {
    let site = Site::with(Wasm::Held).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.run(script).await;
    visitor.press(words::start()).await;

    site.let_wasm_go();
    visitor.reads(words::not_sealed()).await;
    visitor.find(Role::Link, words::open_alone()).await;
    assert_eq!(visitor.run(IS_COVER_SHOWN).await, json!(false));
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:error").await;
    visitor.press("Press me").await;
    visitor.find(Role::Button, "Pressed").await;
    visitor.leaves_after(expected).await;
}

/// A cross-origin isolated page around such a frame could measure its memory.
#[tokio::test]
async fn where_the_frame_is_credentialless() {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let host =
        Host::with(&format!("<iframe credentialless src=\"{page}\" width=\"800\" height=\"800\"></iframe>")).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter_frame().await;
    visitor.reads(words::not_sealed()).await;
    visitor.browser.end().await;
}

in_each_engine!(
    where_the_policy_never_reaches_the_document,
    where_the_policy_stands_in_the_document_without_being_obeyed,
    where_the_policy_says_something_else,
    where_a_header_brings_a_style_sheet,
    where_a_header_brings_something_else,
    where_a_header_asks_for_reports,
);

/// The server sends a header that makes browsers load something, or report what they would refuse. The owner reads one of `cures`.
async fn check_header(engine: Engine, name: &'static str, value: &'static str, cures: &[&str]) {
    let site = Site::adding(Added::Header(name, value)).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.waits_for_event("assessment:error").await;
    visitor.enter().await;
    visitor.reads(words::not_sealed()).await;
    assert_eq!(visitor.run(IS_COVER_SHOWN).await, json!(false));
    let said = visitor.browser.console().await;
    let names_a_cure = |text: &str| cures.iter().any(|cure| text.contains(cure));
    assert!(said.iter().any(|message| message.is_ours() && names_a_cure(&message.text)), "{said:#?}");
    visitor.browser.end().await;
}

async fn where_a_header_brings_a_style_sheet(engine: Engine) {
    // Only Firefox supports it.
    if engine == Engine::Firefox {
        check_header(engine, "link", "</embed.js>; rel=stylesheet", &["by a response header"]).await;
    }
}

async fn where_a_header_brings_something_else(engine: Engine) {
    // WebKitGTK does not preload by header.
    if engine != Engine::WebKit {
        check_header(engine, "link", "</embed.js>; rel=preload; as=script", &["by a response header"]).await;
    }
}

async fn where_a_header_asks_for_reports(engine: Engine) {
    let name = "content-security-policy-report-only";
    let by_policy = "Content-Security-Policy-Report-Only";
    // The shell sees the request for the report, and the frame the policy, whichever comes first.
    check_header(engine, name, "default-src 'none'; report-uri /report", &["came with the page", by_policy]).await;
    // If reports are set up by another header, no request for them is recorded.
    check_header(engine, name, "default-src 'none'; report-to elsewhere", &[by_policy]).await;
}

async fn where_the_policy_never_reaches_the_document(engine: Engine) {
    check(engine, "document.head.append = () => {}", &[OURS]).await;
}

async fn where_the_policy_stands_in_the_document_without_being_obeyed(engine: Engine) {
    let misplace = "document.head.append = (element) => document.body.append(element)";
    // Only Chromium's own messages can be read.
    let expected: &[&str] = if engine == Engine::Chromium { &["The policy has been ignored", OURS] } else { &[OURS] };
    check(engine, misplace, expected).await;
}

async fn where_the_policy_says_something_else(engine: Engine) {
    let soften =
        "document.head.append = (element) => { element.content = 'img-src data:'; document.head.prepend(element) }";
    check(engine, soften, &[OURS]).await;
}
