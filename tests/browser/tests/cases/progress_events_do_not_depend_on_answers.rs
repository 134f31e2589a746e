use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::Value;

/// Two frames later everything that a step changes has been told.
const SETTLE: &str =
    "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))";

/// All that the host hears before somebody who gives every question `answer` leaves the last one: heights, which the
/// browser measures when it has time, and the other messages, each in their order.
async fn heard(answer: &str) -> (Vec<Value>, Vec<Value>) {
    let assessment = content::assessment();
    let line = answer.repeat(assessment.question_count());
    let answers = Answers::read(&line, &assessment).expect("one answer for each question");
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.starts(&assessment, None).await;
    for (index, (_, question)) in assessment.questions().enumerate() {
        if index > 0 {
            visitor.press(words::NEXT).await;
        }
        visitor.sees(&question.text).await;
        visitor.run(SETTLE).await;
        visitor.gives(question, answers.get(index)).await;
        visitor.run(SETTLE).await;
    }
    visitor.leave_frame().await;
    let messages = visitor.run("return messages").await;
    visitor.leaves().await;
    let messages = messages.as_array().expect("the host page notes them in a list").clone();
    messages.into_iter().partition(|message| message["type"] == "height")
}

#[tokio::test]
async fn not_even_in_their_heights() {
    let lowest = heard("1").await;
    let types: Vec<&str> = lowest.1.iter().filter_map(|message| message["type"].as_str()).collect();
    assert_eq!(types.iter().filter(|kind| **kind == "progress").count(), 3, "{types:?}");
    assert_eq!(heard("5").await, lowest);
    assert_eq!(heard("?").await, lowest);
}
