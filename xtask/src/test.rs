//! `cargo xtask test`: every check of the project, one after the other.

use crate::command::{cargo, run};
use crate::site::{self, BUDGET, Mode};
use crate::{check, imports, licenses, pages, schema, tools};
use anyhow::{Context, Result};

struct Part {
    name: &'static str,
    run: fn() -> Result<()>,
}

const QUICK: [Part; 8] = [
    Part { name: "formatting", run: || run_cargo(&["fmt", "--all", "--check"]) },
    Part { name: "lints", run: lints },
    Part { name: "the engine alone", run: || run_cargo(&["check", "--lib", "--no-default-features"]) },
    Part { name: "tests", run: || run_cargo(&["test", "--workspace", "--exclude", "browser-tests"]) },
    Part { name: "schema", run: schema::check },
    Part { name: "licenses", run: licenses::check },
    Part { name: "assessments", run: || check::check(&[]) },
    Part { name: "pages", run: pages::check },
];

const SLOW: [Part; 3] = [
    Part { name: "release build and budget", run: build },
    Part { name: "imports", run: imports::check },
    Part { name: "browser tests", run: browser_tests },
];

/// Runs everything, or what needs neither the release build nor a browser. Stops at the first part that fails.
pub fn test(is_quick: bool) -> Result<()> {
    let slow: &[Part] = if is_quick { &[] } else { &SLOW };
    for part in QUICK.iter().chain(slow) {
        println!("\n=== {} ===", part.name);
        (part.run)().with_context(|| format!("failed part: {}", part.name))?;
    }
    println!("\nEverything passes.");
    Ok(())
}

/// Builds the site and runs the program that photographs it.
pub fn screenshots() -> Result<()> {
    tools::ready_for_browser_tests()?;
    site::build(Mode::Release, None)?;
    run_cargo(&["run", "--package", "browser-tests", "--bin", "screenshots"])
}

/// Runs the program that photographs the picture that stands for the site.
pub fn card() -> Result<()> {
    tools::ready_for_browser_tests()?;
    run_cargo(&["run", "--package", "browser-tests", "--bin", "card"])
}

fn lints() -> Result<()> {
    let targets: [&[&str]; 3] = [
        &["--workspace", "--all-targets"],
        &["--lib", "--no-default-features"],
        &["--lib", "--bins", "--target", "wasm32-unknown-unknown"],
    ];
    tools::ready_for_build()?;
    targets
        .into_iter()
        .try_for_each(|target| run_cargo(&[&["clippy", "--quiet"], target, &["--", "-D", "warnings"]].concat()))
}

fn build() -> Result<()> {
    site::build(Mode::Release, None)?.keep_to(&BUDGET)
}

fn browser_tests() -> Result<()> {
    tools::ready_for_browser_tests()?;
    run_cargo(&["test", "--package", "browser-tests"])
}

fn run_cargo(arguments: &[&str]) -> Result<()> {
    run(&mut cargo(arguments))
}
