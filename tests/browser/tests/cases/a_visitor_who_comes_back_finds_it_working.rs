use browser_tests::until::until;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

in_each_engine!(on_a_host_page, on_a_page_of_its_own);

/// The browser either shows the page as it was, or reloads it. `come` leads into the widget.
async fn check(visitor: Visitor, site: &Site, come: impl AsyncFn(&Visitor)) {
    let first = &content::assessment().question(0).expect("there is a first question").1.text.clone();
    visitor.press(words::start()).await;
    visitor.sees(first).await;
    visitor.go_to(&format!("{}/embed/", site.address)).await;
    visitor.browser.client.back().await.expect("there is a page before this one");
    come(&visitor).await;
    let heading = until("a screen", async || Some(visitor.heading().await).filter(|heading| !heading.is_empty())).await;
    if heading != *first {
        visitor.press(words::start()).await;
    }
    visitor.sees(first).await;
    visitor.press(words::next()).await;
    let second = &content::assessment().question(1).expect("there is a second question").1.text.clone();
    visitor.sees(second).await;
    visitor.find(Role::Button, words::back()).await;
    visitor.leaves().await;
}

async fn on_a_host_page(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    check(visitor, &site, async |visitor| {
        let widgets = "return document.querySelectorAll('delivery-assessment').length";
        until("one widget", async || (visitor.run(widgets).await == json!(1)).then_some(())).await;
        visitor.enter().await;
    })
    .await;
}

async fn on_a_page_of_its_own(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    check(visitor, &site, async |visitor| visitor.reenters_shell().await).await;
}
