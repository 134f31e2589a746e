//! The JSON Schema of what a host page hears.

use super::{Event, Interface, Rule};
use serde_json::{Map, Value, json};

/// What every push to the data layer has besides its name; a quarter only where the event has one.
pub(super) const PUSHED: [&str; 3] = ["assessment_id", "assessment_quarter", "assessment_mode"];

impl Interface {
    /// The JSON Schema of everything that the host page hears: the element's events, as `{type, detail}`, and what is pushed to
    /// the data layer.
    pub fn events_schema(&self) -> Value {
        let events = self.events.iter().map(|event| (format!("assessment:{}", event.name), self.event_schema(event)));
        let pushes = self.events.iter().map(|event| (push_name(event), self.push_schema(event)));
        let all: Map<String, Value> = events.chain(pushes).collect();
        let one_of: Vec<Value> = all.keys().map(|name| json!({ "$ref": format!("#/$defs/{name}") })).collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "What a page hears from an assessment",
            "description": "An event of the element <delivery-assessment>, or what is pushed to window.dataLayer. Nothing in it depends on an answer.",
            "oneOf": one_of,
            "$defs": all,
        })
    }

    fn event_schema(&self, event: &Event) -> Value {
        let mut detail = json!({
            "assessment": assessment(),
            "instance": {
                "type": "string",
                "pattern": "^[a-z0-9]+$",
                "description": "Tells one element of a page from another; another one each time.",
            },
            "mode": self.mode(),
        });
        add_quarter(&mut detail, "quarter", event);
        let properties =
            json!({ "type": { "const": format!("assessment:{}", event.name) }, "detail": closed(&detail) });
        described(closed(&properties), event)
    }

    fn push_schema(&self, event: &Event) -> Value {
        let [id, quarter, mode] = PUSHED;
        let mut properties = json!({ "event": { "const": push_name(event) }, id: assessment(), mode: self.mode() });
        add_quarter(&mut properties, quarter, event);
        described(closed(&properties), event)
    }

    fn mode(&self) -> Value {
        json!({ "enum": self.modes(), "description": "How the page shows the assessment." })
    }
}

/// What the event is called in the data layer. Analytics tools allow letters, digits, and underscores.
fn push_name(event: &Event) -> String {
    format!("assessment_{}", event.name)
}

fn assessment() -> Value {
    json!({
        "type": "string",
        "pattern": format!("^({})?$", Rule::Name.pattern()),
        "description": "The name of the assessment; empty if the tag has none.",
    })
}

fn add_quarter(properties: &mut Value, name: &str, event: &Event) {
    if !event.quarters.is_empty() {
        properties[name] =
            json!({ "enum": event.quarters, "description": "How many percent of the questions are done." });
    }
}

/// An object with all of these properties, and no others.
fn closed(properties: &Value) -> Value {
    let required: Vec<String> = properties.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn described(mut schema: Value, event: &Event) -> Value {
    schema["description"] = json!(event.when.replace('`', ""));
    schema
}
