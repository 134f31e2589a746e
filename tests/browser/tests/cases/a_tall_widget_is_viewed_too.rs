use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Visitor, content};
use serde_json::json;

/// Less than half of it can ever be in view.
#[tokio::test]
async fn when_it_fills_half_of_the_window() {
    let site = Site::start().await;
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-height=\"2000\"", content::assessment().id));
    let host = Host::with(&tag).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let ratio =
        visitor.run("return innerHeight / document.querySelector('iframe').getBoundingClientRect().height").await;
    assert!(ratio.as_f64().is_some_and(|ratio| ratio < 0.49), "{ratio}");
    let views = "return shown.map(({ type }) => type)";
    until_equal("views", json!(["assessment:view"]), async || visitor.run(views).await).await;
    visitor.leaves().await;
}
