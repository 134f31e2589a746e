//! Frameworks cache pages and restore them, browsers save them, and editors clone parts of them.

use browser_tests::until::until_equal;
use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::words;
use serde_json::json;

const OPTIONS: &str = "data-theme=\"dark\" data-cta-ownership-gap=\"Talk to us | https://a.example/\"";

/// The number of elements and of frames, and the frame's theme.
const WIDGETS: &str = "return [document.querySelectorAll('delivery-assessment').length, \
    document.querySelectorAll('iframe').length, /theme=dark/.test(document.querySelector('iframe')?.src), \
    /cta-ownership-gap=Talk/.test(document.querySelector('iframe')?.src)]";

/// Changes a page with a tag, and checks that it contains one working widget with its options.
async fn check(change: &str) {
    let site = Site::start().await;
    let attributes = format!("data-assessment=\"{}\" {OPTIONS}", content::assessment().id);
    let host = Host::with(&format!("<main>{}</main>", site.tag_with(&attributes))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.run(&format!("events.length = 0; {change}")).await;
    visitor.waits_until_ready().await;
    until_equal("widgets", json!([1, 1, true, true]), async || visitor.run(WIDGETS).await).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leaves().await;
}

/// Turbo runs the scripts of a restored page again.
const RUN_SCRIPTS: &str = "for (const old of document.querySelectorAll('main script')) { \
    const script = document.createElement('script'); \
    for (const { name, value } of old.attributes) script.setAttribute(name, value); \
    await new Promise((resolve) => { script.onload = resolve; old.replaceWith(script); }); }";

#[tokio::test]
async fn where_it_is_put_back_and_its_scripts_run_again() {
    check(&format!(
        "const main = document.querySelector('main'); const copy = main.cloneNode(true); main.replaceWith(copy); {RUN_SCRIPTS}"
    ))
    .await;
}

#[tokio::test]
async fn where_the_element_is_replaced_by_a_clone() {
    check("const widget = document.querySelector('delivery-assessment'); widget.replaceWith(widget.cloneNode(true))")
        .await;
}

#[tokio::test]
async fn where_its_markup_is_written_again() {
    check("const main = document.querySelector('main'); main.innerHTML = main.innerHTML").await;
}

/// In a saved page, the element follows the script, which runs before the parser reaches the element.
#[tokio::test]
async fn where_it_was_saved_with_a_script_that_blocks() {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let script = format!("<script src=\"{}/embed.js\" data-assessment=\"{id}\"></script>", site.address);
    let copy = format!(
        "<delivery-assessment data-by-tag assessment=\"{id}\" style=\"height: 740px\"><canvas></canvas><iframe></iframe></delivery-assessment>"
    );
    let host = Host::with(&(script + &copy)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    until_equal("widgets", json!([1, 1, false, false]), async || visitor.run(WIDGETS).await).await;
    visitor.leaves().await;
}
