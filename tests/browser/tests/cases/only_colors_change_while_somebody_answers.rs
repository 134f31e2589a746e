//! What changes heights is set when the frame is created. Otherwise a host could try many values, and hear a height for each.

use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::{Value, json};

/// What the page looks like, as far as a site owner can say.
const LOOK: &str = "const { density, font, card } = document.documentElement.dataset; \
    const style = getComputedStyle(document.documentElement); \
    return [density, font, card, style.getPropertyValue('--radius'), style.getPropertyValue('--accent')]";

const HEIGHT: &str = "return document.getElementById('app').getBoundingClientRect().height";

#[tokio::test]
async fn and_colors_change_no_height() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let visitor = Visitor::at("about:blank").await;
    let mut heights: Vec<Value> = Vec::new();
    for look in [
        "",
        "accent=ffcc00",
        "accent=%23000000 %23ffffff",
        "theme=dark&accent=e4002b",
        "radius=0",
        "radius=16",
        "card=true",
    ] {
        visitor.go_to("about:blank").await;
        visitor.go_to(&format!("{}#{look}", site.page(&assessment.id))).await;
        visitor.starts(&assessment, None).await;
        visitor.sees(&assessment.question(0).expect("there is a first question").1.text).await;
        heights.push(visitor.run(HEIGHT).await);
    }
    assert!(heights.iter().all(|height| *height == heights[0]), "{heights:?}");
    visitor.leaves().await;
}

#[tokio::test]
async fn whatever_a_host_does_on_the_snapshot() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let host = Host::with(&site.tag_with(&format!("data-assessment=\"{}\" data-theme=\"host\"", assessment.id))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    let answers = Answers::read("3?2 44n 3?3 143 131", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    let (height, look) = (visitor.run(HEIGHT).await, visitor.run(LOOK).await);
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    visitor.run("messages.length = 0").await;

    let other = "theme=dark&accent=ffcc00&radius=0&density=compact&font=mono&card=false";
    visitor
        .run(&format!(
            "const element = document.querySelector('delivery-assessment'); const frame = element.querySelector('iframe'); \
            for (const [name, value] of new URLSearchParams('{other}')) {{ \
                element.setAttribute(name, value); \
                document.documentElement.setAttribute('data-' + name, value); \
                frame.contentWindow.postMessage({{ type: name, [name]: value }}, '*'); \
            }} \
            frame.src = frame.src.replace(/#.*/, '#{other}&instance=x'); \
            document.body.style.background = 'black'"
        ))
        .await;
    visitor.enter().await;
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(visitor.run(HEIGHT).await, height);
    assert_eq!(visitor.run(LOOK).await, look);
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    assert_eq!(visitor.run("return messages.filter(({ source }) => source)").await, json!([]));
    visitor.leaves().await;
}
