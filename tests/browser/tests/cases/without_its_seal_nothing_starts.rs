use browser_tests::{Engine, Host, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

const IS_COVER_SHOWN: &str = "return document.querySelector('main').checkVisibility()";

const OURS: &str = "delivery-assessments: the page could not be sealed";

/// Breaks the page with `script` while the WASM is on its way, with Start pressed already. The console says what is
/// expected.
async fn check(engine: Engine, script: &str, expected: &[&str]) {
    let site = Site::with(Wasm::Held).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.run(script).await;
    visitor.press(words::START).await;

    site.let_wasm_go();
    visitor.reads(words::NOT_SEALED).await;
    visitor.find(Role::Link, words::OPEN_ALONE).await;
    assert_eq!(visitor.run(IS_COVER_SHOWN).await, json!(false));
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:error").await;
    visitor.press("Press me").await;
    visitor.find(Role::Button, "Pressed").await;
    visitor.leaves_after(expected).await;
}

in_each_engine!(
    where_the_policy_never_reaches_the_document,
    where_the_policy_stands_in_the_document_without_being_obeyed,
    where_the_policy_says_something_else,
);

async fn where_the_policy_never_reaches_the_document(engine: Engine) {
    check(engine, "document.head.append = () => {}", &[OURS]).await;
}

async fn where_the_policy_stands_in_the_document_without_being_obeyed(engine: Engine) {
    let misplace = "document.head.append = (element) => document.body.append(element)";
    // Only Chromium's own words are heard here.
    let expected: &[&str] = if engine == Engine::Chromium { &["The policy has been ignored", OURS] } else { &[OURS] };
    check(engine, misplace, expected).await;
}

async fn where_the_policy_says_something_else(engine: Engine) {
    let soften =
        "document.head.append = (element) => { element.content = 'img-src data:'; document.head.prepend(element) }";
    check(engine, soften, &[OURS]).await;
}
