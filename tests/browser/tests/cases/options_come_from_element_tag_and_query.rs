use browser_tests::{Host, Site, Visitor, content};

const HEIGHT: &str = "return document.querySelector('delivery-assessment').clientHeight";

async fn check(body: impl Fn(&Site, &str) -> String, height: u64) {
    let site = Site::start().await;
    let host = Host::with(&body(&site, &content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run(HEIGHT).await, height);
    visitor.leaves().await;
}

fn tag(site: &Site, query: &str, attributes: &str) -> String {
    format!("<script async src=\"{}/embed.js?{query}\" {attributes}></script>", site.address)
}

#[tokio::test]
async fn from_the_query_where_attributes_are_stripped() {
    check(|site, id| tag(site, &format!("assessment={id}&height=901"), ""), 901).await;
}

#[tokio::test]
async fn rather_from_the_tag_than_from_the_query() {
    let body = |site: &Site, id: &str| {
        tag(site, "assessment=no-such&height=901", &format!("data-assessment={id} data-height=902"))
    };
    check(body, 902).await;
}

#[tokio::test]
async fn rather_from_the_element_than_from_the_tag() {
    let body = |site: &Site, id: &str| {
        let element = format!("<delivery-assessment assessment={id} height=903></delivery-assessment>");
        element + &tag(site, "height=901", "data-height=902")
    };
    check(body, 903).await;
}
