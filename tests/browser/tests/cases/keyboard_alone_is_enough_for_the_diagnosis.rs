use browser_tests::{Site, Visitor, content};
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use fantoccini::key::Key;

#[tokio::test]
async fn from_the_cover_to_the_finding() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&diagnosis.id)).await;
    let answer = |reply, text: &str| [words::reply_label(reply), " ", text].concat();
    let guides = Pattern::ALL.map(|pattern| diagnosis.guide(pattern));
    let [first, second, third, fourth] = guides;

    visitor.tabs_to(words::start()).await;
    visitor.strikes(Key::Enter).await;
    visitor.arrives_at(&first.question).await;
    visitor.tabs_to(&answer(Reply::No, &first.no)).await;
    visitor.strikes(Key::Enter).await;
    visitor.arrives_at(&second.question).await;
    visitor.tabs_to(words::back()).await;
    visitor.strikes(Key::Enter).await;
    visitor.arrives_at(&first.question).await;
    visitor.tabs_to(&answer(Reply::NotSure, words::not_sure_help())).await;
    visitor.types(" ").await;
    visitor.arrives_at(&second.question).await;
    visitor.types("2").await;
    visitor.arrives_at(&third.question).await;
    visitor.types("4").await;
    assert_eq!(visitor.focused().await, third.question, "there is no fourth reply");
    visitor.types("3").await;
    visitor.arrives_at(&fourth.question).await;
    // Automated browsers have no mouse, so the style sheet hides it.
    let says = "return document.querySelector('.face:not([aria-hidden]) .keys').textContent";
    assert_eq!(visitor.run(says).await, words::reply_keys(4_u8));
    visitor.types("4").await;
    visitor.arrives_at(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.leaves().await;
}
