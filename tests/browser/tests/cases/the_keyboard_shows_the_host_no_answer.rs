//! A browser scrolls the pages around a frame to the element that gets focus in it, and their scripts can see how far.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::Reply;
use delivery_assessments::model::{Level, Pattern};
use delivery_assessments::words;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Space to scroll, and a script that records each scroll and undoes it.
const AROUND: &str = "<style>body { padding: 2000px 0 }</style><script>
let home;
let noted = [];
addEventListener('scroll', () => {
  if (home === undefined || Math.abs(scrollY - home) < 2) return;
  noted.push(Math.round(scrollY));
  scrollTo(0, home);
});
/** Leaves in sight only this many of the uppermost pixels of what is embedded. */
window.watch = (embedded, pixels) => {
  noted = [];
  home = Math.round(scrollY + embedded.getBoundingClientRect().top - innerHeight + pixels);
  scrollTo(0, home);
};
/** What was recorded. Nothing is from now on. */
window.rest = () => {
  home = undefined;
  return noted;
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

/// What the host records while `act` is done in its widget, of which it leaves this many pixels in sight.
async fn recorded(visitor: &Visitor, pixels: u32, act: impl AsyncFn()) -> Value {
    visitor.leave_frame().await;
    visitor.run(&format!("watch(document.querySelector('delivery-assessment'), {pixels})")).await;
    visitor.run(SETTLE).await;
    visitor.enter().await;
    act().await;
    visitor.run(SETTLE).await;
    visitor.leave_frame().await;
    let noted = visitor.run("return rest()").await;
    visitor.enter().await;
    noted
}

/// A visitor at the first question of an assessment or of the diagnosis, on a host page that records what it scrolls.
async fn at_first_question(engine: Engine, site: &Site, id: &str, question: &str) -> Visitor {
    let host = Host::with(&(AROUND.to_owned() + &site.tag(id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.arrives_at(question).await;
    visitor
}

/// While an answer is chosen with arrow keys, the host records nothing.
async fn on_the_way_to_it(engine: Engine) {
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    let site = Site::start().await;
    let visitor = at_first_question(engine, &site, &assessment.id, &question.text).await;
    visitor.choose(question.anchor(Level::LOWEST)).await;
    let chosen = "return document.querySelector('input[name=answer]:checked').value";
    let noted = recorded(&visitor, 300, async || {
        goes_down(&visitor).await;
        assert_eq!(visitor.run(chosen).await, json!("5"));
        visitor.strikes(Key::Down).await;
        visitor.strikes(Key::Down).await;
        visitor.strikes(Key::Right).await;
        assert_eq!(visitor.run(chosen).await, json!("1"), "after the last comes the first");
        visitor.strikes(Key::Up).await;
        assert_eq!(visitor.run(chosen).await, json!("n"), "before the first comes the last");
    });
    assert_eq!(noted.await, json!([]));
    visitor.leaves().await;
}

/// Whichever answer was chosen, the host sees the same: when it is chosen by its digit, when the visitor comes back to the
/// question, and when Tab leads to the answers, past them, and back to them.
async fn when_it_is_returned_to(engine: Engine) {
    let assessment = content::assessment();
    let mut questions = assessment.questions();
    let [first, second] = [(); 2].map(|()| questions.next().expect("an assessment has questions").1);
    let site = Site::start().await;
    let visitor = at_first_question(engine, &site, &assessment.id, &first.text).await;
    visitor.choose(first.anchor(Level::LOWEST)).await;
    for pixels in [500, 200] {
        let mut earlier = None;
        for digit in ["1", "2", "3", "4", "5", "6", "7"] {
            let chosen = recorded(&visitor, pixels, async || visitor.types(digit).await).await;
            visitor.press(words::next()).await;
            visitor.arrives_at(&second.text).await;
            visitor.press(words::back()).await;
            visitor.arrives_at(&first.text).await;
            let held = "const { activeElement } = document; return [activeElement.checked, activeElement.tabIndex]";
            let passed = recorded(&visitor, pixels, async || {
                visitor.strikes(Key::Tab).await;
                until_equal("the chosen answer has focus", json!([true, -1]), async || visitor.run(held).await).await;
                visitor.run(SETTLE).await;
                visitor.strikes(Key::Tab).await;
                until_equal("focus is behind it", words::why().to_owned(), async || visitor.focused().await).await;
                visitor.run(SETTLE).await;
                visitor.strikes_back().await;
                until_equal("focus is on it again", json!([true, -1]), async || visitor.run(held).await).await;
            });
            let seen = (chosen, passed.await);
            assert_eq!(earlier.get_or_insert(seen.clone()), &seen, "{digit}, with {pixels} pixels in sight");
        }
    }
    visitor.leaves().await;
}

/// Moves focus to an answer as assistive technology does.
const EACH: &str = "const answers = [...document.querySelectorAll('.rows :is(input, button)')]; \
    for (const answer of answers) { \
        answer.focus(); \
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))); \
    } \
    return answers.length";

/// More space between letters, words, and lines, as some readers need it.
const SPACED: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }'); \
    document.adoptedStyleSheets = [sheet]";

/// Assistive technology focuses answers without a key. Chromium scrolls the host then: `docs/confidentiality.md` says so.
async fn when_no_key_leads_to_it(engine: Engine) {
    let assessment = content::assessment();
    let (_, question) = assessment.questions().next().expect("an assessment has questions");
    let site = Site::start().await;
    let visitor = at_first_question(engine, &site, &assessment.id, &question.text).await;
    visitor.choose(question.anchor(Level::LOWEST)).await;
    let each = async |state: &str| {
        for pixels in [500, 200] {
            let noted =
                recorded(&visitor, pixels, async || assert_eq!(visitor.run(EACH).await, json!(7), "{state}")).await;
            let places: BTreeSet<Option<u64>> = noted.as_array().expect("a list").iter().map(Value::as_u64).collect();
            let most = if engine == Engine::Chromium { 2 } else { 1 };
            assert!(places.len() <= most, "{state}, with {pixels} pixels in sight: {noted}");
        }
    };
    each("at first").await;
    visitor.run(SPACED).await;
    each("with more space in the text").await;
    visitor.leave_frame().await;
    visitor.run("document.querySelector('delivery-assessment').style.width = '340px'").await;
    visitor.enter().await;
    each("in a narrow column").await;
    visitor.leave_frame().await;
    visitor.run("document.body.style.zoom = 1.5").await;
    visitor.enter().await;
    each("larger").await;
    visitor.leaves().await;
}

/// The same for the diagnosis, whose replies are buttons one Tab apart: Tab leads to the first, and on.
async fn on_the_way_to_a_reply(engine: Engine) {
    let diagnosis = content::diagnosis();
    let first = diagnosis.guide(Pattern::OwnershipGap);
    let site = Site::start().await;
    let visitor = at_first_question(engine, &site, &diagnosis.id, &first.question).await;
    visitor.presses_heading().await;
    let goes = async |reply: Reply, text: &str| {
        visitor.strikes(Key::Tab).await;
        let name = [words::reply_label(reply), " ", text].concat();
        until_equal("focus is on the reply", name, async || visitor.focused().await).await;
    };
    recorded(&visitor, 300, async || goes(Reply::Yes, &first.yes).await).await;
    let noted = recorded(&visitor, 300, async || {
        goes(Reply::No, &first.no).await;
        visitor.run(SETTLE).await;
        goes(Reply::NotSure, words::not_sure_help()).await;
    });
    assert_eq!(noted.await, json!([]));
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
    visitor.run("watch(document.querySelector('iframe'), 300)").await;
    visitor.run(SETTLE).await;
    goes_down(&visitor).await;
    let noted = visitor.run("return new Set(rest()).size").await;
    // WebKit does not scroll the pages around.
    let is_shown = engine != Engine::WebKit;
    assert_eq!(noted.as_u64().is_some_and(|count| count > 1), is_shown, "{noted}");
    visitor.browser.end().await;
}

in_each_engine!(
    on_the_way_to_it,
    when_it_is_returned_to,
    when_no_key_leads_to_it,
    on_the_way_to_a_reply,
    while_any_other_frame_shows_each_key
);
