//! `cargo xtask schema`.

use crate::{interface, project};
use anyhow::{Result, ensure};
use delivery_assessments::export::OverviewJson;
use delivery_assessments::model::{AssessmentFile, DiagnosisFile};
use serde::Serialize;
use std::fs;

/// Writes the JSON Schemas of the content files, of the JSON export, and of the events.
pub fn write() -> Result<()> {
    for (file, text) in all()? {
        fs::write(project::path(file), text)?;
        println!("{file} is written.");
    }
    Ok(())
}

/// Fails if a schema differs from what [`write()`] would write.
pub fn check() -> Result<()> {
    for (file, text) in all()? {
        let is_current = fs::read_to_string(project::path(file)).is_ok_and(|written| written == text);
        ensure!(is_current, "{file} is out of date: run `cargo xtask schema`");
    }
    Ok(())
}

fn pretty(schema: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string_pretty(schema)? + "\n")
}

/// Each file's path with the content it should have.
fn all() -> Result<Vec<(&'static str, String)>> {
    Ok(vec![
        ("assessments/schema.json", pretty(&AssessmentFile::schema())?),
        ("diagnosis/schema.json", pretty(&DiagnosisFile::schema())?),
        ("docs/overview.schema.json", pretty(&OverviewJson::schema())?),
        ("docs/events.schema.json", pretty(&interface::get()?.events_schema())?),
    ])
}
