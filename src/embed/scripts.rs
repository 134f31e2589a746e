//! The rules as JavaScript. Those of the loader and of the frame are written to be short: visitors download them.

use super::{Interface, PLACEHOLDERS, Rule, TagOption, User, slips};
use std::fmt::Write;

/// Names of up to this many letters are taken for other people's by options.js.
const SHORT: usize = 4;

impl Interface {
    /// The module of which the loader imports `RULES` (the pattern of each option that its element uses), `KEPT` (the names of the others
    /// that a tag's element has as attributes), `EVENTS` (the kinds of messages that become events), and `QUARTERS`.
    pub fn loader_rules(&self) -> String {
        let mut rules = String::new();
        for TagOption { name, rule, .. } in self.used_by(User::Loader).filter(|option| !option.is_for_tags) {
            writeln!(rules, "  {}: /^({})$/,", key(name), rule.pattern()).expect("a string takes all");
        }
        let kept = self.used_by(User::Frame).map(kept);
        let quarters = self.events.iter().flat_map(|event| &event.quarters).map(u8::to_string);
        format!(
            "export const RULES = {{\n{rules}}};\nexport const KEPT = {};\nexport const EVENTS = {};\nexport const QUARTERS = [{}];\n",
            any(kept),
            any(self.events.iter().map(|event| event.name.clone())),
            quarters.collect::<Vec<_>>().join(", ")
        )
    }

    /// The module of which the page in the frame imports `GOOD` (each option, an equals sign, and its values), `OFFER` (the names
    /// of offers), `LIMIT` (of their labels), and `PLACEHOLDERS` (in their addresses), `OURS` (names that are nearly like ours, where others have such names too), and
    /// `USAGE` (all options with their cures).
    pub fn frame_rules(&self) -> String {
        let (offers, others): (Vec<_>, Vec<_>) =
            self.options.iter().partition(|option| matches!(option.rule, Rule::Offer(_)));
        let good = others.iter().map(|option| format!("{}=({})", option.name, option.rule.pattern()));
        let limit = offers.iter().find_map(|option| match option.rule {
            Rule::Offer(limit) => Some(limit),
            _ => None,
        });
        let usage = self.options.iter().map(|TagOption { name, rule, .. }| format!("{name}={}", rule.usage()));
        format!(
            "export const GOOD = {};\nexport const OFFER = {};\nexport const LIMIT = {};\nexport const PLACEHOLDERS = /\\{{({})\\}}/g;\nexport const OURS = {};\nexport const USAGE = {:?};\n",
            any(good),
            any(offers.iter().map(|option| names(option))),
            limit.unwrap_or_default(),
            PLACEHOLDERS.join("|"),
            any(self.options.iter().flat_map(nearly)),
            usage.collect::<Vec<_>>().join(", ")
        )
    }

    /// The module for the builder: those of the loader and of the frame together, with `OPTIONS`, a list of all options.
    pub fn builder_rules(&self) -> String {
        let mut rows = String::new();
        for option in &self.options {
            let TagOption { rule, default, modes, .. } = option;
            for name in [option.name.clone()].into_iter().chain(option.pattern_names()) {
                writeln!(
                    rows,
                    "  {{ name: {name:?}, kind: {:?}, rule: /^({})$/, default: {:?}, modes: {modes:?}, usage: {:?} }},",
                    rule.kind(),
                    rule.pattern(),
                    default.as_deref().unwrap_or_default(),
                    rule.cure(),
                )
                .expect("a string takes all");
            }
        }
        format!("{}{}export const OPTIONS = [\n{rows}];\n", self.loader_rules(), self.frame_rules())
    }
}

/// A regular expression for what one of `patterns` matches as a whole.
fn any(patterns: impl Iterator<Item = String>) -> String {
    format!("/^({})$/", patterns.collect::<Vec<_>>().join("|"))
}

/// `name` as a key in JavaScript.
pub(super) fn key(name: &str) -> String {
    if name.contains('-') { format!("{name:?}") } else { name.to_owned() }
}

/// The names of an option and of those by pattern.
fn names(option: &TagOption) -> String {
    let start = option.name.len() + 1;
    let ends: Vec<String> = option.pattern_names().iter().map(|name| name[start..].to_owned()).collect();
    if ends.is_empty() { option.name.clone() } else { format!("{}(-({}))?", option.name, ends.join("|")) }
}

/// The same for the loader, which passes on what begins like one by pattern: the frame knows them. Each can be an attribute.
fn kept(option: &TagOption) -> String {
    let end = if option.by_pattern.is_some() { "[a-z-]*" } else { "" };
    format!("{}{end}", option.name)
}

/// Names that are meant for `option` although other people's look like that.
fn nearly(option: &TagOption) -> Vec<String> {
    let name = &option.name;
    let slips = if name.len() > SHORT { Vec::new() } else { slips::of(name) };
    if option.by_pattern.is_some() {
        // A letter more at the end is among the names that begin with it.
        slips.into_iter().filter(|slip| !slip.starts_with(name)).chain([format!("{name}.*")]).collect()
    } else if name.contains('-') {
        slips.into_iter().chain([name.clone()]).collect()
    } else {
        slips
    }
}
