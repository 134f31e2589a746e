use browser_tests::{Host, Site, Visitor, content};

async fn check(body: impl Fn(&Site, &str) -> String, height: u64) {
    check_in("delivery-assessment", body, height).await;
}

/// Checks that the widget is where `place` says, without warnings about its options.
async fn check_in(place: &str, body: impl Fn(&Site, &str) -> String, height: u64) {
    let site = Site::start().await;
    let host = Host::with(&body(&site, &content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let found = visitor.run(&format!("return document.querySelector(\"{place}\")?.clientHeight")).await;
    assert_eq!(found, height, "{place}");
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

/// In a query, "#" starts a fragment, which belongs to the target.
#[tokio::test]
async fn where_a_target_is_written_as_tag_managers_do() {
    for target in ["#here", "here", "%23here"] {
        let body = |site: &Site, id: &str| {
            let query = format!("assessment={id}&height=904&target={target}");
            format!("<div id=\"here\" style=\"width: 500px\"></div>{}", tag(site, &query, ""))
        };
        check_in("#here > delivery-assessment", body, 904).await;
    }
}

/// A width that the owner set on the element stays.
#[tokio::test]
async fn and_an_owner_may_give_the_element_a_width() {
    let body = |site: &Site, id: &str| {
        format!(
            "<delivery-assessment assessment={id} style=\"width: 444px\" height=905></delivery-assessment>{}",
            tag(site, "", "")
        )
    };
    check_in("delivery-assessment[style*='width: 444px']", body, 905).await;
}
