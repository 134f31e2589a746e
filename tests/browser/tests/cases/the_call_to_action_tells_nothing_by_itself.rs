use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use serde_json::{Value, json};

const LINE: &str = "332 243 213 242 322";

/// The addresses of the links that the site owner gave, in their order on the snapshot.
const OFFERS: &str = "return [...document.querySelectorAll('article a[href*=\"/offer\"]')].map((link) => link.href)";

#[tokio::test]
async fn but_the_campaign_and_with_a_tick_the_stage() {
    let assessment = content::assessment();
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let snapshot = Snapshot::of(&assessment, &answers, None);
    assert_eq!(snapshot.walk.root(), Some(Pattern::OwnershipGap), "the case is made for this root");
    let site = Site::start().await;
    let tag = site.tag_with(&format!(
        "data-assessment=\"{id}\" data-cta=\"Talk to us | {address}/offer\" \
         data-cta-ownership-gap=\"One owner | {address}/offer/owner?a=b#form\"",
        id = assessment.id,
        address = site.address
    ));
    let host = Host::with(&tag).await;
    let visitor = Visitor::at(&format!("{}/?utm_source=news&secret=1&gclid=2", host.address)).await;
    visitor.enter().await;
    visitor.takes(&assessment, &answers, None).await;

    let offer = format!("{}/offer/owner?a=b&utm_source=news&gclid=2", site.address);
    assert_eq!(visitor.run(OFFERS).await, json!([format!("{offer}#form")]));
    visitor.reads(&words::own_offer(words::pattern_label(Pattern::OwnershipGap))).await;

    let parameter = format!("assessment_stage={}", snapshot.stage.expect("there is a stage").number());
    visitor.reads(&parameter).await;
    let tick = visitor.find(Role::Checkbox, words::consent()).await;
    tick.click().await.expect("a box can be ticked");
    let ticked = format!("{offer}&{parameter}#form");
    until_equal("the address with the stage", json!([ticked]), async || visitor.run(OFFERS).await).await;

    let link = visitor.find(Role::Link, &format!("One owner{}", words::new_tab())).await;
    link.click().await.expect("a link can be pressed");
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:cta").await;
    let told = "return events.filter(({ type }) => type === 'assessment:cta').map(({ instance, ...rest }) => rest)";
    let event = json!({ "type": "assessment:cta", "assessment": assessment.id, "mode": "inline" });
    assert_eq!(visitor.run(told).await, json!([event]));
    visitor.leaves().await;
}

/// Everything that an address can ask for, in a page's address and in an email's.
#[tokio::test]
async fn but_what_the_visitor_agrees_to_tell() {
    let assessment = content::assessment();
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let stage = Snapshot::of(&assessment, &answers, None).stage.expect("there is a stage");
    let summary = format!(
        "{}: {} {}. {}: {}",
        assessment.title,
        words::stage_number(stage),
        words::stage_label(stage),
        words::root(),
        words::pattern_label(Pattern::OwnershipGap)
    );
    let (title, number) = (&assessment.title, stage.number());
    let told = [format!("stage={number}"), "s[p]=ownership-gap".to_owned(), format!("notes=For {title}: {summary}")];
    check_told(
        "https://a.example/offer?a=b&stage={stage}&s[p]={pattern}&notes=For {assessment}: {summary}",
        "https://a.example/offer?a=b",
        &told,
    )
    .await;
    let told = [format!("subject={title}"), format!("body={summary}")];
    check_told("mailto:offer@a.example?subject={assessment}&body={summary}", "mailto:offer@a.example", &told).await;
}

/// Without a tick, the offer leads to `bare`. The box shows what is `told`, and a tick adds that to the address.
async fn check_told(address: &str, bare: &str, told: &[String]) {
    const PARAMETERS: &str =
        "return [...new URL(document.querySelector('.offer a').href).searchParams].map((pair) => pair.join('='))";
    let assessment = content::assessment();
    let site = Site::start().await;
    let options = format!("data-assessment=\"{}\" data-cta=\"Talk | {address}\"", assessment.id);
    let host = Host::with(&site.tag_with(&options)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::read(LINE, &assessment).expect("the line fits"), None).await;
    assert_eq!(visitor.run("return document.querySelector('.offer a').href").await, bare);
    let lines = "return [...document.querySelectorAll('.told code')].map((line) => line.textContent)";
    assert_eq!(visitor.run(lines).await, json!(told));
    let fixed = visitor.run(PARAMETERS).await.as_array().cloned().unwrap_or_default();
    let all: Vec<Value> = fixed.into_iter().chain(told.iter().map(|line| json!(line))).collect();
    visitor.presses_first(".consent input").await;
    until_equal("the address with what was agreed to", json!(all), async || visitor.run(PARAMETERS).await).await;
    visitor.leaves().await;
}

