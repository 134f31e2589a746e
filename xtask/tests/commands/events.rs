//! What a host page hears of a thousand visits: the app reports it, the loader tells it, and the schema describes it.

use crate::node::{file, node};
use delivery_assessments::engine::diagnosis::{DiagnosisMove, Measures, Reply};
use delivery_assessments::engine::{Answer, Move, PlanMove};
use delivery_assessments::export::Date;
use delivery_assessments::model::{Assessment, Diagnosis, Level, Pattern};
use delivery_assessments::ui::diagnosis::{DiagnosisAction, DiagnosisProps, DiagnosisState};
use delivery_assessments::ui::{
    self, AssessmentAction, AssessmentProps, AssessmentState, Begin, Event, Export, SnapshotExport,
};
use fastrand::Rng;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::rc::Rc;
use xtask::{assessments, diagnosis, interface, project, site};

const VISITS: usize = 1000;

fn level(random: &mut Rng) -> Level {
    Level::new(random.u8(1..=5)).expect("it is a level")
}

/// A visit, and another one in which only what was chosen is different.
fn twins(assessment: &Assessment, random: &mut Rng) -> [Vec<AssessmentAction>; 2] {
    let mut visits = [Vec::new(), Vec::new()];
    for _ in 0..random.usize(5..90) {
        let question = random.usize(0..assessment.question_count());
        let [one, other] = match random.u8(0..20) {
            0..=6 => [level(random), level(random)]
                .map(|level| AssessmentAction::Step(Move::Answer(Some(Answer::Level(level))))),
            kind => {
                let action = action(kind, question, random);
                [action.clone(), action]
            }
        };
        visits[0].push(one);
        visits[1].push(other);
    }
    visits
}

fn action(kind: u8, question: usize, random: &mut Rng) -> AssessmentAction {
    match kind {
        7..=12 => AssessmentAction::Step(Move::Next),
        13 => AssessmentAction::Step(Move::Finish),
        14 => AssessmentAction::Step(Move::Change),
        15 => AssessmentAction::Step(
            random.choice([Move::Back, Move::GoTo(question), Move::StartOver]).expect("there are three"),
        ),
        16 => {
            let export = Export::Further(SnapshotExport::Reminder);
            let export =
                random.choice([Export::Print, Export::Link, Export::MarkdownText, export]).expect("there are four");
            AssessmentAction::Exported(export, random.bool())
        }
        17 => AssessmentAction::Consent,
        18 => AssessmentAction::ToggleFields,
        _ => AssessmentAction::Step(Move::Plan(PlanMove::Add(question))),
    }
}

/// The same for the diagnosis: only the replies are different.
fn diagnosis_twins(random: &mut Rng) -> [Vec<DiagnosisAction>; 2] {
    let mut visits = [Vec::new(), Vec::new()];
    for _ in 0..random.usize(2..20) {
        let [one, other] = match random.u8(0..12) {
            0..=7 => [reply(random), reply(random)].map(|reply| DiagnosisAction::Step(DiagnosisMove::Reply(reply))),
            kind => [diagnosis_action(kind, random); 2],
        };
        visits[0].push(one);
        visits[1].push(other);
    }
    visits
}

fn reply(random: &mut Rng) -> Reply {
    random.choice([Reply::Yes, Reply::No, Reply::NotSure]).expect("there are three")
}

fn diagnosis_action(kind: u8, random: &mut Rng) -> DiagnosisAction {
    match kind {
        8 => DiagnosisAction::Exported(
            random.choice([Export::Print, Export::Link, Export::Markdown]).expect("there are three"),
            random.bool(),
        ),
        9 => DiagnosisAction::Consent,
        10 => DiagnosisAction::Step(DiagnosisMove::Back),
        _ => DiagnosisAction::Step(
            random
                .choice([
                    DiagnosisMove::Start,
                    DiagnosisMove::StartOver,
                    DiagnosisMove::Change(Pattern::OwnershipGap),
                    DiagnosisMove::Reply(Reply::NoAi),
                ])
                .expect("there are four"),
        ),
    }
}

fn today() -> Date {
    Date::new(2026, 11, 2).expect("it is a day")
}

