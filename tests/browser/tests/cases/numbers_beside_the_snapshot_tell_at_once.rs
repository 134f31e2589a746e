use browser_tests::until::until_equal;
use browser_tests::{Role, Site, Visitor, content};
use delivery_assessments::engine::{Answers, BacklogInput, BacklogNumbers, BacklogOutlook};
use delivery_assessments::words;
use serde_json::json;

const OUTLOOK: &str = "return [...document.querySelectorAll('.outlook li')].map((li) => li.textContent)";

#[tokio::test]
async fn what_follows_from_them() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    for assessment in content::assessments() {
        let Some(numbers) = &assessment.numbers else { continue };
        visitor.go_to(&site.page(&assessment.id)).await;
        visitor.takes(&assessment, &Answers::none(&assessment), None).await;
        visitor.press(words::numbers_open()).await;
        let mut entered = BacklogNumbers::default();
        for (input, number) in BacklogInput::ALL.into_iter().zip([30, 24, 2, 180, 14, 7]) {
            let field = visitor.find_labeled(Role::NumberField, &input.text(numbers).label).await;
            field.send_keys(&number.to_string()).await.expect("a field takes a number");
            entered.set(input, Some(number));
            let expected = json!(words::outlook(&BacklogOutlook::of(&entered)));
            until_equal("the outlook", expected, async || visitor.run(OUTLOOK).await).await;
        }
    }
    visitor.leaves().await;
}
