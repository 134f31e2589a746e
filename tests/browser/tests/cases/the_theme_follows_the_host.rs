//! `theme="host"`: as light or dark as the page around it, also after somebody switched that.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::{Value, json};

in_each_engine!(
    by_its_color_scheme,
    by_the_first_ground_behind_it,
    by_an_attribute_of_its_body,
    after_it_has_faded,
    and_not_otherwise,
);

/// The color of the card: near white, or near black.
const CARD: &str = "return getComputedStyle(document.querySelector('main')).backgroundColor";
const LIGHT: &str = "rgb(255, 255, 255)";
const DARK: &str = "rgb(22, 28, 32)";

async fn is_shown(visitor: &Visitor, color: &str) {
    visitor.enter().await;
    until_equal("the color of the card", Value::from(color), async || visitor.run(CARD).await).await;
    visitor.leave_frame().await;
}

/// On a page with this style, the widget is light; after `switch`, it is dark, still on its question; after `back`, it is light.
async fn check(engine: Engine, theme: &str, style: &str, switch: &str, back: &str, expected: [&str; 3]) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-theme=\"{theme}\"", assessment.id));
    let host = Host::with(&format!("<style>{style}</style><div><section>{tag}</section></div>")).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.waits_until_ready().await;
    is_shown(&visitor, expected[0]).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.press(words::next()).await;
    let second = &assessment.question(1).expect("there is a second question").1.text;
    visitor.sees(second).await;
    // The height of the question, for example.
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;

    visitor.run("messages.length = 0").await;
    for (change, color) in [(switch, expected[1]), (back, expected[2])] {
        visitor.run(change).await;
        is_shown(&visitor, color).await;
    }
    visitor.enter().await;
    visitor.sees(second).await;
    // The host hears nothing of it, not even a height.
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    assert_eq!(visitor.run("return messages.filter(({ source }) => source)").await, json!([]));
    visitor.leaves().await;
}

const SWITCHED: [&str; 3] = [LIGHT, DARK, LIGHT];

async fn by_its_color_scheme(engine: Engine) {
    let style = ":root { color-scheme: light } :root.dark { color-scheme: dark }";
    let toggle = "document.documentElement.classList.toggle('dark')";
    check(engine, "host", style, toggle, toggle, SWITCHED).await;
}

async fn by_the_first_ground_behind_it(engine: Engine) {
    let style = "body { background: black } div { background: white } section { background: rgb(255 0 0 / 0.1) } \
        [data-theme=night] div { background: oklch(0.2 0.03 260) }";
    let [switch, back] =
        ["'night'", "'day'"].map(|theme| format!("document.documentElement.setAttribute('data-theme', {theme})"));
    check(engine, "host", style, &switch, &back, SWITCHED).await;
}

async fn by_an_attribute_of_its_body(engine: Engine) {
    let style = "body[data-bs-theme=dark] { background: #212529 }";
    let switch = "document.body.dataset.bsTheme = 'dark'";
    check(engine, "host", style, switch, "delete document.body.dataset.bsTheme", SWITCHED).await;
}

async fn after_it_has_faded(engine: Engine) {
    let style = "body { background: #fff; transition: background-color 0.3s } .dark body { background: #111 }";
    let toggle = "document.documentElement.classList.toggle('dark')";
    check(engine, "host", style, toggle, toggle, SWITCHED).await;
}

async fn and_not_otherwise(engine: Engine) {
    let style = ":root { color-scheme: light } :root.dark { color-scheme: dark; background: black }";
    let toggle = "document.documentElement.classList.toggle('dark')";
    check(engine, "light", style, toggle, toggle, [LIGHT; 3]).await;
    check(engine, "dark", style, toggle, toggle, [DARK; 3]).await;
}
