//! The functions that templates can call. A call that finds nothing stops the build.

use super::facts::{AssessmentFacts, ExampleFacts, Facts};
use super::{Built, Site};
use crate::engine::Answers;
use crate::export::Date;
use crate::export::link::SharedResult;
use crate::model::Stage;
use crate::page;
use crate::page::html::escape;
use crate::words;
use minijinja::value::{Kwargs, Serde};
use minijinja::{Environment, Error, ErrorKind, Value, context};

/// Adds `assessment("id")`, `question("assessment id", "id")`, `asset("site.css")`, `example("assessment id", felt stage,
/// "answers", "2026-11-02")`, which is what the widget shows of such a result, `calculator(script, program)`, the body of the
/// calculator's page, `text("site.copy_tag_of", title="Flow")`, an entry of the file of texts in the language that is spoken, and the
/// filter `code`, for texts with code in backticks. Links to other pages go through `place("method/")`, which is the page in that
/// language if there is one, with the attribute `hreflang("method/")`; `english("assessment id")` is the attribute of content that is
/// not translated.
pub(super) fn add(environment: &mut Environment<'_>, site: &Site<'_>, facts: &Facts<'_>) {
    let all = Named { kind: "assessment", values: assessments(facts) };
    environment.add_function("assessment", move |id: &str| all.get(id));
    let all = Named { kind: "question", values: questions(site, facts) };
    environment
        .add_function("question", move |assessment: &str, question: &str| all.get(&format!("{assessment}/{question}")));
    let all = Named { kind: "style sheet or program", values: assets(site.built) };
    environment.add_function("asset", move |name: &str| all.get(name));
    let all = site.assessments.to_vec();
    environment.add_function("example", move |id: &str, felt: u8, line: &str, day: &str| {
        let assessment = all.iter().find(|assessment| assessment.id == id);
        let assessment = assessment.ok_or_else(|| no(format!("there is no assessment {id:?}")))?;
        let answers = Answers::read(line, assessment).map_err(no)?;
        let felt = Some(Stage::new(felt).ok_or_else(|| no(format!("there is no stage {felt}")))?);
        let date = Some(Date::read(day).ok_or_else(|| no(format!("{day:?} is no day; write 2026-11-02")))?);
        Ok(Value::from(Serde(&ExampleFacts::of(assessment, SharedResult { answers, felt, date }))))
    });
    environment.add_function("calculator", |script: &str, program: &str| {
        Value::from_safe_string(page::coordination(script, program))
    });
    environment.add_function("text", |name: &str, values: Kwargs| {
        let text = words::named(name, |value| values.get(value).map_err(|error| error.to_string())).map_err(no)?;
        values.assert_all_used()?;
        Ok::<_, Error>(text)
    });
    environment.add_filter("code", code);
    add_languages(environment, site);
}

/// The functions that tell what is there in the language that is spoken.
fn add_languages(environment: &mut Environment<'_>, site: &Site<'_>) {
    let Site { folder, paths, untranslated, .. } = *site;
    let (folder, paths, untranslated) = (folder.to_owned(), paths.to_vec(), untranslated.to_vec());
    let place = move |path: &str| Some([&folder, path].concat()).filter(|place| paths.contains(place));
    let place_of = place.clone();
    environment.add_function("place", move |path: &str| place_of(path).unwrap_or_else(|| path.to_owned()));
    environment.add_function("hreflang", move |path: &str| attribute(place(path).is_none(), " hreflang=\"en\""));
    environment.add_function("english", move |id: &str| {
        attribute(untranslated.iter().any(|other| other == id), " lang=\"en\" dir=\"ltr\"")
    });
}

fn attribute(is_there: bool, attribute: &'static str) -> Value {
    Value::from_safe_string(if is_there { attribute } else { "" }.to_owned())
}

/// `text` as HTML, with code in backticks as such.
fn code(text: &str) -> Value {
    let parts = text.split('`').enumerate();
    let html = parts.map(|(index, part)| match index % 2 {
        0 => escape(part).replace('\'', "’"),
        _ => format!("<code>{}</code>", escape(part)),
    });
    Value::from_safe_string(html.collect())
}

/// Values of one kind, by name.
struct Named {
    kind: &'static str,
    values: Vec<(String, Value)>,
}

impl Named {
    fn get(&self, name: &str) -> Result<Value, Error> {
        let found = self.values.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        found.ok_or_else(|| {
            let names: Vec<&str> = self.values.iter().map(|(name, _)| name.as_str()).collect();
            no(format!("there is no {} {name:?}; there are {}", self.kind, names.join(", ")))
        })
    }
}

fn no(sentence: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, sentence)
}

fn assessments(facts: &Facts<'_>) -> Vec<(String, Value)> {
    facts.assessments.iter().map(|facts| (facts.id.to_owned(), value(facts))).collect()
}

fn questions(site: &Site<'_>, facts: &Facts<'_>) -> Vec<(String, Value)> {
    let all = site
        .assessments
        .iter()
        .flat_map(|assessment| assessment.questions().map(move |(_, question)| (&assessment.id, question)));
    all.map(|(id, question)| {
        let assessment = facts.assessments.iter().find(|facts| facts.id == id).map(value);
        let asked = context! { assessment, text => question.text.as_str(), lower => question.advice.lower.as_str() };
        (format!("{id}/{}", question.id), asked)
    })
    .collect()
}

fn assets(built: &Built) -> Vec<(String, Value)> {
    built.assets.iter().map(|(name, place)| (name.clone(), Value::from(place.as_str()))).collect()
}

fn value(facts: &AssessmentFacts<'_>) -> Value {
    Value::from(Serde(facts))
}
