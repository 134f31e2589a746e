//! `cargo xtask score`.

use crate::assessments;
use anyhow::{Result, anyhow};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::SnapshotJson;
use delivery_assessments::model::Stage;
use std::path::Path;

/// Prints the snapshot for `answers` to the assessment in `file`, as JSON. `felt` is the stage that the visitor guessed.
pub fn score(file: &Path, answers: &str, felt: Option<Stage>) -> Result<()> {
    let assessment = assessments::read(file).map_err(|problems| anyhow!(problems.join("\n")))?;
    let answers = Answers::read(answers, &assessment).map_err(|problem| anyhow!("{problem}"))?;
    let snapshot = Snapshot::of(&assessment, &answers, felt);
    let json = SnapshotJson::of(&assessment, &answers, &snapshot);
    println!("{}", serde_json::to_string_pretty(&json)?);
    Ok(())
}
