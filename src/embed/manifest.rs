//! The custom elements manifest, from which editors know the element: <https://custom-elements-manifest.open-wc.org>, version 2.1.0.

use super::types::event_type;
use super::{Event, Interface, TagOption};
use serde::Serialize;

/// The manifest, to be written as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest<'a> {
    schema_version: &'static str,
    modules: [Module<'a>; 1],
}

#[derive(Serialize)]
struct Module<'a> {
    kind: &'static str,
    path: &'static str,
    declarations: [Class<'a>; 1],
    exports: [Export; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Class<'a> {
    kind: &'static str,
    name: &'static str,
    description: &'static str,
    superclass: Named,
    tag_name: &'static str,
    custom_element: bool,
    attributes: Vec<Attribute<'a>>,
    events: Vec<Fired>,
}

#[derive(Serialize)]
struct Export {
    kind: &'static str,
    name: &'static str,
    declaration: Named,
}

#[derive(Serialize)]
struct Named {
    name: &'static str,
}

#[derive(Serialize)]
struct Attribute<'a> {
    name: String,
    description: &'a str,
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'a str>,
}

#[derive(Serialize)]
struct Fired {
    name: String,
    description: String,
    #[serde(rename = "type")]
    kind: Kind,
}

#[derive(Serialize)]
struct Kind {
    text: String,
}

const CLASS: &str = "DeliveryAssessment";

impl Interface {
    /// The manifest of the package whose module `path` exports the class.
    pub fn manifest(&self, path: &'static str) -> Manifest<'_> {
        let options = self.options.iter().filter(|option| !option.is_for_tags);
        let class = Class {
            kind: "class",
            name: CLASS,
            description: "An assessment. Nothing of what a visitor answers leaves it.",
            superclass: Named { name: "HTMLElement" },
            tag_name: "delivery-assessment",
            custom_element: true,
            attributes: options.flat_map(attributes).collect(),
            events: self.events.iter().map(fired).collect(),
        };
        let export = Export { kind: "js", name: CLASS, declaration: Named { name: CLASS } };
        let module = Module { kind: "javascript-module", path, declarations: [class], exports: [export] };
        Manifest { schema_version: "2.1.0", modules: [module] }
    }

    /// The names of the events, without `assessment:`.
    pub fn event_names(&self) -> Vec<&str> {
        self.events.iter().map(|event| event.name.as_str()).collect()
    }
}

fn attributes(option: &TagOption) -> Vec<Attribute<'_>> {
    let attribute = |name: String, description| Attribute {
        name,
        description,
        kind: Kind { text: option.rule.typescript() },
        default: option.default.as_deref(),
    };
    let others = option.pattern_names().into_iter();
    let others = others.map(|name| attribute(name, option.by_pattern.as_deref().unwrap_or_default()));
    [attribute(option.name.clone(), &option.meaning)].into_iter().chain(others).collect()
}

fn fired(event: &Event) -> Fired {
    Fired {
        name: format!("assessment:{}", event.name),
        description: event.meaning(),
        kind: Kind { text: event_type(event) },
    }
}
