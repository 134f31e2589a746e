//! `cargo xtask score`.

use crate::assessments;
use anyhow::{Result, anyhow};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::SnapshotJson;
use delivery_assessments::model::Stage;
use std::path::Path;

/// Prints the snapshot for `answers` to the assessment in `file`, as JSON. `felt` is a stage, 1 to 5.
pub fn score(file: &Path, answers: &str, felt: Option<u8>) -> Result<()> {
    let assessment = assessments::read(file).map_err(|problems| anyhow!(problems.join("\n")))?;
    let answers = Answers::read(answers, &assessment).map_err(|problem| anyhow!("{problem}"))?;
    let snapshot = Snapshot::of(&assessment, &answers, felt.and_then(Stage::new));
    let json = SnapshotJson::of(&assessment, &answers, &snapshot);
    println!("{}", serde_json::to_string_pretty(&json)?);
    Ok(())
}
