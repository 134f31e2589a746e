use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::{Value, json};

in_each_engine!(from_ready_to_the_call_to_action);

/// Notes what is pushed besides keeping it, as a tag manager does.
const MANAGER: &str = "<script>
  var pushed = [];
  window.dataLayer = [];
  dataLayer.push = (...given) => pushed.push(...given.map((one) => JSON.stringify(one)));
</script>";

/// What is pushed, and what is fired, on a visit with these answers, as texts.
async fn heard(engine: Engine, line: &str) -> [Value; 2] {
    let assessment = content::assessment();
    let site = Site::start().await;
    let options =
        format!("data-assessment=\"{}\" data-datalayer data-cta=\"Talk | {}/offer\"", assessment.id, site.address);
    let host = Host::with(&format!("{MANAGER}{}", site.tag_with(&options))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::read(line, &assessment).expect("the line fits"), None).await;
    visitor.press(words::copy_link()).await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:cta").await;
    // When somebody has looked at it for a second depends on the clock, not on answers.
    let pushed = visitor.run("return pushed.filter((text) => JSON.parse(text).event !== 'assessment_view')").await;
    let fired = visitor.run("return events.map(({ instance, ...rest }) => JSON.stringify(rest))").await;
    visitor.leaves().await;
    [pushed, fired]
}

async fn from_ready_to_the_call_to_action(engine: Engine) {
    let one = heard(engine, "111 111 111 111 111").await;
    assert_eq!(heard(engine, "545 ?45 4n5 555 454").await, one);

    let names = |list: &Value, key: &str| -> Vec<Value> {
        let texts = list.as_array().expect("it is a list").iter().filter_map(Value::as_str);
        texts.map(|text| serde_json::from_str::<Value>(text).expect("it is JSON")[key].clone()).collect()
    };
    let events = ["ready", "start", "progress", "progress", "progress", "complete", "share", "cta"];
    assert_eq!(json!(names(&one[0], "event")), json!(events.map(|name| format!("assessment_{name}"))));
    assert_eq!(json!(names(&one[1], "type")), json!(events.map(|name| format!("assessment:{name}"))));
    let quarters = json!([null, null, 25, 50, 75, null, null, null]);
    assert_eq!(json!(names(&one[0], "assessment_quarter")), quarters);
    assert_eq!(json!(names(&one[1], "quarter")), quarters);
    let id = &content::assessment().id;
    let first = json!({ "event": "assessment_ready", "assessment_id": id, "assessment_mode": "inline" });
    assert_eq!(one[0][0].as_str().and_then(|text| serde_json::from_str(text).ok()), Some(first));
}

/// Whatever a page has under that name, the events are fired, and nothing is thrown.
#[tokio::test]
async fn and_a_data_layer_of_any_kind_breaks_nothing() {
    for layer in [
        "",
        "<script>window.dataLayer = 'a text'</script>",
        "<div id=\"dataLayer\"></div>",
        "<script>window.dataLayer = null</script>",
    ] {
        let site = Site::start().await;
        let options = format!("data-assessment=\"{}\" data-datalayer", content::assessment().id);
        let host = Host::with(&format!("{layer}{}", site.tag_with(&options))).await;
        let visitor = Visitor::at(&host.address).await;
        visitor.waits_until_ready().await;
        visitor.leaves().await;
    }
}
