//! `cargo xtask test`: every check of the project, one after the other.

use crate::command::{cargo, run};
use crate::site::{self, BUDGET, Mode};
use crate::{check, imports, licenses, package, pages, pseudo, release, schema, tools, workflows};
use anyhow::{Context, Result};
use std::time::{Duration, Instant};

struct Part {
    name: &'static str,
    run: fn() -> Result<()>,
}

const QUICK: [Part; 9] = [
    Part { name: "formatting", run: || run_cargo(&["fmt", "--all", "--check"]) },
    Part { name: "lints", run: lints },
    Part { name: "the engine alone", run: || run_cargo(&["check", "--lib", "--no-default-features"]) },
    Part { name: "tests", run: || run_cargo(&["test", "--workspace", "--exclude", "browser-tests"]) },
    Part { name: "schema", run: schema::check },
    Part { name: "licenses", run: licenses::check },
    Part { name: "assessments", run: || check::check(&[]) },
    Part { name: "pages", run: pages::check },
    Part { name: "workflows", run: workflows::check },
];

const SLOW: [Part; 6] = [
    Part { name: "release build and budget", run: build },
    Part { name: "imports", run: imports::check },
    Part { name: "release archive", run: release::check },
    Part { name: "npm package", run: package::check },
    Part { name: "made-up languages", run: pseudo::write },
    Part { name: "browser tests", run: browser_tests },
];

/// Runs all checks, or only those that need neither the release build nor a browser. Stops at the first that fails.
pub fn test(is_quick: bool) -> Result<()> {
    let slow: &[Part] = if is_quick { &[] } else { &SLOW };
    let mut times = Vec::new();
    for part in QUICK.iter().chain(slow) {
        println!("\n=== {} ===", part.name);
        let begin = Instant::now();
        (part.run)().with_context(|| format!("failed part: {}", part.name))?;
        let time = begin.elapsed();
        println!("{}: {}", part.name, clock(time));
        times.push((part.name, time));
    }
    println!("\nEverything passes.\n\n{}", table(&times));
    Ok(())
}

/// How long each part took, and the sum.
fn table(times: &[(&str, Duration)]) -> String {
    let sum = times.iter().map(|(_, time)| *time).sum();
    let rows = times.iter().copied().chain([("all", sum)]);
    rows.map(|(name, time)| format!("{name:<28}{:>6}\n", clock(time))).collect::<Vec<_>>().concat()
}

/// Minutes and seconds: `12:05`.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Builds the site and runs the program that takes screenshots.
pub fn screenshots() -> Result<()> {
    tools::ready_for_browser_tests()?;
    site::build(Mode::Release, None)?;
    pseudo::write()?;
    run_cargo(&["run", "--package", "browser-tests", "--bin", "screenshots"])
}

/// Runs the program that renders the link-preview picture.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_how_long_each_part_took() {
        let times = [("lints", Duration::from_millis(59_900)), ("browser tests", Duration::from_secs(1_265))];
        let expected = "\
lints                         0:59
browser tests                21:05
all                          22:04
";
        assert_eq!(table(&times), expected);
    }
}
