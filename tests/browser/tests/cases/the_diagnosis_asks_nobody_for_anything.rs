use browser_tests::{Engine, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;

in_each_engine!(but_the_server_for_its_page_and_its_program);

/// A press on Start that came before the program was there is carried out then; after that nothing is asked for, and the browser
/// would refuse it.
async fn but_the_server_for_its_page_and_its_program(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::with(Wasm::Held).await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    visitor.press(words::START).await;
    visitor.reads(words::WAITING).await;
    site.let_wasm_go();
    visitor.walks(&diagnosis, delivery_assessments::engine::diagnosis::Replies::default(), "yyy+n").await;
    visitor.sees(words::pattern_label(delivery_assessments::model::Pattern::AiValidationGap)).await;
    visitor.open(words::PRIVACY_TITLE).await;
    visitor.reads(words::DIAGNOSIS_TOLD).await;
    visitor.press(words::TRY).await;
    visitor.reads(words::TRY_REFUSED).await;

    let requests = site.requests();
    let is_wasm = |line: &String| line.starts_with("GET /assets/diagnosis-");
    assert_eq!(requests[0], format!("GET /{}/", diagnosis.id));
    // WebKit preloads with the page's origin and fetches without, and then does not take one for the other.
    let most = if engine == Engine::WebKit { 2 } else { 1 };
    assert!((1..=most).contains(&requests[1..].len()) && requests[1..].iter().all(is_wasm), "{requests:?}");
    visitor.browser.end().await;
}
