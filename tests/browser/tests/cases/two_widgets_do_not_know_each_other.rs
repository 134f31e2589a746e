use browser_tests::{Engine, Host, Outcome, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::words;

fn all(assessment: &Assessment, answer: &str) -> Answers {
    Answers::read(&answer.repeat(assessment.question_count()), assessment).expect("one answer for each question")
}

async fn each_ends_in_its_own_snapshot(engine: Engine) {
    let mut assessments = content::assessments();
    let first = assessments.swap_remove(0);
    let second = assessments.pop().unwrap_or_else(|| first.clone());
    let (low, high) = (all(&first, "2"), all(&second, "4"));
    let site = Site::start().await;
    let host = Host::with(&(site.tag(&first.id) + &site.tag(&second.id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;

    visitor.enter_widget(0).await;
    visitor.takes(&first, &low, Some(Stage::Local)).await;
    visitor.leave_frame().await;
    visitor.comes_near_widget(1).await;
    visitor.enter_widget(1).await;
    visitor.sees(&second.promise).await;
    visitor.takes(&second, &high, None).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&second, &high, None));
    visitor.leave_frame().await;
    visitor.enter_widget(0).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&first, &low, Some(Stage::Local)));
    visitor.leaves().await;
}

async fn the_host_can_tell_them_apart(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id).repeat(2)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;

    visitor.enter_widget(1).await;
    visitor.press(words::start()).await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:start").await;
    let script = "const [first, second] = document.querySelectorAll('delivery-assessment iframe'); \
        const starter = events.find(({ type }) => type === 'assessment:start').instance; \
        return [first.src.includes(starter), second.src.includes(starter)]";
    assert_eq!(visitor.run(script).await, serde_json::json!([false, true]));
    visitor.leaves().await;
}

in_each_engine!(each_ends_in_its_own_snapshot, the_host_can_tell_them_apart);
