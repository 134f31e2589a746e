use browser_tests::{Site, Viewport, Visitor, content};
use delivery_assessments::words;

/// The heights of the screen with each answer chosen, and with none.
const HEIGHTS: &str = "const height = () => document.getElementById('app').getBoundingClientRect().height; \
    const heights = [height()]; \
    for (const radio of document.querySelectorAll('input[name=answer]')) { \
        radio.click(); \
        await new Promise((resolve) => setTimeout(resolve)); \
        heights.push(height()); \
    } \
    return heights";

async fn check(viewport: Viewport) {
    let site = Site::start().await;
    let visitor = Visitor::with(viewport, "about:blank").await;
    for assessment in content::assessments() {
        visitor.go_to(&site.page(&assessment.id)).await;
        visitor.starts(&assessment, None).await;
        for (_, question) in assessment.questions() {
            visitor.sees(&question.text).await;
            let heights = visitor.run(HEIGHTS).await;
            let heights = heights.as_array().expect("a list");
            assert!(
                heights.len() == 8 && heights.iter().all(|height| *height == heights[0]),
                "{}: {heights:?}",
                question.text
            );
            visitor.press(words::next()).await;
        }
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn on_a_phone() {
    check(Viewport::PHONE).await;
}

#[tokio::test]
async fn in_a_wide_window() {
    check(Viewport::WIDE).await;
}
