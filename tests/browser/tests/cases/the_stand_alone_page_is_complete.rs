use browser_tests::{Engine, Outcome, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;

async fn without_a_host_and_with_one_request_more(engine: Engine) {
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;

    assert_eq!(visitor.run("return document.title").await, assessment.title.as_str());
    visitor.find(Role::Link, words::all_assessments()).await;
    visitor.takes_by_name(&assessment, &answers, None).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, None));
    visitor.starts_over().await;
    visitor.sees(&assessment.promise).await;
    visitor.leaves().await;

    let requests = site.requests();
    let [page, wasm] = &requests[..] else { panic!("two are asked for: {requests:?}") };
    assert_eq!(*page, format!("GET /{}/", assessment.id));
    assert!(wasm.contains("/assets/widget-"), "{requests:?}");
}

in_each_engine!(without_a_host_and_with_one_request_more);
