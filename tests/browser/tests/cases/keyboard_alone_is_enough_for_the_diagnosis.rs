use browser_tests::until::until_equal;
use browser_tests::{Site, Visitor, content};
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use fantoccini::key::Key;

async fn is_on(visitor: &Visitor, heading: &str) {
    until_equal("focus is on the new heading", heading.to_owned(), async || visitor.focused().await).await;
}

#[tokio::test]
async fn from_the_cover_to_what_else_is_there() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&diagnosis.id)).await;
    let answer = |reply, text: &str| [words::reply_label(reply), text].concat();

    visitor.tabs_to(words::START).await;
    visitor.strikes(Key::Enter).await;
    let first = diagnosis.guide(Pattern::OwnershipGap);
    is_on(&visitor, &first.question).await;
    visitor.tabs_to(&answer(Reply::No, &first.no)).await;
    visitor.strikes(Key::Enter).await;
    is_on(&visitor, words::pattern_label(Pattern::OwnershipGap)).await;
    visitor.tabs_to(words::GO_ON).await;
    visitor.types(" ").await;
    let second = diagnosis.guide(Pattern::CoordinationTax);
    is_on(&visitor, &second.question).await;
    visitor.tabs_to(words::BACK).await;
    visitor.strikes(Key::Enter).await;
    is_on(&visitor, &first.question).await;
    visitor.leaves().await;
}
