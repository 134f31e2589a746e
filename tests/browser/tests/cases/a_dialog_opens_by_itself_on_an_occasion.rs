use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

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
