//! `WordPress`, Ghost, and others ask a page whose address somebody pasted how to embed it. Each case does what one of them does,
//! with the files that are built, in which it reads the address of the test's own server instead of the site's.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::{Value, json};
use std::fs;
use xtask::project;

/// The most that `WordPress` reads of a page to find out how to embed it.
const READ: usize = 150 * 1024;

/// What precedes the address of the file that says how to embed a page.
const DISCOVERED: &str = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"";

/// The built file at this path.
fn built(path: &str) -> String {
    fs::read_to_string(project::dist().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What the page with this path says of how to embed it: it is in its head, and names its file by its whole address.
fn discovered(folder: &str) -> Value {
    let address = xtask::site::settings(None).expect("the settings are sound").address.to_string();
    let page = built(&format!("{folder}index.html"));
    assert!(page.len() < READ, "{folder}: {} bytes", page.len());
    let (head, _) = page.split_once("</head>").expect("a page has a head");
    let (_, link) = head.split_once(DISCOVERED).expect("the head has the link");
    let (href, _) = link.split_once('"').expect("it ends");
    let file = href.strip_prefix(&address).expect("it is a whole address");
    serde_json::from_str(&built(file)).expect("it is JSON")
}

/// The markup with the address of this site.
fn markup(oembed: &Value, site: &Site) -> String {
    let address = oembed["provider_url"].as_str().expect("a text");
    oembed["html"].as_str().expect("a text").replace(address, &format!("{}/", site.address))
}

/// Every page has one, in the folder that stays too, and what Ghost demands of it: without these it shows only a link.
#[test]
fn every_assessment_says_how_to_embed_it() {
    let ids = content::assessments().into_iter().map(|one| one.id.clone()).chain([content::diagnosis().id.clone()]);
    for folder in ids.flat_map(|id| [format!("{id}/"), format!("{}{id}/", project::PINNED)]) {
        let oembed = discovered(&folder);
        assert_eq!([&oembed["version"], &oembed["type"]], ["1.0", "rich"], "{folder}");
        assert!(oembed["width"].is_u64() && oembed["height"].is_u64(), "{folder}");
        let page = format!("{}{folder}", oembed["provider_url"].as_str().expect("a text"));
        let html = oembed["html"].as_str().expect("a text");
        assert!(html.contains(&format!("<iframe src=\"{page}\"")), "{folder}: {html}");
    }
}

/// The page is hidden behind a link until it speaks, then it is as tall as its cover.
async fn by_wordpress(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let markup = markup(&discovered(&format!("{}/", assessment.id)), &site);
    let embed = include_str!("an_address_pasted_elsewhere_is_embedded.js");
    let listen = include_str!("wordpress_hears_its_height.js");
    let script = format!("{{ const markup = {}; {embed} }}\n{listen}", json!(markup));
    let host = Host::with(&format!("<div id=\"post\" style=\"width: 700px\"></div><script>{script}</script>")).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    let seen = "const [frame, quotation] = ['iframe', 'blockquote'].map((name) => document.querySelector(name)); \
        return [frame.style.visibility, quotation.style.display, frame.getAttribute('sandbox'), frame.clientWidth]";
    let expected = json!(["", "none", "allow-scripts", 600]);
    until_equal("the frame", expected, async || visitor.run(seen).await).await;
    visitor.enter_frame().await;
    visitor.press(words::start()).await;
    visitor.sees(&assessment.question(0).expect("there is one").1.text).await;
    visitor.leaves().await;
}

in_each_engine!(by_wordpress);

/// Ghost and others put the markup into their page as it is.
#[tokio::test]
async fn by_those_who_take_the_markup_as_it_is() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&markup(&discovered(&format!("{}/", assessment.id)), &site)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter_frame().await;
    visitor.find(Role::Button, words::start()).await;
    visitor.press(words::start()).await;
    visitor.sees(&assessment.question(0).expect("there is one").1.text).await;
    visitor.leaves().await;
}
