use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use fantoccini::key::Key;
use serde_json::json;

in_each_engine!(and_no_message_of_another_window);

/// Messages like the frame's, from the page itself and from a frame beside it, and one that comes after them.
const FORGE: &str = "
const message = { source: 'delivery-assessments', v: 1, type: 'escape' };
const beside = document.createElement('iframe');
beside.srcdoc = '<script>for (const type of [\"escape\", \"close\", \"end\"]) parent.postMessage({ source: \"delivery-assessments\", v: 1, type }, \"*\")</script>';
const end = new Promise((resolve) => addEventListener('message', ({ data }) => data?.type === 'end' && resolve()));
document.body.append(beside);
postMessage(message, '*');
await end;
return document.querySelector('html > dialog').open";

const IS_OPEN: &str = "return document.querySelector('html > dialog').open";

async fn and_no_message_of_another_window(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-mode=\"popup\" data-open=\"load\"", assessment.id));
    let visitor = Visitor::in_engine(engine, &Host::with(&tag).await.address).await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run(FORGE).await, true);
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.arrives_at(&assessment.question(0).expect("there is a first question").1.text).await;
    visitor.strikes_and_leaves(Key::Escape).await;
    until_equal("it is open", json!(false), async || visitor.run(IS_OPEN).await).await;
    visitor.leaves().await;
}
