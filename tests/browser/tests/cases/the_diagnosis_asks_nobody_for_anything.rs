use browser_tests::{Engine, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::words;

in_each_engine!(but_the_server_for_its_page_and_its_program);

/// A press on Start before the program has arrived is repeated later. After that there are no requests, and the browser would
/// refuse them.
async fn but_the_server_for_its_page_and_its_program(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::with(Wasm::Held).await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    visitor.press(words::start()).await;
    visitor.reads(words::waiting()).await;
    site.let_wasm_go();
    visitor.walks(&diagnosis, delivery_assessments::engine::diagnosis::Replies::default(), "yyyn").await;
    visitor.sees(words::pattern_label(delivery_assessments::model::Pattern::AiValidationGap)).await;
    visitor.open(words::privacy_title()).await;
    visitor.reads(words::diagnosis_told()).await;
    visitor.press(words::try_it()).await;
    visitor.reads(words::try_refused()).await;

    let requests = site.requests();
    assert_eq!(requests[0], format!("GET /{}/", diagnosis.id));
    assert!(matches!(&requests[1..], [wasm] if wasm.contains("/assets/diagnosis-")), "{requests:?}");
    visitor.browser.end().await;
}
