use browser_tests::until::until;
use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use serde_json::Value;

/// Two frames later everything that a step changes has been told.
const SETTLE: &str =
    "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))";

/// All that the host hears until the assessment is complete, if somebody gives every question `answer`.
async fn heard(answer: &str) -> Vec<Value> {
    let assessment = content::assessment();
    let line = answer.repeat(assessment.question_count());
    let answers = Answers::read(&line, &assessment).expect("one answer for each question");
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.starts(None).await;
    for (index, (_, question)) in assessment.questions().enumerate() {
        visitor.sees(&question.text).await;
        visitor.gives(question, answers.get(index)).await;
        visitor.run(SETTLE).await;
        visitor.press(delivery_assessments::ui::words::NEXT).await;
        visitor.run(SETTLE).await;
    }
    visitor.leave_frame().await;
    let messages = until("the end", async || {
        let messages = visitor.run("return messages").await;
        let messages = messages.as_array()?;
        let end = messages.iter().position(|message| message["type"] == "complete")?;
        Some(messages[..=end].to_vec())
    })
    .await;
    visitor.leaves().await;
    messages
}

#[tokio::test]
async fn not_even_in_their_heights() {
    let lowest = heard("1").await;
    let types: Vec<_> = lowest.iter().filter_map(|message| message["type"].as_str()).collect();
    assert_eq!(types.iter().filter(|kind| **kind == "progress").count(), 3, "{types:?}");
    assert_eq!(heard("5").await, lowest);
    assert_eq!(heard("?").await, lowest);
}
