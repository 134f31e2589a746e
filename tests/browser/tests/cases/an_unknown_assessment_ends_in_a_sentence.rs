use browser_tests::{Host, Role, Site, Visitor};
use delivery_assessments::words;

#[tokio::test]
async fn with_a_way_on_and_a_cure() {
    let site = Site::start().await;
    let host = Host::with(&site.tag("no-such-assessment")).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.reads(words::did_not_load()).await;
    let link = visitor.find(Role::Link, words::see_all()).await;
    assert_eq!(link.prop("href").await.expect("a link has an address"), Some(format!("{}/", site.address)));
    visitor.press("Press me").await;
    visitor.find(Role::Button, "Pressed").await;
    // The first message is the browser's own.
    visitor.leaves_after(&["Failed to load resource", "check the name"]).await;
}