/// An email begins in another program, if there is one. The page stays as it is, and nothing is asked of the network.
async fn and_an_email_leaves_everything_in_its_place(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let options =
        format!("data-assessment=\"{}\" data-cta=\"Write | mailto:offer@a.example?body={{summary}}\"", assessment.id);
    let host = Host::with(&site.tag_with(&options)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::read(LINE, &assessment).expect("the line fits"), None).await;
    let before = site.requests();
    visitor.presses_first(".consent input").await;
    visitor.presses_first(".offer a").await;
    visitor.reads(words::help_title()).await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:cta").await;
    assert_eq!(visitor.run("return location.pathname").await, "/");
    assert_eq!(site.requests(), before);
    visitor.leaves().await;
}

in_each_engine!(and_an_email_leaves_everything_in_its_place);

/// How high the snapshot of [`LINE`] is under a tag with these options.
async fn height(engine: Engine, options: &str) -> Value {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag_with(&format!("data-assessment=\"{}\" {options}", assessment.id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    let height = visitor.run("return document.querySelector('.snapshot').getBoundingClientRect().height").await;
    visitor.leaves().await;
    height
}

/// Whether an offer is made for the root pattern of the visitor or for another, and whatever it is called.
async fn and_each_offer_takes_the_same_room(engine: Engine) {
    const ADDRESS: &str = "https://a.example/offer";
    let long = "W".repeat(60);
    let own = height(engine, &format!("data-cta-ownership-gap=\"I | {ADDRESS}\"")).await;
    let longest = format!("data-cta-ownership-gap=\"{long} | {ADDRESS}\"");
    let another = format!("data-cta-backlog-illusion=\"{long} | {ADDRESS}\"");
    let general = format!("data-cta=\"I | {ADDRESS}\" data-cta-backlog-illusion=\"I | {ADDRESS}\"");
    for options in [longest, another, general] {
        assert_eq!(height(engine, &options).await, own, "{options}");
    }
    let kinds = ["#contact", "mailto:a@a.example?body={summary}", ADDRESS, "mailto:a@a.example"];
    let all = |own: &str, other: &str| {
        format!("data-cta-ownership-gap=\"I | {own}\" data-cta-backlog-illusion=\"I | {other}\"")
    };
    let form = height(engine, &all(kinds[0], kinds[0])).await;
    for kind in kinds {
        assert_eq!(height(engine, &all(kind, kinds[0])).await, form, "{kind}");
    }
}

/// A stage and a pattern, another pattern, and neither.
async fn and_what_it_could_tell_takes_the_same_room(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host =
        Host::with(&site.tag_with(&format!("data-assessment=\"{}\" data-cta=\"Talk | #contact\"", assessment.id)))
            .await;
    let mut heights = Vec::new();
    for line in [LINE, "555 555 555 555 222", "??? ??? ??? ??? ???"] {
        let visitor = Visitor::in_engine(engine, &host.address).await;
        visitor.enter().await;
        visitor.takes(&assessment, &Answers::read(line, &assessment).expect("the line fits"), None).await;
        heights.push(visitor.run("return document.querySelector('.offer').getBoundingClientRect().height").await);
        visitor.leaves().await;
    }
    assert!(heights.iter().all(|height| *height == heights[0]), "{heights:?}");
}

in_each_engine!(and_each_offer_takes_the_same_room, and_what_it_could_tell_takes_the_same_room);

async fn check_refused(value: &str) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag_with(&format!("data-assessment=\"{}\" data-cta=\"{value}\"", assessment.id))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    visitor.reads(words::walk()).await;
    let links = "return [...document.querySelectorAll('.help a')].length";
    assert_eq!(visitor.run(links).await, 0, "{value}");
    visitor.leaves_after(&["cta="]).await;
}

#[tokio::test]
async fn and_an_address_that_is_none_is_named_in_the_console() {
    let long = format!("{} | https://a.example/", "W".repeat(61));
    for value in [
        "Talk to us",
        "Talk to us | javascript:alert(1)",
        "| https://a.example/",
        "Talk | a.example",
        "Talk | https://a.example/{stage}",
        "Talk | https://a.example/?a={answers}",
        &long,
        "Talk\njavascript:alert(1)| x",
    ] {
        check_refused(value).await;
    }
}
