use browser_tests::{Host, Role, Site, Visitor, Wasm, content};
use delivery_assessments::words;
use serde_json::json;

const IS_COVER_SHOWN: &str = "return document.querySelector('main').checkVisibility()";

const OURS: &str = "delivery-assessments: the page could not be sealed";

/// Breaks the page with `script` while the WASM is on its way, with Start pressed already. The console says what is
/// expected.
async fn check(script: &str, expected: &[&str]) {
    let site = Site::with(Wasm::Held).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
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

#[tokio::test]
async fn where_the_policy_never_reaches_the_document() {
    check("document.head.append = () => {}", &[OURS]).await;
}

#[tokio::test]
async fn where_the_policy_stands_in_the_document_without_being_obeyed() {
    let misplace = "document.head.append = (element) => document.body.append(element)";
    check(misplace, &["The policy has been ignored", OURS]).await;
}

#[tokio::test]
async fn where_the_policy_says_something_else() {
    let soften =
        "document.head.append = (element) => { element.content = 'img-src data:'; document.head.prepend(element) }";
    check(soften, &[OURS]).await;
}