/// What an assessment's app reports on this visit.
fn reported(assessment: &Assessment, actions: Vec<AssessmentAction>) -> Vec<Event> {
    let props = AssessmentProps::alone(assessment.clone(), Begin::Felt(None), today());
    ui::reported_on::<AssessmentState>(&props, actions)
}

/// What the diagnosis's app reports on this visit.
fn reported_by_diagnosis(diagnosis: &Diagnosis, actions: Vec<DiagnosisAction>) -> Vec<Event> {
    let props = DiagnosisProps::alone(Rc::new(diagnosis.clone()), Rc::new(Measures::among(&[])), None, today());
    ui::reported_on::<DiagnosisState>(&props, actions)
}

/// The frame's messages on a visit, as they reach the host page: what the app reports, and what is around it.
fn messages(reported: Vec<Event>, presses: bool) -> Vec<Value> {
    let mut messages = vec![json!({ "type": "hello", "title": "A title" }), json!({ "type": "ready" })];
    messages.extend(reported.into_iter().filter_map(Event::message).map(|(kind, quarter)| match quarter {
        Some(quarter) => json!({ "type": kind, "quarter": quarter }),
        None => json!({ "type": kind, "height": 700 }),
    }));
    if presses {
        messages.push(json!({ "type": "cta" }));
        messages.push(json!({ "type": "handoff", "target": "#form", "told": { "assessment_stage": "2" } }));
        messages.push(json!({ "type": "error", "message": "it stopped" }));
    }
    messages
}

/// Everything that the page hears of each visit.
fn heard(visits: &[Vec<Value>]) -> Vec<Vec<String>> {
    let module = file("embed-hears.mjs", &site::module(&[]).expect("it can be bundled"));
    let given = file("visits.json", &json!(visits).to_string());
    let script = format!(
        "import {{ readFileSync }} from 'node:fs'; const module = {module:?}; \
         const visits = JSON.parse(readFileSync({given:?}, 'utf8'));\n{}\nconsole.log(JSON.stringify(all))",
        include_str!("events.js")
    );
    serde_json::from_str(&node(&script)).expect("it prints lists of texts")
}

/// Fails unless the schema allows each of `values`.
#[track_caller]
fn check_schema(values: &BTreeSet<String>, is_allowed: bool) {
    let values: Vec<Value> = values.iter().map(|text| serde_json::from_str(text).expect("it is JSON")).collect();
    let schema = interface::get().expect("the tables are sound").events_schema();
    let script = format!(
        "import Ajv from 'ajv/dist/2020.js'; const allows = new Ajv({{ strict: true }}).compile({schema}); \
         console.log(JSON.stringify({}.filter((value) => allows(value) !== {is_allowed})))",
        json!(values)
    );
    assert_eq!(node(&script), "[]\n", "they are not as the schema says");
}

#[test]
fn a_thousand_visits_say_what_the_schema_says_and_no_answer_changes_it() {
    let assessment = assessments::all().expect("the assessments are sound").swap_remove(0);
    let diagnosis = diagnosis::get().expect("the diagnosis is sound");
    let mut random = Rng::with_seed(17);
    let visits: Vec<Vec<Value>> = (0..VISITS / 2)
        .flat_map(|visit| {
            let reported = if visit % 5 == 3 {
                diagnosis_twins(&mut random).map(|actions| reported_by_diagnosis(&diagnosis, actions))
            } else {
                twins(&assessment, &mut random).map(|actions| reported(&assessment, actions))
            };
            reported.map(|reported| messages(reported, visit % 3 == 0))
        })
        .collect();
    let heard = heard(&visits);
    assert_eq!(heard.len(), VISITS);
    for twins in heard.chunks(2) {
        assert_eq!(twins[0], twins[1]);
    }
    let values: BTreeSet<String> = heard.into_iter().flatten().collect();
    for EventNames { event, push } in events() {
        assert!(values.iter().any(|value| value.contains(&format!("\"{event}\""))), "no visit sent {event}");
        assert!(values.iter().any(|value| value.contains(&format!("\"{push}\""))), "no visit pushed {push}");
    }
    check_schema(&values, true);
}

/// What an event is called on the element and in the data layer.
struct EventNames {
    event: String,
    push: String,
}

