use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Visitor, content};
use delivery_assessments::model::Level;
use delivery_assessments::words;
use fantoccini::key::Key;
use serde_json::json;

const CHOSEN: &str = "return document.querySelector('input[name=answer]:checked')?.value ?? ''";

async fn has_chosen(visitor: &Visitor, value: &str) {
    until_equal("the chosen answer", value.to_owned(), async || {
        visitor.run(CHOSEN).await.as_str().unwrap_or_default().to_owned()
    })
    .await;
}

#[tokio::test]
async fn from_the_cover_to_the_snapshot() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&assessment.id)).await;

    visitor.strikes(Key::Tab).await;
    visitor.types(" ").await;
    visitor.strikes(Key::Down).await;
    visitor.tabs_to(words::start()).await;
    visitor.strikes(Key::Enter).await;
    for (index, (_, question)) in assessment.questions().enumerate() {
        visitor.arrives_at(&question.text).await;
        if index % 2 == 0 {
            let (key, answer) = [("1", "1"), ("6", "?"), ("3", "3"), ("7", "n"), ("5", "5")][index / 2 % 5];
            visitor.types(key).await;
            has_chosen(&visitor, answer).await;
            visitor.tabs_to(words::next()).await;
        } else {
            visitor.tabs_to(question.anchor(Level::LOWEST)).await;
            visitor.types(" ").await;
            visitor.strikes(Key::Down).await;
            has_chosen(&visitor, "2").await;
        }
        visitor.strikes(Key::Enter).await;
    }
    until_equal("the snapshot", true, async || visitor.heading().await.starts_with("Stage ")).await;
    assert_eq!(visitor.focused().await, visitor.heading().await);

    // Ways to the parts of the result lead to their headings.
    for title in [words::walk(), words::answers()] {
        visitor.tabs_to(title).await;
        visitor.strikes(Key::Enter).await;
        let at = "const { localName, textContent } = document.activeElement; return [localName, textContent]";
        until_equal("the part", json!(["h2", title]), async || visitor.run(at).await).await;
        visitor.run("document.querySelector('h1').focus()").await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn numbers_choose_nothing_outside_the_question() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&format!("<input id=\"elsewhere\">{}", site.tag(&assessment.id))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    let (_, question) = assessment.questions().next().expect("an assessment has questions");

    visitor.arrives_at(&question.text).await;
    visitor.tabs_to(words::back()).await;
    visitor.types("3").await;
    has_chosen(&visitor, "").await;
    visitor.leave_frame().await;
    visitor.run("document.getElementById('elsewhere').focus()").await;
    visitor.types("4").await;
    let typed = "return document.getElementById('elsewhere').value";
    until_equal("the host's input", Some("4".to_owned()), async || {
        visitor.run(typed).await.as_str().map(str::to_owned)
    })
    .await;
    visitor.enter().await;
    has_chosen(&visitor, "").await;
    visitor.leaves().await;
}
