use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;

/// Checks this for a visitor in the widget, or on its own page.
async fn check(visitor: Visitor, site: &Site) {
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    let requests = site.requests();
    let wasm = requests.iter().filter(|line| line.contains("/assets/widget-"));
    assert_eq!(wasm.count(), 1, "{requests:?}");
    visitor.leaves().await;
}

in_each_engine!(by_a_page_that_stands_alone, by_a_frame_with_an_origin_of_its_own, by_a_frame_without_an_origin);

async fn by_a_page_that_stands_alone(engine: Engine) {
    let site = Site::start().await;
    check(Visitor::in_engine(engine, &site.page(&content::assessment().id)).await, &site).await;
}

async fn by_a_frame_with_an_origin_of_its_own(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    check(visitor, &site).await;
}

async fn by_a_frame_without_an_origin(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.address).await;
    visitor.enter().await;
    check(visitor, &site).await;
}
