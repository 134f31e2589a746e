//! As soon as a page has a field for text, a number, or a date, even an invisible one, Chromium asks its maker what kinds of
//! fields the page has.

use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use serde_json::json;

const FIELDS: &str = "const asks = (field) => !['radio', 'checkbox', 'file', 'button'].includes(field.type); \
    return [...document.querySelectorAll('input, textarea')].filter(asks).length";

async fn has_none(visitor: &Visitor, screen: &str) {
    assert_eq!(visitor.run(FIELDS).await, json!(0), "{screen}");
}

#[tokio::test]
async fn from_the_cover_to_the_snapshot() {
    let site = Site::start().await;
    let all = content::assessments();
    let assessment = all.iter().find(|assessment| assessment.numbers.is_some()).expect("one asks for numbers");
    let visitor = Visitor::at(&site.page(&assessment.id)).await;
    has_none(&visitor, "cover").await;
    visitor.starts(assessment, None).await;
    visitor.sees(&assessment.question(0).expect("there is a first question").1.text).await;
    has_none(&visitor, "question").await;
    visitor.answers(assessment, &Answers::none(assessment)).await;
    visitor.sees(words::review_title()).await;
    has_none(&visitor, "review").await;
    visitor.goes_to_the_snapshot().await;
    has_none(&visitor, "snapshot").await;
    visitor.press(words::numbers_open()).await;
    browser_tests::until::until_equal("fields", json!(6), async || visitor.run(FIELDS).await).await;
    visitor.leaves().await;
}

/// In other frames, the page also shows texts to copy by hand.
#[tokio::test]
async fn in_somebody_elses_frame() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let frame = format!("<iframe src=\"{}\" width=\"900\" height=\"1400\"></iframe>", site.page(&assessment.id));
    let visitor = Visitor::at(&Host::with(&frame).await.address).await;
    visitor.enter_frame().await;
    visitor.takes(&assessment, &Answers::read("332 243 313 242 323", &assessment).expect("it fits"), None).await;
    has_none(&visitor, "snapshot").await;
    visitor.leaves().await;
}

#[tokio::test]
async fn in_the_diagnosis() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&diagnosis.id)).await;
    has_none(&visitor, "cover").await;
    visitor.press(words::start()).await;
    visitor.replies(Reply::No).await;
    has_none(&visitor, "question").await;
    visitor.leaves().await;
}

#[tokio::test]
async fn in_all_results_in_one_place() {
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    has_none(&visitor, "cover").await;
    visitor.press(words::overview::add()).await;
    browser_tests::until::until_equal("fields", json!(1), async || visitor.run(FIELDS).await).await;
    visitor.leaves().await;
}
