use browser_tests::{Engine, Outcome, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;

async fn without_a_host_and_with_one_request_more(engine: Engine) {
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;

    assert_eq!(visitor.run("return document.title").await, assessment.title.as_str());
    visitor.find(Role::Link, words::ALL_ASSESSMENTS).await;
    visitor.takes(&assessment, &answers, None).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, None));
    visitor.press(words::START_OVER).await;
    visitor.sees(&assessment.promise).await;
    visitor.leaves().await;

    let requests = site.requests();
    let [page, wasm @ ..] = &requests[..] else { panic!("nothing was asked for") };
    assert_eq!(*page, format!("GET /{}/", assessment.id));
    // WebKit preloads with the page's origin and fetches without, and then does not take one for the other.
    let most = if engine == Engine::WebKit { 2 } else { 1 };
    let is_wasm = |line: &String| line.starts_with("GET /assets/widget-");
    assert!((1..=most).contains(&wasm.len()) && wasm.iter().all(is_wasm), "{requests:?}");
}

in_each_engine!(without_a_host_and_with_one_request_more);