/// Those of the table, as the schema has them.
fn events() -> Vec<EventNames> {
    let schema = interface::get().expect("the tables are sound").events_schema();
    let names = schema["$defs"].as_object().expect("it has definitions").keys().cloned();
    let events = names.filter_map(|name| {
        Some(EventNames { push: name.replace(':', "_"), event: name.split_once(':').map(|_| name.clone())? })
    });
    events.collect()
}

#[test]
fn the_schema_allows_nothing_else() {
    let detail = json!({ "assessment": "any-name", "instance": "x", "mode": "inline" });
    let with = |name: &str, value: Value| {
        let mut detail = detail.clone();
        detail[name] = value;
        json!({ "type": "assessment:complete", "detail": detail }).to_string()
    };
    let bad = [
        with("stage", json!(3)),
        with("quarter", json!(25)),
        with("mode", json!("other")),
        with("instance", json!("A b")),
        json!({ "type": "assessment:answer", "detail": detail }).to_string(),
        json!({ "event": "assessment_complete", "assessment_id": "a" }).to_string(),
        json!({ "event": "assessment_progress", "assessment_id": "a", "assessment_mode": "inline", "assessment_quarter": 30 }).to_string(),
        json!({ "event": "assessment_start", "assessment_id": "a", "assessment_mode": "inline", "score": 1 }).to_string(),
    ];
    check_schema(&bad.into(), false);
}

#[test]
fn every_push_has_a_name_that_ga4_takes() {
    let reserved = ["ga_", "google_", "gtag.", "gtm", "firebase_"];
    for EventNames { push, .. } in events() {
        let is_word = push.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(is_word && push.len() <= 40 && !reserved.iter().any(|begin| push.starts_with(begin)), "{push}");
    }
}

/// The values of `key` in all objects of a list.
fn values<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().into_iter().flatten().filter_map(|object| object[key].as_str()).collect()
}

/// As Google Tag Manager exports one: every reference names something that is there.
#[test]
fn the_container_is_one_that_tag_manager_can_import() {
    let container = interface::get().expect("the tables are sound").tag_manager_container();
    assert_eq!(container["exportFormatVersion"], 2);
    let version = &container["containerVersion"];
    assert_eq!(version["container"]["usageContext"], json!(["WEB"]));
    let mut parts = 0;
    for (kind, id) in [("tag", "tagId"), ("trigger", "triggerId"), ("variable", "variableId")] {
        let list = version[kind].as_array().expect("it is a list");
        parts += list.len();
        let ids: BTreeSet<&str> = values(&version[kind], id).into_iter().collect();
        let names: BTreeSet<&str> = values(&version[kind], "name").into_iter().collect();
        assert_eq!((ids.len(), names.len()), (list.len(), list.len()), "{kind}");
        for part in list {
            assert!(
                part["accountId"].is_string() && part["containerId"].is_string() && part["type"].is_string(),
                "{part}"
            );
        }
    }
    assert_eq!(parts, 6);

    let known: BTreeSet<&str> = values(&version["variable"], "name").into_iter().chain(["_event"]).collect();
    let text = version.to_string();
    for reference in text.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()) {
        assert!(known.contains(reference), "{reference}");
    }
    assert_eq!(version["tag"][0]["firingTriggerId"], json!(values(&version["trigger"], "triggerId")));
    let settings = version["tag"][0]["parameter"][3]["list"].as_array().expect("the tag has parameters");
    let told: Vec<&str> = settings.iter().flat_map(|map| values(&map["map"], "value")).collect();
    let pushed = ["assessment_id", "assessment_quarter", "assessment_mode"];
    assert_eq!(told.iter().step_by(2).copied().collect::<Vec<_>>(), pushed);

    let pattern = &version["trigger"][0]["customEventFilter"][0]["parameter"][1]["value"];
    let names: Vec<String> = events().into_iter().map(|event| event.push).collect();
    let script = format!(
        "const pattern = new RegExp({pattern}); \
         console.log({}.every((name) => pattern.test(name)), ['gtm.js', 'assessment_', 'my_assessment_start'].some((name) => pattern.test(name)))",
        json!(names)
    );
    assert_eq!(node(&script), "true false\n");
}

#[test]
fn what_a_form_can_be_told_is_what_the_frame_hands_over() {
    let shell = std::fs::read_to_string(project::path("src/shell/shell.js")).expect("the shell is there");
    assert!(shell.contains(r#"["assessment_stage", "assessment_pattern", "assessment_summary"]"#));
}
