//! Whatever blocks the page's scripts: either the assessment starts, or the visitor reads why it does not.

use browser_tests::{Added, Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

/// Harmless things that extensions leave in pages: marks of their presence, replacements for what they block, and values frozen
/// against changes.
const HARMLESS: &str = "
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    Object.defineProperty(Navigator.prototype, 'doNotTrack', { value: '1', configurable: false, writable: false });
    Object.defineProperty(window, 'RTCPeerConnection', { value: undefined, configurable: false, writable: false });
    Object.defineProperty(HTMLElement.prototype, 'click', { writable: false });
    for (const { prototype } of [Object, Function, Array, RegExp, Promise, Event]) Object.freeze(prototype);
";

/// Things that the page cannot delete, or cannot check.
const HARMFUL: [&str; 9] = [
    "Object.freeze(Navigator.prototype)",
    "Object.freeze(Document.prototype)",
    "Object.freeze(Element.prototype)",
    "Object.freeze(HTMLElement.prototype)",
    "Object.freeze(EventTarget.prototype)",
    "Object.defineProperty(Navigator.prototype, 'sendBeacon', { value() {}, configurable: false })",
    "Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {}, configurable: false })",
    "Object.defineProperty(Element.prototype, 'append', { value() { throw new Error('not here') } })",
    "delete WebAssembly.Module",
];

/// Things that the shell's script, or that of the page in its frame, needs.
const FATAL: [&str; 3] = [
    "delete window.URL",
    "delete window.URLSearchParams",
    "if (location.href.startsWith('about:')) delete window.URLSearchParams",
];

const IS_COVER_SHOWN: &str = "return document.querySelector('main').checkVisibility()";

const IS_SENTENCE_GONE: &str =
    "return !document.querySelector('#stalled') && document.querySelector('#failure').hidden";

/// Starts the assessment, and waits for the first question.
async fn begins(visitor: &Visitor) {
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
}

async fn where_an_extension_left_what_is_harmless(engine: Engine) {
    let site = Site::adding(Added::Script(HARMLESS)).await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    begins(&visitor).await;
    let policies = "return document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length";
    assert_eq!(visitor.run(policies).await, json!(2));
    assert_eq!(visitor.run(IS_SENTENCE_GONE).await, json!(true));
    visitor.leaves().await;
}

async fn where_an_extension_left_what_is_not(engine: Engine) {
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    for script in HARMFUL {
        let site = Site::adding(Added::Script(script)).await;
        visitor.go_to(&site.page(&content::assessment().id)).await;
        visitor.reads(words::not_sealed()).await;
        assert_eq!(visitor.run(IS_COVER_SHOWN).await, json!(false), "{script}");
        let said = visitor.browser.console().await;
        assert!(said.iter().filter(|message| message.is_ours()).count() <= 1, "{script}: {said:#?}");
    }
    visitor.browser.end().await;
}

async fn and_the_host_hears_of_it(engine: Engine) {
    let site = Site::adding(Added::Script(HARMFUL[0])).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.waits_for_event("assessment:error").await;
    visitor.enter().await;
    visitor.reads(words::not_sealed()).await;
    visitor.leave_frame().await;
    visitor.leaves_after(&["delivery-assessments: the page could not be sealed"]).await;
}

/// A script fails, or none may run. The sentence appears without any script.
async fn check_stalled(engine: Engine, added: Added) {
    let site = Site::adding(added).await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    visitor.reads(words::no_script()).await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    visitor.go_to(&host.address).await;
    visitor.waits_for_event("assessment:error").await;
    visitor.reads(words::did_not_load()).await;
    visitor.browser.end().await;
}

async fn where_a_script_fails(engine: Engine) {
    for script in FATAL {
        check_stalled(engine, Added::Script(script)).await;
    }
}

/// The frame has said hello then, so that the host waits no longer.
async fn where_a_script_fails_at_the_options(engine: Engine) {
    let script = "if (location.href.startsWith('about:')) delete CSS.supports";
    let site = Site::adding(Added::Script(script)).await;
    let tag = site.tag_with("data-assessment=\"engineering-velocity\" data-accent=\"#0a7d5a\"");
    let visitor = Visitor::in_engine(engine, &Host::with(&tag).await.address).await;
    visitor.enter().await;
    visitor.reads(words::no_script()).await;
    visitor.browser.end().await;
}

async fn where_a_policy_forbids_all_scripts(engine: Engine) {
    check_stalled(engine, Added::Policy("script-src 'none'")).await;
}

in_each_engine!(
    where_an_extension_left_what_is_harmless,
    where_an_extension_left_what_is_not,
    and_the_host_hears_of_it,
    where_a_script_fails,
    where_a_script_fails_at_the_options,
    where_a_policy_forbids_all_scripts,
);
