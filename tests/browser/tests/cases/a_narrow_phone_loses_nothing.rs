use browser_tests::until::until_equal;
use browser_tests::{Host, Site, Viewport, Visitor, content};
use delivery_assessments::engine::{Answers, CoordinationInput};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use serde_json::json;

/// The elements that are wider than the screen, if the page or anything in it is.
const BEYOND: &str = "const beyond = [...document.querySelectorAll('body *')].filter((element) => { \
        const { width, right, left } = element.getBoundingClientRect(); \
        return width > 1 && (right > innerWidth + 0.5 || left < -0.5); \
    }); \
    return beyond.map(({ outerHTML }) => outerHTML.slice(0, 100)) \
        .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])";

async fn loses_nothing(visitor: &Visitor, screen: &str) {
    let beyond = visitor.run(BEYOND).await;
    assert_eq!(beyond, serde_json::json!([]), "{screen}");
}

#[tokio::test]
async fn on_any_screen_of_any_assessment() {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    for assessment in content::assessments() {
        visitor.go_to(&site.page(&assessment.id)).await;
        visitor.open(words::privacy_title()).await;
        loses_nothing(&visitor, "cover").await;
        visitor.starts(&assessment, None).await;
        for (_, question) in assessment.questions() {
            visitor.sees(&question.text).await;
            visitor.run("document.querySelector('summary')?.click()").await;
            loses_nothing(&visitor, &question.text).await;
            visitor.goes_on().await;
        }
        visitor.sees(words::review_title()).await;
        loses_nothing(&visitor, "review").await;
        visitor.press(words::show_snapshot()).await;
        visitor.sees(words::no_stage()).await;
        loses_nothing(&visitor, "snapshot without a stage").await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn in_the_frame_and_around_it() {
    let assessment = content::assessment();
    let line = "3?2 44n 3?3 -43 nnn";
    let answers = Answers::read(line, &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::with(Viewport::PHONE, &host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &answers, None).await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    loses_nothing(&visitor, "snapshot").await;
    visitor.leave_frame().await;
    loses_nothing(&visitor, "host").await;
    visitor.leaves().await;
}

/// With an earlier result, and with a team's, whatever people are called.
#[tokio::test]
async fn beside_other_results() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    let line = |name: &str, answers: &str, day: u32| {
        let answers = Answers::read(answers, &assessment).expect("the line fits the assessment");
        let shared = SharedResult { answers, felt: None, date: Date::new(2026, 11, day) };
        format!("{name}: #{}{}\n", link::KEY, link::encode(&assessment, &shared))
    };
    let long = "Annemarie-Charlotte-von-Hohenlohe-Langenburg";
    let [before, latest] = [line(long, "532 143 313 242 323", 2), line(long, "3?2 44n 3?3 -43 nnn", 22)];
    let other = line(&long.replace('A', "B"), "112 144 343 232 323", 3);
    for (lines, row) in
        [([&*before, &latest].concat(), ".entries th.number"), ([before, latest, other].concat(), ".agenda li")]
    {
        visitor.go_to("about:blank").await;
        visitor.go_to(&site.page(FOLDER)).await;
        visitor.shows_results(&lines).await;
        let is_there = format!("return document.querySelector('{row}') !== null");
        until_equal(row, json!(true), async || visitor.run(&is_there).await).await;
        visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        loses_nothing(&visitor, row).await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn on_any_page_of_the_site() {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    for path in content::site_paths() {
        visitor.go_to(&format!("{}/{path}", site.address)).await;
        visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
        loses_nothing(&visitor, &path).await;
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn on_the_calculator_with_the_largest_numbers() {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, &site.page("coordination-cost")).await;
    loses_nothing(&visitor, "the example").await;
    for input in CoordinationInput::ALL {
        visitor.enters(input, &input.bounds().end().to_string()).await;
        loses_nothing(&visitor, words::coordination::label(input)).await;
    }
    visitor.enters(CoordinationInput::Week, "1").await;
    visitor.enters(CoordinationInput::Teams, "3").await;
    loses_nothing(&visitor, "the largest numbers").await;
    visitor.leaves().await;
}
