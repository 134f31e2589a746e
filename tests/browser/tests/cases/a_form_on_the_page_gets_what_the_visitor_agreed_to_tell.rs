use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use serde_json::json;
use xtask::package::{self, Framework};

in_each_engine!(and_nothing_without_a_tick, and_nothing_else_whatever_the_host_does);

const LINE: &str = "332 243 213 242 322";

/// The owner's form, far down on the page. It notes each change of a field, and keeps what an application would know of it: React puts
/// a property of its own over that of the element, notes what is set through it, and ignores events after which nothing else is there.
const FORM: &str = r#"
<div style="height: 3000px"></div>
<form id="contact">
  <input type="hidden" name="assessment_stage" value="unknown">
  <input type="hidden" name="assessment_pattern">
  <textarea name="assessment_summary" hidden></textarea>
  <input type="hidden" name="assessment_other" value="kept">
  <label>Yes <input type="radio" name="assessment_stage" value="radio"></label>
  <label>Yes <input type="checkbox" name="assessment_pattern" value="box"></label>
  <label>One <select name="assessment_summary"><option>choice</option></select></label>
  <label>Email <input type="email" name="email"></label>
</form>
<script>
  var inputs = [];
  var changes = [];
  var known = {};
  addEventListener("change", ({ target }) => changes.push(target.name));
  for (const field of contact.querySelectorAll("[type=hidden], textarea")) {
    const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
    let last = field.value;
    Object.defineProperty(field, "value", { get, set(value) { last = value; set.call(field, value) } });
    field.addEventListener("input", () => {
      inputs.push(field.name);
      if (field.value !== last) known[field.name] = last = field.value;
    });
  }
</script>"#;

const FIELDS: &str =
    "return [...document.querySelectorAll('#contact :is([type=hidden], textarea)')].map((field) => field.value)";
const CHOICES: &str =
    "return [...document.querySelectorAll('[type=radio], [type=checkbox], select')].map((field) => field.value)";
const HANDED: &str = "return events.filter(({ type }) => /cta|handoff/.test(type)).map(({ type }) => type)";

/// A visitor on the result of [`LINE`], whose offer leads to the form.
async fn at_the_result(engine: Engine, before: &str) -> (Site, Host, Visitor) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let tag = site.tag_with(&format!("data-assessment=\"{}\" data-cta=\"Send me the plan | #contact\"", assessment.id));
    let host = Host::with(&format!("{tag}{FORM}{before}")).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::read(LINE, &assessment).expect("the line fits"), None).await;
    (site, host, visitor)
}

/// On the host page: waits until the form was led to so many times.
async fn waits_until_handed(visitor: &Visitor, times: usize) {
    let expected = json!(["assessment:cta", "assessment:handoff"].repeat(times));
    until_equal("the events", expected, async || visitor.run(HANDED).await).await;
}

/// What the form gets of the result of [`LINE`].
fn told() -> [String; 3] {
    let assessment = content::assessment();
    let answers = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let stage = Snapshot::of(&assessment, &answers, None).stage.expect("there is a stage");
    let root = words::pattern_label(Pattern::OwnershipGap);
    let title = [&*words::stage_number(stage), " ", words::stage_label(stage)].concat();
    let summary = format!("{}: {title}. {}: {root}", assessment.title, words::root());
    [stage.number().to_string(), "ownership-gap".to_owned(), summary]
}

async fn and_nothing_without_a_tick(engine: Engine) {
    let (_site, _host, visitor) = at_the_result(engine, "").await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    waits_until_handed(&visitor, 1).await;
    assert_eq!(visitor.run(FIELDS).await, json!(["unknown", "", "", "kept"]));
    assert_eq!(visitor.run("return [inputs, document.activeElement.name]").await, json!([[], "email"]));
    let place = "const { top } = document.getElementById('contact').getBoundingClientRect(); return top >= 0 && top < innerHeight";
    assert_eq!(visitor.run(place).await, true, "the form is in sight");
    let handed = "return messages.find(({ type }) => type === 'handoff')";
    let expected =
        json!({ "source": "delivery-assessments", "v": 1, "type": "handoff", "target": "#contact", "told": {} });
    assert_eq!(visitor.run(handed).await, expected);

    visitor.comes_near_widget(0).await;
    visitor.enter().await;
    let [stage, pattern, summary] = told();
    let shown = format!("assessment_stage={stage}\nassessment_pattern={pattern}\nassessment_summary={summary}");
    let lines = "return [...document.querySelectorAll('.told code')].map((line) => line.textContent).join('\\n')";
    assert_eq!(visitor.run(lines).await, shown, "the box shows what is told");
    visitor.presses_first(".consent input").await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    waits_until_handed(&visitor, 2).await;
    assert_eq!(visitor.run(FIELDS).await, json!([&stage, &pattern, &summary, "kept"]));
    let fields = ["assessment_stage", "assessment_pattern", "assessment_summary"];
    assert_eq!(visitor.run("return [inputs, changes]").await, json!([fields, fields]));
    let known = json!({ "assessment_stage": stage, "assessment_pattern": pattern, "assessment_summary": summary });
    assert_eq!(visitor.run("return known").await, known, "an application knows of it");
    assert_eq!(visitor.run(CHOICES).await, json!(["radio", "box", "choice"]), "what is chosen from stays");
    visitor.leaves().await;
}

