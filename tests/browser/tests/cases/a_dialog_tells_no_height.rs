use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

/// The heights that the host was told, and those that its frame had.
const HEIGHTS: &str =
    "return [messages.filter(({ height }) => height !== undefined).length, [...new Set(frames_)].length]";

async fn check(mode: &str) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-mode=\"{mode}\" data-open=\"load\"", assessment.id));
    let visitor = Visitor::at(&Host::with(&tag).await.address).await;
    visitor.waits_until_ready().await;
    let measure = "window.frames_ = []; new ResizeObserver(([{ contentRect }]) => frames_.push(contentRect.height)).observe(document.querySelector('html > dialog > iframe'))";
    visitor.run(measure).await;
    visitor.enter().await;
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    visitor.open(words::privacy_title()).await;
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:complete").await;
    assert_eq!(visitor.run(HEIGHTS).await, json!([0, 1]), "{mode}");
    visitor.leaves().await;
}

#[tokio::test]
async fn in_any_mode() {
    for mode in ["popup", "slide", "button"] {
        check(mode).await;
    }
}
