//! `WebKit` calls a list one only if its items have marks, or a mark that is empty.

use browser_tests::{Engine, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use serde_json::json;

async fn on_a_result(engine: Engine) {
    let assessment = content::assessment();
    let answers = Answers::read("3?2 44n 3?3 143 131", &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;
    visitor.takes(&assessment, &answers, None).await;
    let roles = visitor.roles("main :is(ul, ol)").await;
    assert!(roles.len() > 4 && roles.iter().all(|role| role == "list"), "{roles:?}");
    visitor.leaves().await;
}

async fn on_the_first_page(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &format!("{}/", site.address)).await;
    let roles = visitor.roles("main :is(ul, ol)").await;
    assert!(!roles.is_empty() && roles.iter().all(|role| role == "list"), "{roles:?}");
    assert_eq!(visitor.run("return document.querySelectorAll('h1').length").await, json!(1));
    visitor.leaves().await;
}

in_each_engine!(on_a_result, on_the_first_page);
