use browser_tests::until::until_equal;
use browser_tests::{Downloads, Host, Role, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

/// How often the host was told of an export.
const HEARD: &str = "return messages.filter(({ type }) => type === 'export').length";

/// On the snapshot, in the loader's frame.
async fn on_the_snapshot(site: &Site) -> Visitor {
    let assessment = content::assessment();
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::none(&assessment), None).await;
    visitor
}

async fn hears(visitor: &Visitor, expected: usize) {
    visitor.leave_frame().await;
    until_equal("what the host hears", json!(expected), async || visitor.run(HEARD).await).await;
    visitor.enter().await;
}

#[tokio::test]
async fn a_print_says_that_it_failed() {
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site).await;
    for (copied, nothing) in ["window.print = undefined", "window.print = () => {}"].into_iter().enumerate() {
        visitor.run(nothing).await;
        visitor.press(words::print()).await;
        visitor.reads(words::not_printed()).await;
        hears(&visitor, copied).await;
        visitor.press(words::copy_markdown()).await;
        visitor.reads(words::copied()).await;
    }
    visitor.run("window.print = () => dispatchEvent(new Event('beforeprint'))").await;
    visitor.press(words::print()).await;
    hears(&visitor, 3).await;
    visitor.leaves().await;
}

/// Forty seconds later, which this page skips.
#[tokio::test]
async fn and_what_was_saved_is_given_back() {
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site).await;
    let downloads = Downloads::of(&visitor.browser);
    visitor
        .run(
            "window.kept = []; \
             const { createObjectURL, revokeObjectURL } = URL; \
             const later = window.setTimeout; \
             window.setTimeout = (action, time) => later(action, Math.min(time, 300)); \
             URL.createObjectURL = (file) => (kept.push(createObjectURL.call(URL, file)), kept.at(-1)); \
             URL.revokeObjectURL = (address) => { kept = kept.filter((one) => one !== address); revokeObjectURL.call(URL, address); }",
        )
        .await;
    visitor.press(words::save_markdown()).await;
    until_equal("the file", 1, async || downloads.names().len()).await;
    until_equal("the addresses that are left", json!([]), async || visitor.run("return kept").await).await;
    visitor.find(Role::Button, words::save_markdown()).await;
    visitor.leaves().await;
}
