//! The types of `embed.mjs` and of the element, for TypeScript.

use super::scripts::key;
use super::{Event, Interface, TagOption};
use std::fmt::Write;

/// What does not depend on the tables stands around what does.
const HEAD: &str = "\
// Types of embed.mjs and of the element <delivery-assessment>.

/** The options of the element, as its attributes. */
export interface DeliveryAssessmentOptions {
";

const EVENTS: &str = "\
}

/** What every event tells. */
export interface DeliveryAssessmentDetail {
  /** The name of the assessment. */
  assessment: string;
  /** Tells one element of a page from another; another one each time. */
  instance: string;
  /** How the page shows it. */
  mode: {modes};
}

/** The events of the element. They bubble. */
export interface DeliveryAssessmentEventMap {
";

const TAIL: &str = "\
}

/** The element. On a server it is a class that nothing can be made of. */
export class DeliveryAssessment extends HTMLElement {
  /** Opens the popup or panel. */
  open(): void;
  /** Closes it. Opened again, it shows what it showed. */
  close(): void;
}

/**
 * Defines the element, once a page; on a server it does nothing.
 *
 * @param base where the folder is published, such as https://assets.example/
 */
export function define(base: string | URL): void;

declare global {
  interface HTMLElementTagNameMap {
    \"delivery-assessment\": DeliveryAssessment;
  }
  interface GlobalEventHandlersEventMap extends DeliveryAssessmentEventMap {}
}

// @ts-ignore: there may be no React.
declare module \"react\" {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore: the same.
      \"delivery-assessment\": DetailedHTMLProps<HTMLAttributes<DeliveryAssessment>, DeliveryAssessment> & DeliveryAssessmentOptions;
    }
  }
}
";

impl Interface {
    /// `embed.d.mts`.
    pub fn types(&self) -> String {
        let mut text = HEAD.to_owned();
        for option in self.options.iter().filter(|option| !option.is_for_tags) {
            properties(&mut text, option);
        }
        let modes: Vec<String> = self.modes().iter().map(|mode| format!("\"{mode}\"")).collect();
        text.push_str(&EVENTS.replace("{modes}", &modes.join(" | ")));
        for event in &self.events {
            member(&mut text, event);
        }
        text + TAIL
    }
}

fn properties(text: &mut String, option: &TagOption) {
    let TagOption { name, rule, default, meaning, by_pattern, is_required, .. } = option;
    let mark = if *is_required { "" } else { "?" };
    let default = default.as_ref().map(|default| format!(" @default {default:?}")).unwrap_or_default();
    property(text, &(key(name) + mark), &rule.typescript(), &format!("{meaning}{default}"));
    for other in option.pattern_names() {
        property(text, &(key(&other) + "?"), &rule.typescript(), by_pattern.as_deref().unwrap_or_default());
    }
}

fn property(text: &mut String, name: &str, kind: &str, meaning: &str) {
    writeln!(text, "  /** {meaning} */\n  {name}: {kind};").expect("a string takes all");
}

fn member(text: &mut String, event: &Event) {
    property(text, &format!("\"assessment:{}\"", event.name), &event_type(event), &event.meaning());
}

/// The type of the object that an event's listeners get.
pub(super) fn event_type(event: &Event) -> String {
    let quarters: Vec<String> = event.quarters.iter().map(u8::to_string).collect();
    let more = if quarters.is_empty() { String::new() } else { format!(" & {{ quarter: {} }}", quarters.join(" | ")) };
    format!("CustomEvent<DeliveryAssessmentDetail{more}>")
}
