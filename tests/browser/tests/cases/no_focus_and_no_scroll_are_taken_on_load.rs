use browser_tests::{Host, Site, Visitor, content};
use serde_json::json;

const WHERE: &str = "return [document.activeElement.id, Math.round(scrollY)]";

#[tokio::test]
async fn neither_above_nor_below() {
    let site = Site::start().await;
    let tag = site.tag(&content::assessment().id);
    let far = "<div style=\"height: 1500px\"></div>";
    let host = Host::with(&format!("{tag}{far}<label>Name <input id=\"name\"></label>{tag}{far}")).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.waits_until_ready().await;
    assert_eq!(visitor.run(WHERE).await, json!(["", 0]), "without a step of the visitor's");
    visitor.run("document.getElementById('name').focus({ preventScroll: true }); scrollTo(0, 1400)").await;
    let before = visitor.run(WHERE).await;
    let both =
        "return new Set(events.filter(({ type }) => type === 'assessment:ready').map(({ instance }) => instance)).size";
    browser_tests::until::until_equal("widgets that are ready", Some(2), async || visitor.run(both).await.as_u64())
        .await;
    assert_eq!(visitor.run(WHERE).await, before);
    visitor.leaves().await;
}
