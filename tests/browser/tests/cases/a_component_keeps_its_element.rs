//! Applications that use the components of the npm package: `cargo xtask package --check` builds them, as their developers see
//! them, and renders them on a server.

use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;
use xtask::package::{self, Framework};

/// A server renders the reserved box, the framework takes it over without a complaint, and a hundred renders with new handlers
/// keep the visit: the handlers of the last one hear what happens.
async fn check(framework: Framework) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let body = package::page(framework, &format!("{}/", site.address)).expect("run `cargo xtask package --check`");
    let visitor = Visitor::at(&Host::with(&body).await.address).await;
    let heights = "return [rendered, document.querySelector('delivery-assessment').clientHeight]";
    visitor.enter().await;
    visitor.press(words::start()).await;
    let (first, second) =
        (&assessment.question(0).expect("there is one").1, &assessment.question(1).expect("there is one").1);
    visitor.sees(&first.text).await;
    visitor.press(words::next()).await;
    visitor.sees(&second.text).await;
    visitor.leave_frame().await;
    let kept = "const frame = document.querySelector('delivery-assessment > iframe'); const known = frame === window.known; \
        window.known = frame; return [known, document.querySelector('#count').textContent, \
        document.querySelector('delivery-assessment').className, heard]";
    let started = format!("{} started at 0", assessment.id);
    assert_eq!(visitor.run(kept).await, json!([false, "0", "count-0", [started]]));
    let height = visitor.run(heights).await;
    visitor.run("return render(100)").await;
    assert_eq!(visitor.run(kept).await, json!([true, "100", "count-100", [started]]));
    assert_eq!(visitor.run(heights).await, height, "a render leaves the height alone");
    visitor.enter_frame().await;
    visitor.sees(&second.text).await;
    visitor.leave_frame().await;
    visitor.run("return render(1)").await;
    visitor.run("document.querySelector('delivery-assessment').dispatchEvent(new CustomEvent('assessment:progress', { detail: { quarter: 25 } }))").await;
    until_equal("the last handler hears it", json!([started, "25 at 101"]), async || visitor.run("return heard").await)
        .await;
    visitor.leaves().await;
}

/// The reserved box is as tall as the element that takes its place.
async fn nothing_moves(framework: Framework) {
    let site = Site::start().await;
    let body = package::page(framework, &format!("{}/", site.address)).expect("run `cargo xtask package --check`");
    let visitor = Visitor::at(&Host::with(&body).await.address).await;
    visitor.enter().await;
    visitor.leave_frame().await;
    let heights = "return [rendered, document.querySelector('delivery-assessment').clientHeight]";
    assert_eq!(visitor.run(heights).await, json!([750, 750]));
    visitor.leaves().await;
}

#[tokio::test]
async fn in_react() {
    nothing_moves(Framework::React).await;
    check(Framework::React).await;
}

#[tokio::test]
async fn in_vue() {
    nothing_moves(Framework::Vue).await;
    check(Framework::Vue).await;
}
