use browser_tests::{Engine, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::Level;
use delivery_assessments::words;

in_each_engine!(before_a_page_with_answers_is_left, before_a_diagnosis_is_left);

/// Whether the browser would ask. It sends the same event before a reload; a test cannot see the prompt itself.
const ASKS: &str = "const event = new Event('beforeunload', { cancelable: true }); dispatchEvent(event); return event.defaultPrevented";

async fn before_a_page_with_answers_is_left(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;
    assert_eq!(visitor.run(ASKS).await, false, "on the cover");
    visitor.starts(&assessment, None).await;
    let question = assessment.question(0).expect("there is a first question").1;
    visitor.sees(&question.text).await;
    assert_eq!(visitor.run(ASKS).await, false, "before the first answer");
    visitor.choose(question.anchor(Level::MIDDLE)).await;
    assert_eq!(visitor.run(ASKS).await, true, "with an answer");
    visitor.press(words::next()).await;
    for (_, question) in assessment.questions().skip(1) {
        visitor.sees(&question.text).await;
        visitor.press(words::next()).await;
    }
    visitor.goes_to_the_snapshot().await;
    assert_eq!(visitor.run(ASKS).await, true, "with a result");
    visitor.starts_over().await;
    visitor.find(Role::Button, words::start()).await;
    assert_eq!(visitor.run(ASKS).await, false, "after everything was given up");
    visitor.leaves().await;
}

async fn before_a_diagnosis_is_left(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    visitor.press(words::start()).await;
    assert_eq!(visitor.run(ASKS).await, false, "before the first reply");
    visitor.replies(Reply::Yes).await;
    assert_eq!(visitor.run(ASKS).await, true, "with a reply");
    visitor.leaves().await;
}

/// A result that was exported is not lost.
#[tokio::test]
async fn and_none_is_asked_for_what_was_taken_along() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&assessment.id)).await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    assert_eq!(visitor.run(ASKS).await, true);
    visitor.press(words::copy_link()).await;
    visitor.reads(words::copied_link()).await;
    assert_eq!(visitor.run(ASKS).await, false);
    visitor.leaves().await;
}
