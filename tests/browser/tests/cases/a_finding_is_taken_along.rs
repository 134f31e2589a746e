//! Not in `WebKit`: an automated `MiniBrowser` saves nothing.

use browser_tests::{Downloads, Engine, Host, Site, Visitor, content};
use delivery_assessments::engine::diagnosis::{Finding, Measures};
use delivery_assessments::export::{Date, DiagnosisReport, diagnosis_markdown};
use delivery_assessments::words;
use serde_json::json;

/// Today's date as the finding shows it: year, month, day.
const TODAY: &str = "const day = new Date(document.querySelector('article time').textContent); \
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]";

async fn check(engine: Engine) {
    let diagnosis = &content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&diagnosis.id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    let downloads = Downloads::of(&visitor.browser);
    visitor.enter().await;
    let replies = &visitor.is_diagnosed(diagnosis, "?nn-").await;
    let requests = site.requests();

    let [year, month, day]: [u32; 3] = serde_json::from_value(visitor.run(TODAY).await).expect("three numbers");
    let date = Date::new(year, month, day).expect("the finding shows a day");
    let measures = &Measures::among(&content::assessments());
    let report = DiagnosisReport { diagnosis, replies, finding: Finding::of(replies), measures, date };
    visitor.press(words::save_markdown()).await;
    downloads.receives(&report.file_name("md"), &diagnosis_markdown(&report)).await;
    visitor.reads(words::saved()).await;
    assert_eq!(site.requests(), requests, "nothing was asked of the server");

    visitor.leave_frame().await;
    let told = "return messages.filter(({ type }) => type === 'export')";
    assert_eq!(visitor.run(told).await, json!([{ "source": "delivery-assessments", "v": 1, "type": "export" }]));
    visitor.leaves().await;
}

#[tokio::test]
async fn as_markdown_in_chromium() {
    check(Engine::Chromium).await;
}

#[tokio::test]
async fn as_markdown_in_firefox() {
    check(Engine::Firefox).await;
}
