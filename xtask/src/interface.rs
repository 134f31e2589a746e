//! The options and the events of the tag, and what the build makes of them: `cargo xtask options` writes the tables of README.md.

use crate::content::syntax;
use crate::project;
use anyhow::{Context, Error, Result, anyhow, bail};
use delivery_assessments::embed::{Events, Interface, Options};
use std::fs;

const OPTIONS: &str = "src/embed/options.toml";
const EVENTS: &str = "src/embed/events.toml";
const README: &str = "README.md";

/// What stands around the tables in README.md. Nobody sees it in the rendered text.
const MARKS: [[&str; 2]; 2] = [
    ["<!-- the options, as `cargo xtask options` writes them -->\n\n", "\n<!-- end of the options -->"],
    ["<!-- the events, as `cargo xtask options` writes them -->\n\n", "\n<!-- end of the events -->"],
];

/// Both tables, or everything that is wrong with them, a line each.
pub fn get() -> Result<Interface> {
    let [options, events] = [OPTIONS, EVENTS].map(|name| fs::read_to_string(project::path(name)));
    let (options, events) = (options?, events?);
    let read_options: Options = toml::from_str(&options).map_err(|error| unread(OPTIONS, &options, &error))?;
    let read_events: Events = toml::from_str(&events).map_err(|error| unread(EVENTS, &events, &error))?;
    Interface::new(read_options, read_events).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| format!("{OPTIONS}: {problem}")).collect();
        anyhow!(lines.join("\n"))
    })
}

fn unread(name: &str, text: &str, error: &toml::de::Error) -> Error {
    anyhow!("{name}: {}", syntax(text, error))
}

/// Writes the tables of the options and of the events into README.md.
pub fn write() -> Result<()> {
    let file = project::path(README);
    fs::write(&file, with_tables(&fs::read_to_string(&file)?)?)?;
    println!("{README} is written.");
    Ok(())
}

/// Fails if README.md is not as [`write()`] would write it.
pub fn check() -> Result<()> {
    let text = fs::read_to_string(project::path(README))?;
    if with_tables(&text)? != text {
        bail!("{README} does not fit src/embed/*.toml: run `cargo xtask options`");
    }
    Ok(())
}

/// `readme` with the tables between their marks.
fn with_tables(readme: &str) -> Result<String> {
    let mut text = readme.to_owned();
    for ([begin, end], table) in MARKS.into_iter().zip(get()?.readme()) {
        let missing = || format!("{README} lost the mark {:?}", begin.trim());
        let (before, rest) = text.split_once(begin).with_context(missing)?;
        let (_, after) = rest.split_once(end).with_context(missing)?;
        text = [before, begin, &table, end, after].concat();
    }
    Ok(text)
}
