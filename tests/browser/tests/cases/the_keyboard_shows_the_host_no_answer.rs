//! A browser scrolls the pages around a frame to the element that gets focus in it, and their scripts can see how far.

use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::{Level, Pattern};
use delivery_assessments::words;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

/// Space to scroll, and a script that records each scroll and undoes it.
const AROUND: &str = "<style>body { padding: 2000px 0 }</style><script>
let home;
window.noted = [];
addEventListener('scroll', () => {
  if (home === undefined || Math.abs(scrollY - home) < 2) return;
  noted.push(scrollY);
  scrollTo(0, home);
});
/** Leaves in sight the uppermost 300 pixels of what is embedded. */
window.watch = (embedded) => {
  home = Math.round(scrollY + embedded.getBoundingClientRect().top - innerHeight + 300);
  scrollTo(0, home);
};
</script>";

/// Four radios, one far below the other, without our protection.
const OPEN: &str = "<iframe sandbox='allow-scripts' style='display: block; width: 100%; height: 900px' srcdoc=\"<style>label { display: block; \
    height: 160px }</style><label><input type=radio name=one id=first>1</label><label><input type=radio name=one>2</label>\
    <label><input type=radio name=one>3</label><label><input type=radio name=one>4</label>\"></iframe>";

/// A scroll is recorded before the page is painted again.
const SETTLE: &str = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))";

/// Presses an arrow key four times, in the frame that `visitor` is in.
async fn goes_down(visitor: &Visitor) {
    for _ in 0..4 {
        visitor.strikes(Key::Down).await;
        visitor.run(SETTLE).await;
    }
}

/// While an answer is chosen with arrow keys, the host records nothing.
async fn on_the_way_to_it(engine: Engine) {
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    let site = Site::start().await;
    let host = Host::with(&(AROUND.to_owned() + &site.tag(&assessment.id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.arrives_at(&question.text).await;
    visitor.choose(question.anchor(Level::LOWEST)).await;
    visitor.leave_frame().await;
    visitor.run("watch(document.querySelector('delivery-assessment'))").await;
    visitor.run(SETTLE).await;
    visitor.enter().await;
    goes_down(&visitor).await;

    let chosen = "return document.querySelector('input[name=answer]:checked').value";
    assert_eq!(visitor.run(chosen).await, json!("5"));
    visitor.strikes(Key::Down).await;
    visitor.strikes(Key::Down).await;
    visitor.strikes(Key::Right).await;
    assert_eq!(visitor.run(chosen).await, json!("1"), "after the last comes the first");
    visitor.strikes(Key::Up).await;
    assert_eq!(visitor.run(chosen).await, json!("n"), "before the first comes the last");
    visitor.leave_frame().await;
    assert_eq!(visitor.run("return noted").await, json!([]));
    visitor.leaves().await;
}

/// The same for the diagnosis, whose replies are buttons one Tab apart.
async fn on_the_way_to_a_reply(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&(AROUND.to_owned() + &site.tag(&diagnosis.id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    let first = diagnosis.guide(Pattern::OwnershipGap);
    visitor.arrives_at(&first.question).await;
    let places = "const replies = [...document.querySelectorAll('[name=reply]')]; replies[0].focus({ preventScroll: true }); \
        return [replies.length, new Set(replies.map((reply) => JSON.stringify(reply.getBoundingClientRect()))).size]";
    assert_eq!(visitor.run(places).await, json!([3, 1]));
    visitor.leave_frame().await;
    visitor.run("watch(document.querySelector('delivery-assessment'))").await;
    visitor.run(SETTLE).await;
    visitor.enter().await;
    visitor.strikes(Key::Tab).await;
    visitor.run(SETTLE).await;
    visitor.strikes(Key::Tab).await;
    visitor.run(SETTLE).await;
    let last = [words::reply_label(Reply::NotSure), words::not_sure_help()].concat();
    assert_eq!(visitor.focused().await, last);
    visitor.leave_frame().await;
    assert_eq!(visitor.run("return noted").await, json!([]));
    visitor.leaves().await;
}

/// Whatever was chosen before, returning with Tab scrolls to the same place.
async fn when_it_is_returned_to(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    let places = "const places = [...document.querySelectorAll('.row input')].map((radio) => JSON.stringify(radio.getBoundingClientRect())); \
        return [places.length, new Set(places).size]";
    assert_eq!(visitor.run(places).await, json!([5, 1]), "on the cover");
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    assert_eq!(visitor.run(places).await, json!([7, 1]), "in a question");
    visitor.leaves().await;
}

async fn while_any_other_frame_shows_each_key(engine: Engine) {
    let host = Host::with(&(AROUND.to_owned() + OPEN)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    let frame = visitor.browser.client.find(Locator::Css("iframe")).await.expect("the host has one");
    frame.enter_frame().await.expect("it can be entered");
    let first = visitor.browser.client.find(Locator::Id("first")).await.expect("there are radios");
    first.click().await.expect("it can be pressed");
    visitor.leave_frame().await;
    visitor.run("watch(document.querySelector('iframe'))").await;
    visitor.run(SETTLE).await;
    goes_down(&visitor).await;
    let noted = visitor.run("return new Set(noted).size").await;
    // WebKit does not scroll the pages around.
    let is_shown = engine != Engine::WebKit;
    assert_eq!(noted.as_u64().is_some_and(|count| count > 1), is_shown, "{noted}");
    visitor.browser.end().await;
}

in_each_engine!(on_the_way_to_it, on_the_way_to_a_reply, when_it_is_returned_to, while_any_other_frame_shows_each_key);
