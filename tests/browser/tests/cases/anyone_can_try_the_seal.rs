use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

/// The details of the browser's refusal in the panel, in order.
const FOUND: &str = "return [...document.querySelectorAll('.privacy dd')].map(({ textContent }) => textContent)";

/// What a browser reports when it enforces the seal.
const POLICY: &str =
    "default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; img-src data: blob:";

/// Presses the button in the open panel and reads the refusal. The site gets no request.
async fn try_it(visitor: &Visitor, site: &Site) {
    let before = site.requests();
    visitor.press(words::try_it()).await;
    visitor.reads(words::try_refused()).await;
    let tried = site.page(&content::assessment().id);
    until_equal("the refusal", json!(["0", "connect-src", tried, POLICY]), async || visitor.run(FOUND).await).await;
    assert_eq!(site.requests(), before);
}

in_each_engine!(on_every_screen_of_a_widget, on_a_page_of_its_own, and_an_early_try_waits_for_it);

async fn on_every_screen_of_a_widget(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.open(words::privacy_title()).await;
    try_it(&visitor, &site).await;
    visitor.starts(&assessment, None).await;
    visitor.find(Role::Button, words::next()).await;
    try_it(&visitor, &site).await;
    for (_, question) in assessment.questions() {
        visitor.sees(&question.text).await;
        visitor.press(words::next()).await;
    }
    visitor.sees(words::review_title()).await;
    try_it(&visitor, &site).await;
    visitor.goes_to_the_snapshot().await;
    try_it(&visitor, &site).await;
    visitor.browser.end().await;
}

async fn on_a_page_of_its_own(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    visitor.open(words::privacy_title()).await;
    try_it(&visitor, &site).await;
    visitor.browser.end().await;
}

async fn and_an_early_try_waits_for_it(engine: Engine) {
    let site = Site::with(Wasm::Held).await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    visitor.open(words::privacy_title()).await;
    visitor.press(words::try_it()).await;
    visitor.reads(words::try_open()).await;
    let before = site.requests();

    site.let_wasm_go();
    visitor.reads(words::try_refused()).await;
    assert_eq!(site.requests(), before);
    visitor.sees(&content::assessment().promise).await;
    visitor.browser.end().await;
}
