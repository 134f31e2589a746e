//! What templates can call.

use super::{Built, Facts};
use minijinja::{Environment, Error, ErrorKind, Value};

/// Adds `assessment("id")` and `asset("site.css")`; both stop the build where there is no such thing.
pub(super) fn add(environment: &mut Environment<'_>, facts: &Facts<'_>, built: &Built) {
    let assessments: Vec<(String, Value)> =
        facts.assessments.iter().map(|facts| (facts.id.to_owned(), Value::from_serialize(facts))).collect();
    environment.add_function("assessment", move |id: &str| named("assessment", id, &assessments));
    let assets: Vec<(String, Value)> =
        built.assets.iter().map(|(name, place)| (name.clone(), Value::from(place.as_str()))).collect();
    environment.add_function("asset", move |name: &str| named("style sheet or script", name, &assets));
}

fn named(kind: &str, name: &str, all: &[(String, Value)]) -> Result<Value, Error> {
    let found = all.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
    found.ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        let sentence = format!("there is no {kind} {name:?}; there are {}", names.join(", "));
        Error::new(ErrorKind::InvalidOperation, sentence)
    })
}
