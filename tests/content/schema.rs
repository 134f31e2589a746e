//! The JSON Schema that helps editors complete field names and underline mistakes.

use delivery_assessments::model::{AssessmentFile, DiagnosisFile};
use serde_json::{Value, json};

const DIMENSION: &str = "/properties/dimensions/items";
const QUESTION: &str = "/properties/dimensions/items/properties/questions/items";
const SETUP: &str = "/properties/setup/items";
const CHOICE: &str = "/properties/setup/items/properties/choices/items";
const SOURCE: &str = "/properties/dimensions/items/properties/questions/items/properties/sources/items";

fn schema() -> Value {
    AssessmentFile::schema().to_value()
}

/// Checks the schema at the JSON pointer `table` + `rest`.
#[track_caller]
fn check(table: &str, rest: &str, expected: &Value) {
    assert_eq!(schema().pointer(&format!("{table}{rest}")), Some(expected), "{table}{rest}");
}

/// All tables that `schema` describes.
fn tables(schema: &Value) -> Vec<&Value> {
    let inner = match schema {
        Value::Object(fields) => fields.values().flat_map(tables).collect(),
        Value::Array(items) => items.iter().flat_map(tables).collect(),
        _ => Vec::new(),
    };
    let is_table = schema.get("properties").is_some_and(Value::is_object) && schema["type"] == "object";
    inner.into_iter().chain(is_table.then_some(schema)).collect()
}

#[test]
fn a_field_that_cannot_be_left_out_is_required() {
    check(
        "",
        "/required",
        &json!([
            "id",
            "version",
            "title",
            "promise",
            "audience",
            "scope",
            "minutes",
            "stages",
            "dimensions",
            "patterns"
        ]),
    );
    check("/properties/stages", "/required", &json!(["heroic", "local", "shared", "measured", "self-correcting"]));
    check(DIMENSION, "/required", &json!(["id", "title", "covers", "low", "middle", "high", "top", "questions"]));
    check(QUESTION, "/required", &json!(["id", "text", "anchors", "step", "advice"]));
    check(QUESTION, "/properties/advice/required", &json!(["lower", "middle", "upper"]));
    check(SOURCE, "/required", &json!(["title", "year", "url"]));
    check(
        QUESTION,
        "/properties/references/items/required",
        &json!(["value", "unit", "population", "year", "source", "url"]),
    );
    check("/properties/related/items", "/required", &json!(["id", "reason"]));
    check("/properties/listing", "/required", &json!(["area", "roles", "symptoms"]));
    check("/properties/editions/items", "/required", &json!(["version", "questions"]));
    check(SETUP, "/required", &json!(["id", "text", "choices"]));
    check(CHOICE, "/required", &json!(["id", "text"]));
    check(
        "/properties/numbers",
        "/required",
        &json!(["title", "intro", "added", "finished", "dropped", "open", "in_progress", "people"]),
    );
    check("/properties/numbers/properties/open", "/required", &json!(["label", "hint"]));
}

#[test]
fn a_value_has_the_limits_of_the_check() {
    check("", "/properties/id/maxLength", &json!(60));
    check("", "/properties/title/minLength", &json!(1));
    check("", "/properties/version/minimum", &json!(1));
    check("", "/properties/minutes/maximum", &json!(60));
    check("", "/properties/dimensions/minItems", &json!(1));
    check("", "/properties/dimensions/maxItems", &json!(10));
    check(DIMENSION, "/properties/weight/maximum", &json!(3));
    check(DIMENSION, "/properties/questions/minItems", &json!(1));
    check(QUESTION, "/properties/anchors/minItems", &json!(5));
    check(QUESTION, "/properties/anchors/maxItems", &json!(5));
    check(SOURCE, "/properties/year/minimum", &json!(1950));
    check(SOURCE, "/properties/year/maximum", &json!(2100));
    check(QUESTION, "/properties/references/items/properties/year/minimum", &json!(1950));
    check("", "/properties/related/maxItems", &json!(5));
    check("", "/properties/setup/maxItems", &json!(3));
    check("/properties/listing", "/properties/symptoms/maxItems", &json!(4));
    check(SETUP, "/properties/choices/minItems", &json!(2));
    check(SETUP, "/properties/choices/maxItems", &json!(6));
    check(CHOICE, "/properties/id/maxLength", &json!(60));
}

#[test]
fn the_diagnosis_has_the_limits_of_its_check() {
    let schema = DiagnosisFile::schema().to_value();
    let limit = |place: &str| schema.pointer(&format!("/properties/{place}")).cloned();
    assert_eq!(limit("coordination-tax/properties/look/minItems"), Some(json!(2)));
    assert_eq!(limit("ownership-gap/properties/look/maxItems"), Some(json!(4)));
    assert_eq!(limit("ai-validation-gap/properties/symptoms/minItems"), Some(json!(3)));
    assert_eq!(limit("ai-validation-gap/properties/symptoms/maxItems"), Some(json!(5)));
    assert_eq!(limit("backlog-illusion/required").map(|fields| fields.as_array().map(Vec::len)), Some(Some(10)));
}

#[test]
fn a_choice_lists_what_can_be_chosen() {
    check(QUESTION, "/properties/step/enum", &json!(["diagnose", "own", "connect", "focus", "prove"]));
    check(
        QUESTION,
        "/properties/pattern/enum",
        &json!(["ownership-gap", "coordination-tax", "backlog-illusion", "ai-validation-gap"]),
    );
    let areas = json!(["delivery", "quality-and-platform", "ai-readiness"]);
    check("/properties/listing", "/properties/area/enum", &areas);
    check("/properties/listing", "/properties/roles/items/enum/0", &json!("cto"));
}

#[test]
fn every_table_is_closed_and_every_field_described() {
    let (assessment, diagnosis) = (schema(), DiagnosisFile::schema().to_value());
    let [assessment, diagnosis] = [tables(&assessment), tables(&diagnosis)];
    assert_eq!((assessment.len(), diagnosis.len()), (20, 5));
    for table in assessment.into_iter().chain(diagnosis) {
        assert_eq!(table["additionalProperties"], false);
        for (name, field) in table["properties"].as_object().expect("a table has fields") {
            assert!(field["description"].is_string(), "{name} has no description");
        }
    }
}
