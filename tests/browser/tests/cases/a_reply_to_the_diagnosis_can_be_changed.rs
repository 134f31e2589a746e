use browser_tests::{Engine, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::{Reply, StepState};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;

in_each_engine!(on_the_way_and_from_the_finding);

/// The button beside a question's result.
fn change(question: &str) -> String {
    [words::change_reply(), &words::change_answer(question)].concat()
}

/// The mark on the previous reply, as screen readers announce it.
const GIVEN: &str =
    "return [...document.querySelectorAll('[data-state=given] b')].map((found) => found.textContent).join()";

async fn on_the_way_and_from_the_finding(engine: Engine) {
    let diagnosis = content::diagnosis();
    let question = |pattern| diagnosis.guide(pattern).question.as_str();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;

    visitor.press(words::start()).await;
    visitor.sees(question(Pattern::OwnershipGap)).await;
    visitor.replies(Reply::NotSure).await;
    visitor.sees(question(Pattern::CoordinationTax)).await;
    visitor.press(words::back()).await;
    visitor.sees(question(Pattern::OwnershipGap)).await;
    assert_eq!(visitor.run(GIVEN).await, words::reply_label(Reply::NotSure));
    visitor.press(words::back()).await;
    visitor.sees(&diagnosis.promise).await;
    visitor.is_diagnosed(&diagnosis, "yyn-").await;
    visitor.sees(words::pattern_label(Pattern::BacklogIllusion)).await;

    visitor.press(&change(question(Pattern::CoordinationTax))).await;
    visitor.sees(question(Pattern::CoordinationTax)).await;
    assert_eq!(visitor.run(GIVEN).await, words::reply_label(Reply::Yes));
    visitor.press(words::back()).await;
    visitor.sees(words::pattern_label(Pattern::BacklogIllusion)).await;
    visitor.press(&change(question(Pattern::CoordinationTax))).await;
    visitor.sees(question(Pattern::CoordinationTax)).await;
    visitor.replies(Reply::No).await;
    visitor.sees(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.reads(words::step_state(StepState::AlsoPresent)).await;

    visitor.press(&change(question(Pattern::AiValidationGap))).await;
    visitor.sees(question(Pattern::AiValidationGap)).await;
    assert_eq!(visitor.run(GIVEN).await, words::reply_label(Reply::NoAi));
    visitor.replies(Reply::NotSure).await;
    visitor.sees(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.reads(&diagnosis.guide(Pattern::AiValidationGap).find_out).await;
    visitor.leaves().await;
}
