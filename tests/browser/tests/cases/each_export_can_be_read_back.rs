//! Not in `WebKit`: an automated `MiniBrowser` saves nothing.

use browser_tests::{Downloads, Engine, Host, Site, Visitor, content};
use delivery_assessments::engine::{Answers, BacklogNumbers, Plan, PlanEntry, Snapshot};
use delivery_assessments::export::{Date, Report, file_name, ics, markdown};
use delivery_assessments::words;
use ical::IcalParser;
use ical::parser::Component;
use serde_json::json;

const LINE: &str = "332 243 313 242 323";

/// An owner's name with characters that need escaping in files.
const OWNER: &str = "Zoë; \"Bo\", 2";

/// Today's date as the snapshot shows it: year, month, day.
const TODAY: &str = "const day = new Date(document.querySelector('article time').textContent); \
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]";

/// From the cover to the saved files, each compared with the engine's output.
async fn check(visitor: &Visitor, site: &Site) {
    let assessment = &content::assessment();
    let answers = &Answers::read(LINE, assessment).expect("the line fits the assessment");
    let downloads = Downloads::of(&visitor.browser);
    visitor.takes(assessment, answers, None).await;
    visitor.plans_first_step(OWNER, 12, 2031).await;
    let requests = site.requests();

    let snapshot = &Snapshot::of(assessment, answers, None);
    let plan = &first_step_planned(snapshot);
    let numbers = &BacklogNumbers::default();
    let report = &Report { assessment, answers, snapshot, plan, numbers, date: today(visitor).await };
    for (button, extension, content) in
        [(words::save_markdown(), "md", markdown(report)), (words::save_reminder(), "ics", ics(report))]
    {
        visitor.press(button).await;
        downloads.receives(&file_name(report, extension), &content).await;
        visitor.reads(words::saved()).await;
    }
    visitor.press(words::save_picture()).await;
    let picture = downloads.bytes(&file_name(report, "png"), 24).await;
    assert_eq!(picture[..8], *b"\x89PNG\r\n\x1a\n");
    assert_eq!(picture[16..24], [1200_u32, 630].map(u32::to_be_bytes).concat(), "width and height");
    assert_eq!(downloads.names(), ["ics", "md", "png"].map(|extension| file_name(report, extension)));
    assert_eq!(site.requests(), requests, "nothing was asked of the server");
    read_calendar(report);
}

async fn today(visitor: &Visitor) -> Date {
    let parts: [u32; 3] = serde_json::from_value(visitor.run(TODAY).await).expect("three numbers");
    Date::new(parts[0], parts[1], parts[2]).expect("the snapshot shows a day")
}

/// The first step of the road.
fn first_step_planned(snapshot: &Snapshot) -> Plan {
    let question = snapshot.road.as_ref().expect("there is a way up").steps[0].question;
    Plan { entries: vec![PlanEntry { question, owner: OWNER.to_owned(), due: "2031-12-12".to_owned() }] }
}

/// A calendar finds one event, 90 days later.
fn read_calendar(report: &Report) {
    let text = ics(report);
    let calendars: Vec<_> = IcalParser::new(text.as_bytes()).collect::<Result<_, _>>().expect("it is a calendar");
    let [event] = calendars[0].events.as_slice() else { panic!("{calendars:?}") };
    let begin = event.get_property("DTSTART").and_then(|property| property.value.clone());
    assert_eq!(begin, Some(report.date.after(90).to_string().replace('-', "")));
}

async fn check_alone(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&content::assessment().id)).await;
    check(&visitor, &site).await;
    visitor.leaves().await;
}

/// The host learns only that something was exported.
async fn check_framed(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    check(&visitor, &site).await;

    visitor.leave_frame().await;
    let messages = visitor.run("return messages.filter(({ type }) => type === 'export')").await;
    let message = json!({ "source": "delivery-assessments", "v": 1, "type": "export" });
    assert_eq!(messages, json!([message, message, message]));
    let details =
        "return events.filter(({ type }) => type === 'assessment:export').map(({ instance, ...rest }) => rest)";
    let event = json!({ "type": "assessment:export", "assessment": assessment.id, "mode": "inline" });
    assert_eq!(visitor.run(details).await, json!([event, event, event]));
    visitor.leaves().await;
}

#[tokio::test]
async fn from_a_page_of_its_own_in_chromium() {
    check_alone(Engine::Chromium).await;
}

#[tokio::test]
async fn from_a_page_of_its_own_in_firefox() {
    check_alone(Engine::Firefox).await;
}

#[tokio::test]
async fn from_a_frame_in_chromium() {
    check_framed(Engine::Chromium).await;
}

#[tokio::test]
async fn from_a_frame_in_firefox() {
    check_framed(Engine::Firefox).await;
}
