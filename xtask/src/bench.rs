//! `cargo xtask bench`: the widget beside `SurveyJS` in a slow browser, and the engine by itself.
//!
//! Nothing here fails because something was slow: the figures are for people to read.

mod questionnaire;
mod survey;

use crate::command::{cargo, run};
use crate::site::{self, Mode};
use crate::{assessments, tools};
use anyhow::{Context, Result, ensure};

/// The assessment of the site's first page.
const ASSESSMENT: &str = "engineering-velocity";

/// Builds the site, and `SurveyJS` with the same questionnaire; measures the engine, then both in a browser, `runs` times each.
pub fn bench(runs: u8) -> Result<()> {
    ensure!(runs % 2 == 1, "the median needs an odd number of runs");
    tools::ready_for_bench()?;
    site::build(Mode::Release, None)?;
    let all = assessments::all()?;
    let assessment = all.iter().find(|assessment| assessment.id == ASSESSMENT);
    survey::write_site(assessment.with_context(|| format!("there is no {ASSESSMENT}"))?)?;
    let package = ["--package", "delivery-assessments", "--no-default-features"];
    run(cargo(&["bench", "--quiet"]).args(package).args(["--bench", "engine"]))?;
    run(cargo(&["run", "--quiet", "--package", "browser-tests", "--bin", "bench", "--"]).arg(runs.to_string()))
}
