//! Frames other than the loader's: their sandbox silently ignores what it does not allow.

use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::words;
use serde_json::{Value, json};

const WORDPRESS: &str = "sandbox=\"allow-scripts\"";
const WIX: &str = "sandbox=\"allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock\"";
const OF_ITS_ORIGIN: &str = "sandbox=\"allow-scripts allow-same-origin\"";
const OPEN: &str = "";

const LINE: &str = "3?2 44n 3?3 -43 nnn";

/// The names of all export buttons.
const BUTTONS: &str =
    "return [...document.querySelectorAll('.exports button')].map((button) => button.getAttribute('aria-label'))";

/// The texts to copy by hand.
const FIELDS: &str = "return [...document.querySelectorAll('.exports .copied')].map(({ textContent }) => textContent)";

/// The selected text in the field that has focus.
const SELECTED: &str = "return document.activeElement.matches('.copied') && \
    getSelection().getRangeAt(0).cloneContents().textContent";

/// What a host is told about exports.
const HEARD: &str = "return messages.map(({ type }) => type).filter((type) => /^(export|share|cta)$/.test(type))";

/// Another site's page, which frames the page at `address`.
async fn host(address: &str, sandbox: &str) -> Host {
    Host::with(&format!("<iframe src=\"{address}\" {sandbox} width=\"900\" height=\"1400\"></iframe>")).await
}

/// The address of a result.
fn result(site: &Site) -> String {
    let assessment = content::assessment();
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let shared = SharedResult { answers, felt: None, date: Date::new(2026, 5, 3) };
    format!("{}#{}{}", site.page(&assessment.id), link::KEY, link::encode(&assessment, &shared))
}

async fn check(engine: Engine, sandbox: &str) {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let visitor = Visitor::in_engine(engine, &host(&page, sandbox).await.address).await;
    visitor.enter_frame().await;
    visitor.reads(&format!("{}{page}", words::elsewhere())).await;

    let result = result(&site);
    let host = host(&result, sandbox).await;
    if engine == Engine::Chromium {
        visitor.browser.opens_clipboard_to(&host.address).await;
    }
    visitor.go_to(&host.address).await;
    visitor.enter_frame().await;
    visitor.find(Role::Button, words::change_answers()).await;
    let offered = [words::copy_link(), words::copy_markdown()];
    assert_eq!(visitor.run(BUTTONS).await, json!(offered));
    let fields = visitor.run(FIELDS).await;
    assert_eq!(fields[0], json!(result));
    for (button, notice, text) in
        [(words::copy_link(), words::copied_link(), &fields[0]), (words::copy_markdown(), words::copied(), &fields[1])]
    {
        copies(&visitor, button, notice).await;
        finds_in_clipboard(&visitor, text).await;
    }
    selects_by_hand(&visitor, words::link_field(), &fields[0]).await;
    selects_by_hand(&visitor, words::text_field(), &fields[1]).await;
    visitor.leave_frame().await;
    assert_eq!(visitor.run(HEARD).await, json!(["share", "export"]));
    visitor.leaves().await;
}

/// The pressed button has focus again.
async fn copies(visitor: &Visitor, button: &str, notice: &str) {
    visitor.press(button).await;
    let status = "return document.querySelector('.exports [aria-live]').textContent";
    until_equal("the notice", json!(notice), async || visitor.run(status).await).await;
    assert_eq!(visitor.focused().await, button);
}

/// Only in Chromium can a test check this: from the host page, which must have focus.
async fn finds_in_clipboard(visitor: &Visitor, text: &Value) {
    if visitor.browser.engine != Engine::Chromium {
        return;
    }
    visitor.leave_frame().await;
    let read = "window.focus(); return navigator.clipboard.readText().catch(String)";
    until_equal("the clipboard", text.clone(), async || visitor.run(read).await).await;
    visitor.enter_frame().await;
}

async fn selects_by_hand(visitor: &Visitor, label: &str, text: &Value) {
    visitor.run("document.activeElement.blur()").await;
    visitor.presses_into(label).await;
    until_equal(label, text.clone(), async || visitor.run(SELECTED).await).await;
}

async fn in_one_that_runs_scripts_only(engine: Engine) {
    check(engine, WORDPRESS).await;
}

async fn in_a_site_builders(engine: Engine) {
    check(engine, WIX).await;
}

async fn in_one_with_its_origin(engine: Engine) {
    check(engine, OF_ITS_ORIGIN).await;
}

async fn in_one_without_a_sandbox(engine: Engine) {
    check(engine, OPEN).await;
}

/// The visitor finds the text selected, and the host is told nothing.
async fn and_where_even_that_is_refused_it_can_be_done_by_hand(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &host(&result(&site), WORDPRESS).await.address).await;
    visitor.enter_frame().await;
    visitor.find(Role::Button, words::change_answers()).await;
    visitor
        .run("document.execCommand = () => false; Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        .await;
    let fields = visitor.run(FIELDS).await;
    for (button, text) in [(words::copy_link(), &fields[0]), (words::copy_markdown(), &fields[1])] {
        visitor.press(button).await;
        visitor.reads(words::not_copied_foreign()).await;
        until_equal("what is selected", text.clone(), async || visitor.run(SELECTED).await).await;
    }
    visitor.leave_frame().await;
    assert_eq!(visitor.run(HEARD).await, json!([]));
    visitor.leaves().await;
}

in_each_engine!(
    in_one_that_runs_scripts_only,
    in_a_site_builders,
    in_one_with_its_origin,
    in_one_without_a_sandbox,
    and_where_even_that_is_refused_it_can_be_done_by_hand,
);

/// From the cover of the diagnosis to the call to action, which the sandbox ignores: the host is not told of the press, and the
/// visitor reads the link's address.
#[tokio::test]
async fn and_of_a_link_that_is_ignored_one_reads_the_address() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let address = format!("{}#cta=Talk+to+us|{}/offer", site.page(&diagnosis.id), site.address);
    let visitor = Visitor::at(&host(&address, WORDPRESS).await.address).await;
    visitor.enter_frame().await;
    visitor.is_diagnosed(&diagnosis, "nyyy").await;
    let offered = [words::copy_link(), words::copy_markdown()];
    assert_eq!(visitor.run(BUTTONS).await, json!(offered));
    visitor.press(words::copy_markdown()).await;
    visitor.reads(words::copied()).await;
    visitor.follows("Talk to us").await;
    visitor.reads(&format!("{}{}/offer", words::unopened(), site.address)).await;
    visitor.leave_frame().await;
    assert_eq!(visitor.run(HEARD).await, json!(["export"]));
    visitor.leaves_after(&["Blocked opening"]).await;
}

/// If the host page is itself in such a frame, the loader's frame has the same limits.
#[tokio::test]
async fn also_where_the_host_page_is_framed() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let inner = Host::with(&site.tag(&assessment.id)).await;
    let outer = host(&inner.address, WIX).await;
    let visitor = Visitor::at(&outer.address).await;
    visitor.enter_frame().await;
    visitor.enter().await;
    visitor.reads(&format!("{}{}", words::elsewhere(), site.page(&assessment.id))).await;
    let last = "return !!document.querySelector(\"meta[content*=\\\"script-src 'none'\\\"]\") || null";
    until("the page is sealed", async || visitor.run(last).await.as_bool()).await;
    visitor.leaves().await;
}
