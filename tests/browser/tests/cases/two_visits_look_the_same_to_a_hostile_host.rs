//! A host page that records everything it can, and two visits that differ only in their answers.

use browser_tests::until::until;
use browser_tests::visitor::UP_TO_HERE;
use browser_tests::{Browser, Engine, Host, Role, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("two_visits_look_the_same_to_a_hostile_host.html");

/// Tall enough that a test's click never scrolls the host, because a visitor's own scrolling is not a leak.
const TALL: Viewport = Viewport { width: 1000, height: 1400 };

/// After two animation frames, all effects of a step have been reported.
const SETTLE: &str = "return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))";

/// Everything that the host has seen: until the widget was ready, until the last question, and until the snapshot.
struct Seen {
    loading: Vec<Value>,
    before: Vec<Value>,
    since: Vec<Value>,
    requests: Vec<String>,
}

fn hostile(site: &Site, assessment: &Assessment, attributes: &str) -> String {
    let file = xtask::project::path("node_modules/rrweb/umd/rrweb.min.js");
    let rrweb = std::fs::read_to_string(file).expect("rrweb is installed with the tools of the build");
    PAGE.replace("{rrweb}", &rrweb.replace("</script", "<\\/script"))
        + &site.tag_with(&format!("data-assessment=\"{}\" {attributes}", assessment.id))
}

/// What a visitor answers.
struct Visit {
    felt: Stage,
    /// One character for each question, repeated as often as needed.
    answers: &'static str,
}

/// The visitor answers everything and sees the snapshot.
async fn visit(engine: Engine, site: &Site, host: &Host, assessment: &Assessment, given: Visit) -> Seen {
    let line: String = given.answers.chars().cycle().take(assessment.question_count()).collect();
    let answers = Answers::read(&line, assessment).expect("one answer for each question");
    let earlier = site.requests().len();
    let visitor = Visitor { browser: Browser::start(engine, TALL).await };
    visitor.go_to(&host.address).await;
    visitor.waits_until_ready().await;
    // It comes when the widget has been in view for a second, whatever the visitor does meanwhile.
    until("a view", async || {
        (visitor.run("return shown.some(({ type }) => type === 'assessment:view')").await == true).then_some(())
    })
    .await;
    visitor.enter().await;
    let loading = taken(&visitor).await;
    visitor.starts(assessment, Some(given.felt)).await;
    for (index, (_, question)) in assessment.questions().enumerate() {
        if index > 0 {
            visitor.press(words::next()).await;
        }
        visitor.arrives_at(&question.text).await;
        visitor.run(SETTLE).await;
        visitor.gives(question, answers.get(index)).await;
        visitor.run(SETTLE).await;
        visitor.leave_frame().await;
        visitor.run("read()").await;
        visitor.enter().await;
    }
    let before = taken(&visitor).await;
    visitor.press(words::next()).await;
    visitor.find(Role::Button, words::change_answers()).await;
    let since = taken(&visitor).await;
    let requests = site.requests().split_off(earlier);
    visitor.browser.end().await;
    Seen { loading, before, since, requests }
}

/// What the host has seen since the last call.
async fn taken(visitor: &Visitor) -> Vec<Value> {
    let is_last = |entry: &Value| entry.to_string().contains(UP_TO_HERE);
    visitor.ends_what_is_told().await;
    visitor.leave_frame().await;
    until("the last message", async || {
        let seen = visitor.run("return seen").await;
        seen.as_array()?.iter().any(is_last).then_some(())
    })
    .await;
    let seen = visitor.run("read(); return seen.splice(0)").await;
    visitor.enter().await;
    let mut seen = seen.as_array().expect("the host page notes it in a list").clone();
    seen.retain(|entry| !is_last(entry));
    seen
}

/// Browsers measure when they have time, so a height may come before or after the other effects of a step. The recorder writes
/// a link without an address when the element's style changes, which only a height does.
fn is_height(entry: &Value) -> bool {
    entry.to_string().contains("height") || *entry == json!(["call", ["setAttribute", ["href", ""]]])
}

fn heights_alone(seen: &[Value]) -> Vec<&Value> {
    seen.iter().filter(|entry| is_height(entry)).collect()
}

fn without_heights(seen: &[Value]) -> Vec<&Value> {
    seen.iter().filter(|entry| !is_height(entry)).collect()
}

#[track_caller]
fn check_same(left: &[&Value], right: &[&Value]) {
    for (index, (left, right)) in left.iter().zip(right).enumerate() {
        assert_eq!(left, right, "entry {index}");
    }
    assert_eq!(left.len(), right.len(), "after that: {:?}", left.iter().chain(right).nth(left.len().min(right.len())));
}

/// The messages and events since the last question, in their order, without heights.
fn told(since: &[Value]) -> Vec<&Value> {
    let is_told = |entry: &&Value| {
        entry[0] == "listener" && ["message", "assessment:complete"].iter().any(|kind| entry[1][0] == *kind)
    };
    since.iter().filter(is_told).filter(|entry| entry[1][4]["type"] != "height").collect()
}

/// All heights in pixels that the frame has asked for.
fn heights(since: &[Value]) -> BTreeSet<u64> {
    let messages = since.iter().filter(|entry| entry[1][4]["type"] == "height");
    messages.map(|entry| entry[1][4]["height"].as_u64().expect("a height is a whole number")).collect()
}

async fn until_the_snapshot_and_in_all_but_height_after(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&hostile(&site, &assessment, "")).await;
    let one = visit(engine, &site, &host, &assessment, Visit { felt: Stage::Heroic, answers: "1" }).await;
    let other = visit(engine, &site, &host, &assessment, Visit { felt: Stage::Measured, answers: "5?45" }).await;

    // While the page loads, browsers keep no fixed order, and there is no answer yet.
    let kinds: BTreeSet<&str> = one.loading.iter().chain(&one.before).filter_map(|entry| entry[0].as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["call", "frame", "listener", "page", "rrweb", "setter"]), "the host records");
    check_same(&without_heights(&one.before), &without_heights(&other.before));
    check_same(&heights_alone(&one.before), &heights_alone(&other.before));
    assert_eq!(one.requests, other.requests);
    assert_eq!(told(&one.since), told(&other.since));
    for seen in [&one.since, &other.since] {
        assert!(
            !heights(seen).is_empty() && heights(seen).iter().all(|height| height % 500 == 0),
            "{:?}",
            heights(seen)
        );
    }
}

fn all(seen: &[Value]) -> Vec<&Value> {
    seen.iter().collect()
}

/// Over the page, in its size too.
async fn in_a_dialog_to_the_end(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&hostile(&site, &assessment, "data-mode=\"popup\" data-open=\"load\"")).await;
    let one = visit(engine, &site, &host, &assessment, Visit { felt: Stage::Heroic, answers: "1" }).await;
    let other = visit(engine, &site, &host, &assessment, Visit { felt: Stage::Measured, answers: "5?45" }).await;

    check_same(&all(&one.before), &all(&other.before));
    assert_eq!(told(&one.since), told(&other.since));
    assert!(heights(&one.since).is_empty() && heights(&other.since).is_empty(), "no height is told");
    assert!(!told(&one.since).is_empty(), "that it is complete is told");
    check_same(&all(&one.since), &all(&other.since));
}

in_each_engine!(until_the_snapshot_and_in_all_but_height_after, in_a_dialog_to_the_end);
