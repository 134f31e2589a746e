//! `cargo xtask lighthouse`: Lighthouse's scores for the built site.

use crate::command::{command, output};
use crate::site::{self, Mode};
use crate::{project, serve, tools};
use anyhow::{Context, Error, Result, ensure};
use serde_json::Value;

/// The lowest acceptable score of 100, in every category.
const LEAST: u64 = 95;

/// One page of each kind: the home page, a page of the method, an assessment.
const PAGES: [&str; 3] = ["", "method/", "engineering-velocity/"];

const LIGHTHOUSE: &str = "tests/lighthouse/node_modules/lighthouse/cli/index.js";

/// Builds the site, serves it on this machine, and fails if a page scores below [`LEAST`] in any category.
pub fn check() -> Result<()> {
    tools::ready_for_lighthouse()?;
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let address = format!("http://{}/", listener.local_addr()?);
    site::build(Mode::Release, Some(&address.parse().map_err(Error::msg)?))?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(async move {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, serve::router(&project::dist())).await
    });
    let mut low = Vec::new();
    for page in PAGES {
        for (category, score) in scores(&format!("{address}{page}"))? {
            println!("/{page}: {category} {score}");
            if score < LEAST {
                low.push(format!("/{page}: {category} {score}, at least {LEAST}"));
            }
        }
    }
    ensure!(low.is_empty(), "{}", low.join("\n"));
    Ok(())
}

/// Each category with its score of 100.
fn scores(page: &str) -> Result<Vec<(String, u64)>> {
    println!("Running Lighthouse on {page} ...");
    let mut lighthouse = command("node", &[LIGHTHOUSE, page, "--output=json", "--quiet"]);
    // Lighthouse fetches robots.txt from within the page, which the page's policy refuses. Our own tests check that file.
    lighthouse.arg("--skip-audits=robots-txt");
    // Chromium's sandbox does not start as root, as in CI.
    lighthouse.arg("--chrome-flags=--headless --no-sandbox").env("CHROME_PATH", tools::chromium()?);
    let report: Value = serde_json::from_str(&output(&mut lighthouse)?).context("Lighthouse printed no report")?;
    let categories = report["categories"].as_object().context("the report has no categories")?;
    categories.iter().map(|(name, category)| Ok((name.clone(), hundredths(&category["score"])?))).collect()
}

/// Converts Lighthouse's `0.97` to hundredths.
fn hundredths(score: &Value) -> Result<u64> {
    let score = score.as_f64().context("a category has no score")?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is 0 to 1")]
    Ok((score * 100.0).round() as u64)
}
