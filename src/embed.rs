//! What a site owner says to the widget and hears from it: the options and the events, each written down once, in `options.toml`
//! and `events.toml`. The loader beside this file is JavaScript. What both tables become is made here, and written by the build:
//!
//! ```text
//! options.toml --+--> Interface --+--> modules of rules, for the loader and for the frame
//! events.toml ---+                +--> embed.d.mts, events.schema.json, gtm-container.json
//!                                 +--> custom-elements.json, for editors
//!                                 +--> tables of README.md and of the site
//! ```

#[cfg(feature = "ssr")]
mod container;
mod event;
mod manifest;
mod option;
mod readme;
mod rule;
#[cfg(feature = "ssr")]
mod schema;
mod scripts;
mod slips;
mod types;
mod whole;

pub use event::Event;
pub use manifest::Manifest;
pub use option::{TagOption, User};
pub use rule::{PLACEHOLDERS, Rule};

use crate::model::Problem;
use serde::Deserialize;

/// The options and the events.
#[derive(Clone, Debug, Default)]
pub struct Interface {
    pub(crate) options: Vec<TagOption>,
    pub(crate) events: Vec<Event>,
}

/// `options.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    option: Vec<TagOption>,
}

/// `events.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    event: Vec<Event>,
}

impl Interface {
    /// Both tables together, or everything that is wrong with the options.
    pub fn new(Options { option: options }: Options, Events { event: events }: Events) -> Result<Self, Vec<Problem>> {
        let problems = option::problems(&options);
        if problems.is_empty() { Ok(Self { options, events }) } else { Err(problems) }
    }

    /// The ways in which a page can show an assessment, as events name them.
    fn modes(&self) -> Vec<&str> {
        let option = self.options.iter().find(|option| option.name == "mode");
        match option.map(|option| &option.rule) {
            Some(Rule::Choice(modes)) => modes.iter().map(String::as_str).collect(),
            _ => vec!["inline"],
        }
    }

    fn used_by(&self, user: User) -> impl Iterator<Item = &TagOption> {
        self.options.iter().filter(move |option| option.used_by == user)
    }
}