/// `cargo xtask package --check` builds the application. Its text fields are controlled, its hidden field is not.
#[tokio::test]
async fn and_an_application_made_with_react_knows_of_it() {
    let site = Site::start().await;
    let body =
        package::page(Framework::React, &format!("{}/", site.address)).expect("run `cargo xtask package --check`");
    let visitor = Visitor::at(&Host::with(&body).await.address).await;
    let assessment = content::assessment();
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::read(LINE, &assessment).expect("the line fits"), None).await;
    visitor.presses_first(".consent input").await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:handoff").await;
    let [stage, pattern, summary] = told();
    let known = json!({ "assessment_stage": stage, "assessment_summary": summary });
    until_equal("what React knows", known, async || {
        visitor.run("return JSON.parse(document.querySelector('output').textContent)").await
    })
    .await;
    // React draws the form again when a field has changed, and would undo what it does not know of.
    visitor.run("return render(1)").await;
    assert_eq!(visitor.run(FIELDS).await, json!([summary, pattern]));
    assert_eq!(visitor.run("return document.querySelector('[name=assessment_stage]').value").await, stage);
    visitor.leaves().await;
}

/// Claims to be the frame, from a frame beside it and from the page, and asks the frame for more than the visitor agreed to.
const FORGE: &str = r##"
const element = document.querySelector("delivery-assessment");
element.setAttribute("cta", "Talk | https://no.example/?a={summary}");
element.querySelector("iframe").src += "&cta=Talk%20|%20https://no.example/?a={summary}";
const forged = { source: "delivery-assessments", v: 1, type: "handoff", target: "#contact", told: { assessment_stage: "9" } };
window.postMessage(forged, "*");
element.querySelector("iframe").contentWindow.postMessage(forged, "*");
element.querySelector("iframe").contentWindow[0].postMessage(forged, "*");
const beside = document.body.appendChild(document.createElement("iframe"));
beside.srcdoc = "<script>parent.postMessage(" + JSON.stringify(forged) + ", '*'); parent.postMessage('forged', '*')</script>";"##;

async fn and_nothing_else_whatever_the_host_does(engine: Engine) {
    let (_site, _host, visitor) = at_the_result(engine, "").await;
    // A press that no visitor made: a script can reach a button only inside the frame.
    visitor.run("document.querySelector('.offer .primary').click()").await;
    visitor.leave_frame().await;
    visitor.run(FORGE).await;
    until("the forged message", async || {
        (visitor.run("return messages.includes('forged')").await == true).then_some(())
    })
    .await;
    assert_eq!(visitor.run(FIELDS).await, json!(["unknown", "", "", "kept"]));
    assert_eq!(visitor.run("return events.some(({ type }) => type === 'assessment:handoff')").await, false);

    visitor.enter().await;
    visitor.presses_first(".consent input").await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:handoff").await;
    let [stage, pattern, summary] = told();
    assert_eq!(visitor.run(FIELDS).await, json!([stage, pattern, summary, "kept"]));
    let told = "return messages.filter(({ type, source }) => source && type === 'handoff').map(({ told }) => Object.keys(told).length)";
    assert_eq!(visitor.run(told).await, json!([1, 1, 3]), "two that were forged, and the visitor's");
    visitor.leaves().await;
}

#[tokio::test]
async fn and_a_form_that_is_missing_is_named_in_the_console() {
    let (_site, _host, visitor) =
        at_the_result(Engine::Chromium, "<script>document.getElementById('contact').id = 'other'</script>").await;
    visitor.presses_first(".offer .primary").await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:cta").await;
    until("the warning", async || (visitor.run("return said.length").await == 1).then_some(())).await;
    assert_eq!(visitor.run(HANDED).await, json!(["assessment:cta"]));
    visitor.leaves_after(&["ignored; use the id of a form on this page"]).await;
}
