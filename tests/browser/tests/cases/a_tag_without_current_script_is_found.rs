use browser_tests::{Host, Site, Visitor, content};

async fn check(body: impl Fn(&Site, &str) -> String) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let host = Host::with(&body(&site, &id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let after = "return document.querySelector('script[src] + delivery-assessment')?.getAttribute('assessment')";
    assert_eq!(visitor.run(after).await, id.as_str());
    visitor.leaves().await;
}

#[tokio::test]
async fn where_it_is_a_module() {
    check(|site, id| site.tag_with(&format!("type=\"module\" data-assessment=\"{id}\""))).await;
}

#[tokio::test]
async fn where_an_element_hides_the_current_script() {
    check(|site, id| format!("<img name=\"currentScript\" alt=\"\">{}", site.tag(id))).await;
}

#[tokio::test]
async fn where_a_tag_manager_adds_it_later() {
    let body = |site: &Site, id: &str| {
        format!(
            "<script>addEventListener('load', () => document.body.append(Object.assign(document.createElement('script'), \
             {{ src: '{}/embed.js?assessment={id}' }})))</script>",
            site.address
        )
    };
    check(body).await;
}
