//! `cargo xtask schema`.

use crate::project;
use anyhow::{Result, ensure};
use delivery_assessments::model::AssessmentFile;
use std::fs;

const FILE: &str = "assessments/schema.json";

/// Writes the JSON Schema of an assessment file.
pub fn write() -> Result<()> {
    fs::write(project::path(FILE), text()?)?;
    println!("{FILE} is written.");
    Ok(())
}

/// Fails if the schema is not as [`write()`] would write it.
pub fn check() -> Result<()> {
    let is_current = fs::read_to_string(project::path(FILE)).is_ok_and(|written| Ok(written) == text().map_err(drop));
    ensure!(is_current, "{FILE} does not fit the types: run `cargo xtask schema`");
    Ok(())
}

fn text() -> Result<String> {
    Ok(serde_json::to_string_pretty(&AssessmentFile::schema())? + "\n")
}
