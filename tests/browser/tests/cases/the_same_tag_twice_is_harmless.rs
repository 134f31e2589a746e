use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Visitor, content};

async fn check(tags: impl Fn(&Site) -> String, widgets: u64) {
    let site = Site::start().await;
    let host = Host::with(&tags(&site)).await;
    let visitor = Visitor::at(&host.address).await;

    let ready =
        "return new Set(events.filter(({ type }) => type === 'assessment:ready').map(({ instance }) => instance)).size";
    until_equal("widgets that are ready", Some(widgets), async || visitor.run(ready).await.as_u64()).await;
    let elements = visitor.run("return document.querySelectorAll('delivery-assessment').length").await;
    assert_eq!(elements.as_u64(), Some(widgets));
    visitor.leaves().await;
}

#[tokio::test]
async fn each_tag_makes_a_widget_where_it_stands() {
    check(|site| site.tag(&content::assessment().id).repeat(2), 2).await;
}

#[tokio::test]
async fn a_target_holds_one_widget() {
    let tags = |site: &Site| {
        let attributes = format!("data-assessment=\"{}\" data-target=\"#here\"", content::assessment().id);
        format!("<div id=\"here\"></div>{}", site.tag_with(&attributes).repeat(2))
    };
    check(tags, 1).await;
}
