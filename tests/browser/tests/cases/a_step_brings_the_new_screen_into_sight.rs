use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Role, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

in_each_engine!(at_the_end_of_a_long_review, below_a_header_that_sticks, and_not_before_the_visitor_has_made_one);

const WINDOW: Viewport = Viewport { width: 500, height: 800 };

const HEADER: &str = "<header style=\"position: sticky; top: 0; height: 64px; background: silver\">A header</header>";

/// The position of the widget's top, relative to the top of the window.
const TOP: &str = "return document.querySelector('delivery-assessment').getBoundingClientRect().top";

/// Continues through all questions to the list of answers.
const GO_TO_THE_END: &str = "
const button = (text) => [...document.querySelectorAll('button')].find((each) => each.textContent === text);
while (!document.querySelector('.review')) {
  button(next).click();
  await new Promise((resolve) => setTimeout(resolve));
}
";

const IS_WHOLE: &str = "return innerHeight >= document.querySelector('main').getBoundingClientRect().height";

/// Scrolls like a reader of the whole list: its end is at the bottom of the window.
const READ_TO_THE_END: &str = "
const { bottom } = document.querySelector('delivery-assessment').getBoundingClientRect();
scrollBy({ top: bottom - innerHeight, behavior: 'instant' })";

async fn on_a_host(engine: Engine, before: &str) -> (Site, Visitor) {
    let site = Site::start().await;
    let tag = site.tag(&content::assessment().id);
    let host = Host::with(&format!(
        "{before}<p style=\"height: 600px\">An article</p>{tag}<p style=\"height: 2000px\">More</p>"
    ))
    .await;
    let visitor = Visitor::with_screen(engine, WINDOW, &host.address).await;
    (site, visitor)
}

async fn check(engine: Engine, before: &str, header: f64) {
    let (_site, visitor) = on_a_host(engine, before).await;
    visitor.comes_near_widget(0).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.press(words::skip_guess()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.run(&format!("const next = {:?}; {GO_TO_THE_END}", words::next())).await;
    until_equal("the frame is as high as the list", json!(true), async || visitor.run(IS_WHOLE).await).await;
    visitor.leave_frame().await;
    visitor.run(READ_TO_THE_END).await;
    visitor.enter().await;
    visitor.press(words::show_snapshot()).await;
    until("the snapshot", async || {
        visitor.run("return document.querySelector('.snapshot')").await.as_object().map(drop)
    })
    .await;
    visitor.leave_frame().await;
    until("the snapshot begins in sight", async || {
        let top = visitor.run(TOP).await.as_f64()?;
        (top > header - 1.0 && top < f64::from(WINDOW.height) / 2.0).then_some(())
    })
    .await;
    visitor.leaves().await;
}

async fn at_the_end_of_a_long_review(engine: Engine) {
    check(engine, "", 0.0).await;
}

async fn below_a_header_that_sticks(engine: Engine) {
    check(engine, HEADER, 64.0).await;
}

async fn and_not_before_the_visitor_has_made_one(engine: Engine) {
    let (_site, visitor) = on_a_host(engine, "").await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run("return scrollY").await.as_f64(), Some(0.0));
    visitor.leaves().await;
}
