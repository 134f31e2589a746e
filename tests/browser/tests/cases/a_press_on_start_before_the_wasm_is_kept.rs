use browser_tests::{Host, Site, Visitor, Wasm, content};
use delivery_assessments::words;

fn first_question() -> String {
    let assessment = content::assessment();
    assessment.question(0).expect("there is a first question").1.text.clone()
}

async fn check(button: &str) {
    let site = Site::with(Wasm::Held).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.enter().await;
    visitor.press(button).await;
    visitor.reads(words::waiting()).await;
    site.let_wasm_go();
    visitor.sees(&first_question()).await;
    visitor.leaves().await;
}

#[tokio::test]
async fn with_a_guess() {
    check(words::start()).await;
}

#[tokio::test]
async fn without_a_guess() {
    check(words::skip_guess()).await;
}
