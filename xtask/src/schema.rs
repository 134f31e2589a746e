//! `cargo xtask schema`.

use crate::project;
use anyhow::{Result, ensure};
use delivery_assessments::export::SnapshotJson;
use delivery_assessments::model::{AssessmentFile, DiagnosisFile};
use std::fs;

/// Writes the JSON Schemas of the content files and of the JSON export.
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

/// Each file's path with the content it should have.
fn all() -> Result<Vec<(&'static str, String)>> {
    let schemas = [
        ("assessments/schema.json", AssessmentFile::schema()),
        ("diagnosis/schema.json", DiagnosisFile::schema()),
        ("docs/snapshot.schema.json", SnapshotJson::schema()),
    ];
    schemas.into_iter().map(|(file, schema)| Ok((file, serde_json::to_string_pretty(&schema)? + "\n"))).collect()
}
