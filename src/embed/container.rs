//! The container that Google Tag Manager can import.

use super::Interface;
use super::schema::PUSHED;
use serde_json::{Value, json};

/// What stands for the owner's own measurement ID until it is entered in the tag manager.
const MEASUREMENT_ID: &str = "G-XXXXXXXXXX";

/// The name of the variable that holds it.
const MEASUREMENT: &str = "GA4 measurement ID";

/// What an exported container says of where it comes from. Whoever imports it gives it a place and a time.
const NOWHERE: &str = "0";

impl Interface {
    /// A container that Google Tag Manager can import: it passes on all that is pushed to the data layer, to GA4.
    pub fn tag_manager_container(&self) -> Value {
        let settings = PUSHED.map(|name| map(&[("parameter", name), ("parameterValue", &reference(&variable(name)))]));
        let tag = json!({
            "tagId": "1",
            "name": "GA4: assessment events",
            "type": "gaawe",
            "parameter": [
                { "type": "BOOLEAN", "key": "sendEcommerceData", "value": "false" },
                template("eventName", "{{_event}}"),
                template("measurementIdOverride", &reference(MEASUREMENT)),
                { "type": "LIST", "key": "eventSettingsTable", "list": settings },
            ],
            "firingTriggerId": ["1"],
            "tagFiringOption": "ONCE_PER_EVENT",
            "monitoringMetadata": { "type": "MAP" },
            "consentSettings": { "consentStatus": "NOT_SET" },
        });
        let trigger = json!({
            "triggerId": "1",
            "name": "Assessment events",
            "type": "CUSTOM_EVENT",
            "customEventFilter": [{
                "type": "MATCH_REGEX",
                "parameter": [template("arg0", "{{_event}}"), template("arg1", &self.push_pattern())],
            }],
        });
        let pushed = PUSHED.iter().zip(2..).map(|(name, id)| {
            let version = json!({ "type": "INTEGER", "key": "dataLayerVersion", "value": "2" });
            let default = json!({ "type": "BOOLEAN", "key": "setDefaultValue", "value": "false" });
            variable_of(id, &variable(name), "v", &json!([version, default, template("name", name)]))
        });
        let measurement = variable_of(1, MEASUREMENT, "c", &json!([template("value", MEASUREMENT_ID)]));
        let variables: Vec<Value> = [measurement].into_iter().chain(pushed).collect();
        let path = format!("accounts/{NOWHERE}/containers/{NOWHERE}");
        let container = json!({
            "path": path,
            "name": "Delivery assessments",
            "publicId": "GTM-XXXXXXX",
            "usageContext": ["WEB"],
        });
        json!({
            "exportFormatVersion": 2,
            "exportTime": "2026-11-29 00:00:00",
            "containerVersion": {
                "path": format!("{path}/versions/{NOWHERE}"),
                "accountId": NOWHERE,
                "containerId": NOWHERE,
                "containerVersionId": NOWHERE,
                "container": placed(container),
                "tag": [placed(tag)],
                "trigger": [placed(trigger)],
                "variable": variables,
            },
        })
    }

    /// The names of all pushes, as a regular expression.
    fn push_pattern(&self) -> String {
        format!("^assessment_({})$", self.event_names().join("|"))
    }
}

fn template(key: &str, value: &str) -> Value {
    json!({ "type": "TEMPLATE", "key": key, "value": value })
}

fn map(pairs: &[(&str, &str)]) -> Value {
    let pairs: Vec<Value> = pairs.iter().map(|(key, value)| template(key, value)).collect();
    json!({ "type": "MAP", "map": pairs })
}

fn variable(pushed: &str) -> String {
    format!("Data layer: {pushed}")
}

fn variable_of(id: usize, name: &str, kind: &str, parameters: &Value) -> Value {
    placed(json!({ "variableId": id.to_string(), "name": name, "type": kind, "parameter": parameters }))
}

fn reference(variable: &str) -> String {
    format!("{{{{{variable}}}}}")
}

/// A part of a container, with what each part says of where it comes from.
fn placed(mut part: Value) -> Value {
    for name in ["accountId", "containerId", "fingerprint"] {
        part[name] = json!(NOWHERE);
    }
    part
}
