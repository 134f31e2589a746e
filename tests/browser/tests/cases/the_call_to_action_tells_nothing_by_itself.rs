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

    let parameter = words::stage_parameter(snapshot.stage.expect("there is a stage"));
    let tick = visitor.find(Role::Checkbox, &format!("{}{parameter}", words::send_stage())).await;
    tick.click().await.expect("a box can be ticked");
    let ticked = format!("{offer}&{parameter}#form");
    browser_tests::until::until_equal("the address with the stage", json!([ticked]), async || {
        visitor.run(OFFERS).await
    })
    .await;

    let link = visitor.find(Role::Link, &format!("One owner{}", words::new_tab())).await;
    link.click().await.expect("a link can be pressed");
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:cta").await;
    let told = "return events.filter(({ type }) => type === 'assessment:cta').map(({ instance, ...rest }) => rest)";
    assert_eq!(visitor.run(told).await, json!([{ "type": "assessment:cta", "assessment": assessment.id }]));
    visitor.leaves().await;
}

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
}

in_each_engine!(and_each_offer_takes_the_same_room);

async fn check_refused(value: &str) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag_with(&format!("data-assessment=\"{}\" data-cta=\"{value}\"", assessment.id))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    visitor.reads(words::help_title()).await;
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
        &long,
        "Talk\njavascript:alert(1)| x",
    ] {
        check_refused(value).await;
    }
}
