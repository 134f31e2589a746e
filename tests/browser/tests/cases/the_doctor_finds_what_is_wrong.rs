use browser_tests::until::{until, until_equal};
use browser_tests::{Added, Host, Site, Visitor, Wasm, content};
use delivery_assessments::words;
use fantoccini::key::Key;
use serde_json::Value;
use std::collections::BTreeMap;

/// The findings that are shown, each as cause and cure, when the doctor has looked.
const FOUND: &str = "const panel = [...document.body?.children ?? []].find(({ shadowRoot }) => shadowRoot)?.shadowRoot; \
    const result = panel?.querySelector('[role=status]'); \
    if (!result?.firstElementChild) return null; \
    return [...result.querySelectorAll('li')].map((item) => [...item.children].map(({ textContent }) => textContent))";

/// What the doctor finds on the page at this address.
async fn found(address: &str) -> Vec<[String; 2]> {
    let visitor = Visitor::at(&format!("{address}/?utm_source=a&assessment-doctor")).await;
    let found = until("what is found", async || Some(visitor.run(FOUND).await).filter(Value::is_array)).await;
    visitor.browser.end().await;
    serde_json::from_value(found).expect("pairs of texts")
}

/// Checks that it finds this and nothing else. `begin` is how its name in the file of texts begins, and `values` is what is in the
/// places of the names.
async fn check(page: &Host, name: &str, values: &[(&str, &str)]) {
    let sentences: BTreeMap<&str, String> = words::section("doctor").into_iter().collect();
    let filled = |name: &str| {
        let text = sentences.get(name).unwrap_or_else(|| panic!("there is no sentence {name}")).clone();
        values.iter().fold(text, |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    };
    let expected = [filled(name), filled(&format!("{name}_cure"))];
    assert_eq!(found(&page.address).await, [expected], "{name}");
}

#[tokio::test]
async fn nothing_on_a_page_where_all_is_well() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    assert_eq!(found(&host.address).await, Vec::<[String; 2]>::new());
    let foreign: Vec<String> = site.requests().into_iter().filter(|line| !line.starts_with("GET /")).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

/// It is there for who asks, and not in what others download.
#[tokio::test]
async fn only_for_who_asks() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run(FOUND).await, Value::Null);
    assert!(!site.requests().iter().any(|line| line.contains("doctor")));
    visitor.go_to(&format!("{}/?assessment-doctor", host.address)).await;
    until("what is found", async || Some(visitor.run(FOUND).await).filter(Value::is_array)).await;
    let own = "const own = arguments; return performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)";
    let origins = visitor.run(own).await;
    let known = [site.address.as_str(), host.address.trim_end_matches('/')];
    assert!(
        origins.as_array().expect("a list").iter().all(|origin| known.contains(&origin.as_str().expect("a text"))),
        "{origins}"
    );
    visitor.strikes(Key::Escape).await;
    until_equal("it is closed", Value::Null, async || visitor.run(FOUND).await).await;
    visitor.leaves().await;
}

/// An application draws its page after that is loaded, and what opens by itself elsewhere does not cover what the doctor says.
#[tokio::test]
async fn on_pages_that_are_not_still() {
    let site = Site::start().await;
    let id = &content::assessment().id;
    let element = format!("<delivery-assessment assessment='{id}'></delivery-assessment>");
    let late = format!(
        "{}<script>addEventListener('load', () => setTimeout(() => document.body.insertAdjacentHTML('beforeend', \"{element}\"), 900))</script>",
        site.tag_with("")
    );
    assert_eq!(found(&Host::with(&late).await.address).await, Vec::<[String; 2]>::new());
    let popup =
        |occasion| site.tag_with(&format!("data-assessment=\"{id}\" data-mode=\"popup\" data-open=\"{occasion}\""));
    let visitor = Visitor::at(&format!(
        "{}/?assessment-doctor",
        Host::with(&[popup("load"), popup("delay 1")].concat()).await.address
    ))
    .await;
    until("what is found", async || Some(visitor.run(FOUND).await).filter(Value::is_array)).await;
    let later = "await new Promise((resolve) => setTimeout(resolve, 1500)); \
        return document.querySelectorAll('html > dialog').length - document.querySelectorAll('html > dialog:not([open])').length";
    assert_eq!(visitor.run(later).await, 0, "it is alone");
    visitor.leaves().await;
}

/// A page with this instead of the plain tag.
async fn with(site: &Site, body: impl FnOnce(&str, &str) -> String) -> Host {
    let id = &content::assessment().id;
    Host::with(&body(&site.tag(id), &format!("{}/embed.js\" data-assessment=\"{id}", site.address))).await
}

