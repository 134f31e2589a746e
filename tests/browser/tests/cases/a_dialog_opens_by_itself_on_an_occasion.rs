use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content};
use delivery_assessments::words;
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::json;
use std::time::Duration;

async fn visit(occasion: &str) -> (Site, Visitor) {
    let site = Site::start().await;
    let tag = site.tag_with(&format!(
        "data-assessment=\"{}\" data-mode=\"popup\" data-open=\"{occasion}\"",
        content::assessment().id
    ));
    let body = format!("<p style=\"height: 5000px\">An article</p><dialog id=\"own\">Cookies?</dialog>{tag}");
    let visitor = Visitor::at(&Host::with(&body).await.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    (site, visitor)
}

/// How often it was opened.
async fn count(visitor: &Visitor) -> u64 {
    let count = visitor.run("return shown.filter(({ type }) => type === 'assessment:open').length").await;
    count.as_u64().expect("it is a number")
}

/// Scrolls to this part of what can be scrolled, and waits until everybody has heard of it.
async fn scrolls(visitor: &Visitor, percent: u32) -> u64 {
    let scroll = format!(
        "const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, {{ once: true }}));
        scrollTo({{ top: (document.documentElement.scrollHeight - innerHeight) * {percent} / 100, behavior: 'instant' }});
        await scrolled; await new Promise(requestAnimationFrame)"
    );
    visitor.run(&scroll).await;
    count(visitor).await
}

/// Leaves the page with this pointer, at this height.
async fn departs(visitor: &Visitor, pointer: &str, y: i32) -> u64 {
    let depart = format!(
        "document.documentElement.dispatchEvent(new PointerEvent('pointerleave', {{ pointerType: '{pointer}', clientX: 9, clientY: {y} }}))"
    );
    visitor.run(&depart).await;
    count(visitor).await
}

async fn closes(visitor: &Visitor) {
    visitor.press(words::close()).await;
    visitor.run("await new Promise(requestAnimationFrame)").await;
}

#[tokio::test]
async fn at_once_or_after_a_while() {
    for occasion in ["load", "delay 1"] {
        let (_site, visitor) = visit(occasion).await;
        visitor.waits_until_ready().await;
        assert_eq!(count(&visitor).await, 1, "{occasion}");
        visitor.leaves().await;
    }
}

#[tokio::test]
async fn when_a_part_of_the_page_is_scrolled() {
    let (_site, visitor) = visit("scroll 50").await;
    assert_eq!(scrolls(&visitor, 48).await, 0);
    assert_eq!(scrolls(&visitor, 51).await, 1);
    closes(&visitor).await;
    assert_eq!(scrolls(&visitor, 40).await, 1);
    assert_eq!(scrolls(&visitor, 60).await, 1, "once a page view");
    visitor.leaves().await;
}

#[tokio::test]
async fn when_a_mouse_leaves_the_page_at_the_top() {
    let (_site, visitor) = visit("exit").await;
    assert_eq!(departs(&visitor, "touch", -1).await, 0);
    assert_eq!(departs(&visitor, "mouse", 300).await, 0);
    assert_eq!(departs(&visitor, "mouse", -1).await, 1);
    closes(&visitor).await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 1, "once a page view");
    visitor.leaves().await;
}

/// Moves the mouse to this point of the page that is on top.
async fn moves(visitor: &Visitor, x: f64, y: f64) {
    let step = PointerAction::MoveTo { duration: Some(Duration::from_millis(100)), x, y };
    let actions = MouseActions::new("mouse".to_owned()).then(step);
    visitor.browser.client.perform_actions(actions).await.expect("the mouse can be moved");
}

/// No driver moves a mouse out of the window, so the page is in a frame with room around it. Firefox's driver does not reliably tell
/// such a frame that the mouse has left.
#[tokio::test]
async fn when_a_real_mouse_leaves_the_page_at_the_top() {
    for engine in [Engine::Chromium, Engine::WebKit] {
        check_real_mouse(engine).await;
    }
}

async fn check_real_mouse(engine: Engine) {
    let site = Site::start().await;
    let tag = site
        .tag_with(&format!("data-assessment=\"{}\" data-mode=\"popup\" data-open=\"exit\"", content::assessment().id));
    let host = Host::with(&format!("<p style=\"height: 5000px\">An article</p>{tag}")).await;
    let frame = format!(
        "<iframe src=\"{}\" style=\"position: fixed; left: 0; top: 200px; width: 600px; height: 400px; border: 0\"></iframe>",
        host.address
    );
    let visitor = Visitor::in_engine(engine, &Host::with(&frame).await.address).await;
    visitor.enter_frame().await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    for ((x, y), opened) in [((900.0, 400.0), 0), ((300.0, 700.0), 0), ((300.0, 100.0), 1)] {
        visitor.run("window.left = 0; document.documentElement.addEventListener('pointerleave', () => left++)").await;
        visitor.leave_frame().await;
        moves(&visitor, 300.0, 400.0).await;
        moves(&visitor, x, y).await;
        visitor.enter_frame().await;
        until_equal("the mouse has left", json!(true), async || visitor.run("return left > 0").await).await;
        assert_eq!(count(&visitor).await, opened, "to {x}, {y}");
    }
    visitor.browser.end().await;
}

#[tokio::test]
async fn but_never_over_another_dialog() {
    let (_site, visitor) = visit("exit").await;
    visitor.run("own.showModal()").await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 0);
    visitor.run("own.close(); own.setAttribute('aria-modal', 'true')").await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 0);
    visitor.run("own.removeAttribute('aria-modal')").await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 1);
    visitor.leaves().await;
}

#[tokio::test]
async fn and_not_after_the_visitor_has_opened_it_or_it_is_gone() {
    let (_site, visitor) = visit("exit").await;
    visitor.run("document.querySelector('delivery-assessment').open()").await;
    closes(&visitor).await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 1);
    visitor.leaves().await;
    let (_site, visitor) = visit("exit").await;
    visitor.run("document.querySelector('delivery-assessment').remove()").await;
    assert_eq!(departs(&visitor, "mouse", -1).await, 0);
    assert_eq!(visitor.run("return document.querySelectorAll('html > dialog').length").await, json!(0));
    visitor.leaves().await;
}
