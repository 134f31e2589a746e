//! `SurveyJS`, built and compressed as the widget is.

use super::questionnaire::questionnaire;
use crate::project;
use crate::site::{bundle, compress, empty, style, write};
use anyhow::Result;
use delivery_assessments::model::Assessment;

const ENTRY: &str = "tests/bench/survey.js";

/// Without the fonts, which it would load from another server.
const STYLE: &str = "tests/bench/node_modules/survey-core/survey-core.fontless.min.css";

/// Writes it into the folder `target/bench/site`: one script, one style sheet.
pub(super) fn write_site(assessment: &Assessment) -> Result<()> {
    let site = project::path("target/bench/site");
    empty(&site)?;
    write(&project::path("target/bench/questionnaire.json"), questionnaire(assessment).to_string().as_bytes())?;
    write(&site.join("assets/survey.js"), bundle(&project::path(ENTRY))?.as_bytes())?;
    write(&site.join("assets/survey.css"), style(&project::path(STYLE))?.as_bytes())?;
    compress(&site)
}
