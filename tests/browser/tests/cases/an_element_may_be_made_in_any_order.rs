use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

in_each_engine!(with_its_attributes_after_it_is_in_the_page, and_moved_without_losing_the_session);

const FIRST: &str = "const element = document.createElement('delivery-assessment'); document.body.append(element);";

/// A host page that has only loaded the script.
async fn host(site: &Site) -> Host {
    Host::with(&format!("<div id=\"one\"></div><div id=\"two\"></div>{}", site.tag_with(""))).await
}

async fn with_its_attributes_after_it_is_in_the_page(engine: Engine) {
    let site = Site::start().await;
    let host = host(&site).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    let id = content::assessment().id.clone();
    visitor
        .run(&format!("{FIRST} element.setAttribute('theme', 'dark'); element.setAttribute('assessment', '{id}')"))
        .await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run("return events.filter(({ type }) => type === 'assessment:error').length").await, 0);
    assert_eq!(visitor.run("return /theme=dark/.test(document.querySelector('iframe').src)").await, true);
    visitor.leaves().await;
}

/// An engine without `moveBefore` cannot move a frame without reloading it.
async fn and_moved_without_losing_the_session(engine: Engine) {
    let site = Site::start().await;
    let host = host(&site).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    let assessment = content::assessment();
    let make = format!(
        "const element = document.createElement('delivery-assessment'); \
        element.setAttribute('assessment', '{}'); document.getElementById('one').append(element)",
        assessment.id
    );
    visitor.run(&make).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.press(words::next()).await;
    let second = &assessment.question(1).expect("there is a second question").1.text;
    visitor.sees(second).await;
    visitor.leave_frame().await;
    let can = visitor.run("return !!Element.prototype.moveBefore").await;
    if can == json!(true) {
        visitor
            .run("document.getElementById('two').moveBefore(document.querySelector('delivery-assessment'), null)")
            .await;
        visitor.enter().await;
        visitor.sees(second).await;
        visitor.leave_frame().await;
        let frames = "return document.querySelectorAll('#two delivery-assessment iframe').length";
        until_equal("frames", json!(1), async || visitor.run(frames).await).await;
    }
    visitor.leaves().await;
}

/// If no assessment is ever named, the owner and the visitor are told.
#[tokio::test]
async fn but_not_without_an_assessment() {
    let site = Site::start().await;
    let host = host(&site).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    visitor.run(FIRST).await;
    visitor.waits_for_event("assessment:error").await;
    visitor.reads(words::did_not_load()).await;
    let id = content::assessment().id.clone();
    visitor.run(&format!("document.querySelector('delivery-assessment').setAttribute('assessment', '{id}')")).await;
    visitor.waits_until_ready().await;
    visitor.leaves_after(&["delivery-assessments: no assessment; give assessment=name"]).await;
}
