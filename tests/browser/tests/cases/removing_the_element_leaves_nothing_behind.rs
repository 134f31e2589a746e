use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

const REMOVE: &str = "window.removed = document.querySelector('delivery-assessment'); removed.remove(); \
    return [listening.size, removed.childNodes.length, document.querySelectorAll('iframe').length, removed.style.minHeight]";

#[tokio::test]
async fn and_it_can_come_back() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    // One listener stays: links may open a dialog at any time.
    assert_eq!(visitor.run(REMOVE).await, json!([1, 0, 0, ""]));

    visitor.run("document.body.append(removed)").await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.sees(&assessment.question(0).expect("there is a first question").1.text).await;
    visitor.leaves().await;
}
