use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use fantoccini::key::Key;
use serde_json::json;

/// The answer that is chosen, if it has focus.
const HELD: &str = "const { activeElement } = document; return activeElement.checked ? activeElement.value : null";

async fn holds(visitor: &Visitor, value: &str) {
    until_equal("the answer with focus", json!(value), async || visitor.run(HELD).await).await;
}

async fn answers(visitor: &Visitor) {
    visitor.press(words::start()).await;
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    visitor.arrives_at(&question.text).await;
    for (digit, value) in [("3", "3"), ("7", "n"), ("1", "1"), ("6", "?")] {
        visitor.types(digit).await;
        holds(visitor, value).await;
    }
    visitor.types("3").await;
    holds(visitor, "3").await;
    visitor.strikes(Key::Down).await;
    holds(visitor, "4").await;
}

async fn and_arrows_go_on_from_there(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    answers(&visitor).await;
    visitor.leaves().await;
}

async fn on_a_host_page_too(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    answers(&visitor).await;
    visitor.leaves().await;
}

in_each_engine!(and_arrows_go_on_from_there, on_a_host_page_too);
