use browser_tests::until::until_equal;
use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

/// The frame is as high as the page in it, without a scroll bar; returns how high.
async fn fits(visitor: &Visitor) -> u64 {
    let page = "return [Math.ceil(document.querySelector('main').getBoundingClientRect().height), innerHeight]";
    until_equal("the frame's height fits the page", true, async || {
        let heights = visitor.run(page).await;
        heights[0] == heights[1]
    })
    .await;
    visitor.run("return innerHeight").await.as_u64().expect("a height is a number")
}

#[tokio::test]
async fn with_what_the_visitor_opens_and_closes() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;

    visitor.press(words::START).await;
    visitor.find(Role::Button, words::NEXT).await;
    let question = fits(&visitor).await;
    visitor.open(words::WHY).await;
    let open = fits(&visitor).await;
    visitor.open(words::WHY).await;
    assert_eq!(fits(&visitor).await, question, "closed again");
    for (_, question) in assessment.questions() {
        visitor.sees(&question.text).await;
        visitor.press(words::NEXT).await;
    }
    visitor.sees(words::REVIEW_TITLE).await;
    check_steps(&visitor).await;
    visitor.press(words::BACK).await;
    visitor.find(Role::Button, words::NEXT).await;
    let last_question = fits(&visitor).await;
    assert!(open > question && open > last_question, "{question} {open} {last_question}");
    visitor.leaves().await;
}

/// What is left over looks like the host's own: the frame is transparent there.
#[tokio::test]
async fn in_steps_of_500_pixels_on_the_snapshot_and_the_review() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::none(&assessment), None).await;
    check_steps(&visitor).await;
    visitor.press(words::CHANGE_ANSWERS).await;
    visitor.sees(words::REVIEW_TITLE).await;
    check_steps(&visitor).await;
    visitor.leaves().await;
}

async fn check_steps(visitor: &Visitor) {
    let heights = "const page = document.querySelector('main').getBoundingClientRect().height; \
        return [innerHeight % 500, innerHeight >= page && innerHeight < page + 500]";
    until_equal("the frame's height", json!([0, true]), async || visitor.run(heights).await).await;
}
