use browser_tests::{Site, Visitor, content};
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use fantoccini::key::Key;

#[tokio::test]
async fn from_the_cover_to_what_else_is_there() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&diagnosis.id)).await;
    let answer = |reply, text: &str| [words::reply_label(reply), text].concat();

    visitor.tabs_to(words::START).await;
    visitor.strikes(Key::Enter).await;
    let first = diagnosis.guide(Pattern::OwnershipGap);
    visitor.arrives_at(&first.question).await;
    visitor.tabs_to(&answer(Reply::No, &first.no)).await;
    visitor.strikes(Key::Enter).await;
    visitor.arrives_at(words::pattern_label(Pattern::OwnershipGap)).await;
    visitor.tabs_to(words::GO_ON).await;
    visitor.types(" ").await;
    let second = diagnosis.guide(Pattern::CoordinationTax);
    visitor.arrives_at(&second.question).await;
    visitor.tabs_to(words::BACK).await;
    visitor.strikes(Key::Enter).await;
    visitor.arrives_at(&first.question).await;
    visitor.leaves().await;
}