#[tokio::test]
async fn in_the_tag() {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let builder = format!("{}/embed/", site.address);
    check(&Host::with(&site.tag("no-such")).await, "unknown", &[("name", "no-such"), ("builder", &builder)]).await;
    let tag = |attributes: &str| site.tag_with(&format!("data-assessment=\"{id}\" {attributes}"));
    check(
        &Host::with(&tag("data-theme=\"blue\"")).await,
        "option",
        &[("name", "theme"), ("value", "blue"), ("cure", "auto|light|dark|host")],
    )
    .await;
    check(&Host::with(&tag("data-acent=\"#ffcc00\"")).await, "no_option", &[("name", "acent"), ("builder", &builder)])
        .await;
    check(
        &Host::with(&tag("data-open=\"load\"")).await,
        "idle",
        &[("name", "open"), ("mode", "inline"), ("modes", "popup, slide, button")],
    )
    .await;
    check(&Host::with(&tag("data-mode=\"popup\"")).await, "unopened", &[("name", &id)]).await;
    check(&Host::with(&tag("data-cta=\"Talk | #contact\"")).await, "no_form", &[("target", "#contact")]).await;
    check(&Host::with(&tag("data-target=\"#nowhere\"")).await, "no_place", &[("target", "#nowhere")]).await;
    let twice = with(&site, |tag, _| format!("{tag}<p>Text</p>{tag}")).await;
    check(&twice, "twice", &[("name", &id), ("count", "2")]).await;
    let pinned = format!("{}/{}", site.address, xtask::project::PINNED);
    let other = content::assessments().iter().find(|one| one.id != id).expect("there are several").id.clone();
    let two = with(&site, |tag, _| {
        format!(
            "<script src=\"{pinned}embed.js\" data-assessment=\"{other}\"></script>{}",
            tag.replace("async", "defer")
        )
    });
    check(&two.await, "two_loaders", &[("one", &pinned), ("other", &format!("{}/", site.address))]).await;
}

#[tokio::test]
async fn around_the_tag() {
    let site = Site::start().await;
    let narrow = with(&site, |tag, _| format!("<div style=\"width: 180px\">{tag}</div>")).await;
    check(&narrow, "narrow", &[("width", "180")]).await;
    let hidden = with(&site, |tag, _| format!("<div style=\"display: none\">{tag}</div>")).await;
    check(&hidden, "hidden", &[]).await;
    let cut =
        with(&site, |tag, _| format!("<div class=\"low\" style=\"height: 200px; overflow: hidden\">{tag}</div>")).await;
    check(&cut, "cut", &[("height", "200"), ("element", "div.low")]).await;
    let tag = site.tag(&content::assessment().id);
    let base = format!("{}/", site.address);
    check(&Host::with_policy("frame-src 'none'", "", &tag).await, "policy", &[("base", &base)]).await;
    // Visitors need no permission to ask, so nothing is wrong; a note says what cannot be seen.
    let strict = Host::with_policy("connect-src 'none'", "", &tag).await;
    let visitor = Visitor::at(&format!("{}/?assessment-doctor", strict.address)).await;
    let found = until("what is found", async || Some(visitor.run(FOUND).await).filter(Value::is_array)).await;
    assert_eq!(found, Value::Array(Vec::new()));
    let sentences: BTreeMap<&str, String> = words::section("doctor").into_iter().collect();
    let note = "return [...document.body.children].find(({ shadowRoot }) => shadowRoot).shadowRoot.querySelector('.note').textContent";
    let expected = format!("{} {}", sentences["policy_fetch"], sentences["policy_fetch_cure"]);
    assert_eq!(visitor.run(note).await, expected);
    visitor.browser.end().await; // the console tells of the refusals
}

#[tokio::test]
async fn in_a_frame() {
    let site = Site::start().await;
    let inner = Host::with(&site.tag(&content::assessment().id)).await;
    for (sandbox, expected) in [("", "framed"), (" sandbox=\"allow-scripts\"", "sandboxed")] {
        let outer =
            Host::with(&format!("<iframe src=\"{}/?assessment-doctor\"{sandbox}></iframe>", inner.address)).await;
        let visitor = Visitor::at(&outer.address).await;
        visitor.enter_frame().await;
        let found = until("what is found", async || Some(visitor.run(FOUND).await).filter(Value::is_array)).await;
        let sentences: BTreeMap<&str, String> = words::section("doctor").into_iter().collect();
        let causes: Vec<&str> = found.as_array().expect("a list").iter().filter_map(|pair| pair[0].as_str()).collect();
        assert!(causes.contains(&sentences[expected].as_str()), "{causes:?}");
        visitor.browser.end().await;
    }
}

#[tokio::test]
async fn in_what_the_server_sends() {
    let id = &content::assessment().id;
    let check = async |site: Site, name: &str, values: &[(&str, &str)]| {
        let base = format!("{}/", site.address);
        let file = format!("{base}embed.js");
        let values = [values, &[("base", base.as_str()), ("file", file.as_str())]].concat();
        check(&Host::with(&site.tag(id)).await, name, &values).await;
    };
    check(Site::adding(Added::Header("cache-control", "max-age=31536000")).await, "kept_too_long", &[("days", "365")])
        .await;
    check(Site::adding(Added::Header("x-frame-options", "DENY")).await, "no_answer", &[]).await;
    check(Site::with(Wasm::Called("text/plain")).await, "wrong_type", &[("kind", "text/plain")]).await;
    let site = Site::with(Wasm::Missing).await;
    let causes = found(&Host::with(&site.tag(id)).await.address).await;
    assert!(matches!(&causes[..], [[cause, _]] if cause.starts_with("The assessment does not start: ")), "{causes:?}");
}
