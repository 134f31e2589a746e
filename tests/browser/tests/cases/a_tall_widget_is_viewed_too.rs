use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Visitor, content};
use serde_json::json;

/// Scrolls until the widget fills this share of the window, in percent, and waits until that was drawn.
async fn fills(visitor: &Visitor, percent: u32) {
    let scroll = format!(
        "await customElements.whenDefined('delivery-assessment');
        const {{ top }} = document.querySelector('delivery-assessment').getBoundingClientRect();
        scrollBy({{ top: top - innerHeight * {} / 100, behavior: 'instant' }});
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))",
        100 - percent
    );
    visitor.run(&scroll).await;
}

/// Half of it can never be in view.
#[tokio::test]
async fn when_it_fills_half_of_the_window() {
    let site = Site::start().await;
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-height=\"2000\"", content::assessment().id));
    let space = "<div style=\"height: 2000px\"></div>";
    let host = Host::with(&[space, &tag, space].concat()).await;
    let visitor = Visitor::at(&host.address).await;
    fills(&visitor, 10).await;
    visitor.waits_until_ready().await;
    let ratio =
        visitor.run("return innerHeight / document.querySelector('iframe').getBoundingClientRect().height").await;
    assert!(ratio.as_f64().is_some_and(|ratio| ratio < 0.49), "{ratio}");
    let views = "return shown.map(({ type }) => type)";
    fills(&visitor, 40).await;
    // Longer than a view takes: there is nothing else to wait for.
    visitor.run("await new Promise((resolve) => setTimeout(resolve, 1500))").await;
    assert_eq!(visitor.run(views).await, json!([]));
    fills(&visitor, 56).await;
    until_equal("views", json!(["assessment:view"]), async || visitor.run(views).await).await;
    visitor.leaves().await;
}
