//! In a popup, in a panel, and from a floating button, by the keyboard alone, under a policy that allows no styles.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};

in_each_engine!(
    in_a_popup_from_a_link,
    in_a_panel_from_a_button,
    in_a_popup_from_a_floating_button,
    and_closes_by_a_press_beside_it
);

const OPENER: &str = "const opener = document.querySelector('#opener, html > button');";

/// Whether the dialog is open, its name, whether focus is on the button that closes it, and whether the page scrolls.
const STATE: &str = "
const dialog = document.querySelector('html > dialog');
return [dialog.open, dialog.ariaLabel, document.activeElement === dialog.firstChild, getComputedStyle(document.documentElement).overflowY]";

/// Whether the dialog is closed, focus is back, and the page scrolls.
const CLOSED: &str = "
return [!document.querySelector('html > dialog').open, document.activeElement === opener, getComputedStyle(document.documentElement).overflowY]";

async fn is_open(visitor: &Visitor, title: &str) {
    until_equal("the dialog is open", json!([true, title, true, "hidden"]), async || visitor.run(STATE).await).await;
}

async fn is_closed(visitor: &Visitor) {
    let closed = format!("{OPENER} {CLOSED}");
    until_equal("it is closed", json!([true, true, "visible"]), async || visitor.run(&closed).await).await;
}

async fn opens(visitor: &Visitor) {
    visitor.run(&format!("{OPENER} opener.focus()")).await;
    visitor.strikes(Key::Enter).await;
}

async fn kinds(visitor: &Visitor) -> Value {
    visitor.run("return shown.map(({ type }) => type.replace('assessment:', '')).join(' ')").await
}

async fn check(engine: Engine, site: &Site, body: &str, mode: &str) {
    let assessment = content::assessment();
    let address = &site.address;
    let policy = format!(
        "default-src 'none'; style-src 'none'; script-src 'unsafe-inline' {address}; frame-src {address}; img-src data:; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let host = Host::with_policy(&policy, "", body).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;

    opens(&visitor).await;
    visitor.waits_until_ready().await;
    is_open(&visitor, &assessment.title).await;
    until_equal("what was shown", json!("open view"), async || kinds(&visitor).await).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.arrives_at(&assessment.question(0).expect("there is a first question").1.text).await;
    visitor.press(words::next()).await;
    let second = &assessment.question(1).expect("there is a second question").1.text;
    visitor.arrives_at(second).await;
    visitor.strikes_and_leaves(Key::Escape).await;
    is_closed(&visitor).await;

    opens(&visitor).await;
    is_open(&visitor, &assessment.title).await;
    visitor.enter().await;
    visitor.sees(second).await;
    visitor.leave_frame().await;
    visitor.press(words::close()).await;
    is_closed(&visitor).await;
    assert_eq!(kinds(&visitor).await, "open view close open close");
    let detail = "return [shown, events].flat().map(({ assessment, instance, mode, ...rest }) => [assessment, typeof instance, mode, Object.keys(rest)])";
    let details = visitor.run(detail).await;
    let details = details.as_array().expect("it is a list");
    assert!(details.len() > 6, "{details:?}");
    assert!(details.iter().all(|one| *one == json!([assessment.id, "string", mode, ["type"]])), "{details:?}");
    visitor.leaves().await;
}

async fn in_a_popup_from_a_link(engine: Engine) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let link = format!("<a id=\"opener\" href=\"{}\" data-assessment-open=\"{id}\">Take it</a>", site.page(&id));
    check(engine, &site, &format!("{link}{}", site.tag_with("")), "popup").await;
}

async fn in_a_panel_from_a_button(engine: Engine) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let button =
        format!("<button id=\"opener\" data-assessment-open=\"{id}\" data-assessment-mode=\"slide\">Take it</button>");
    check(engine, &site, &format!("{button}{}", site.tag_with("")), "slide").await;
}

async fn in_a_popup_from_a_floating_button(engine: Engine) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let tag = site.tag_with(&format!("data-assessment=\"{id}\" data-mode=\"button\" data-label=\"How fast are we?\""));
    check(engine, &site, &tag, "button").await;
}

/// Presses the mouse at a place of the window.
async fn presses_at(visitor: &Visitor, place: &Value) {
    let [x, y] = [&place[0], &place[1]].map(|number| number.as_f64().expect("a place is two numbers"));
    let actions = MouseActions::new("mouse".to_owned())
        .then(PointerAction::MoveTo { duration: None, x, y })
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    visitor.browser.client.perform_actions(actions).await.expect("the mouse can be pressed");
}

/// Not by one on its edge, beside the button that closes it.
async fn and_closes_by_a_press_beside_it(engine: Engine) {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let tag = site.tag_with(&format!("data-assessment=\"{id}\" data-mode=\"popup\" data-open=\"load\""));
    let visitor = Visitor::in_engine(engine, &Host::with(&tag).await.address).await;
    visitor.waits_until_ready().await;
    let is_open = "return document.querySelector('html > dialog').open";
    let places = "const { left, top } = document.querySelector('html > dialog').getBoundingClientRect(); \
                  return [[left + 20, top + 20], [left - 20, top + 20]]";
    let places = visitor.run(places).await;
    presses_at(&visitor, &places[0]).await;
    assert_eq!(visitor.run(is_open).await, true);
    presses_at(&visitor, &places[1]).await;
    until_equal("it is open", json!(false), async || visitor.run(is_open).await).await;
    visitor.leaves().await;
}

/// The tag of a tag manager may be in a box that is not shown, or in the head.
#[tokio::test]
async fn wherever_the_tag_is() {
    let site = Site::start().await;
    let id = content::assessment().id.clone();
    let tag = site.tag_with(&format!("data-assessment=\"{id}\" data-mode=\"button\""));
    for (head, body) in [("", format!("<div style=\"display: none\">{tag}</div>").as_str()), (&tag, "")] {
        let host = Host::with_policy("", head, body).await;
        let visitor = Visitor::at(&host.address).await;
        visitor.find(Role::Button, words::frame_title()).await;
        visitor.press(words::frame_title()).await;
        visitor.waits_until_ready().await;
        visitor.leaves().await;
    }
}
