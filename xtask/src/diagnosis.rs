//! Reading the delivery diagnosis.

use crate::assessments::syntax;
use crate::project;
use anyhow::{Result, bail};
use delivery_assessments::model::{Diagnosis, DiagnosisFile};
use std::fs;
use std::path::{Path, PathBuf};

/// The file of the diagnosis.
pub fn file() -> PathBuf {
    project::path("diagnosis/delivery-diagnosis.toml")
}

/// The project's diagnosis, or every problem in it, one per line.
pub fn get() -> Result<Diagnosis> {
    match read(&file()) {
        Ok(diagnosis) => Ok(diagnosis),
        Err(problems) => bail!("the diagnosis has problems:\n{}", problems.join("\n")),
    }
}

/// The diagnosis in `file`, or every problem as `path: place: cure`.
pub(crate) fn read(file: &Path) -> Result<Diagnosis, Vec<String>> {
    let at_file = |problem: &dyn std::fmt::Display| format!("{}: {problem}", project::display(file));
    let text = fs::read_to_string(file).map_err(|error| vec![at_file(&error)])?;
    let written: DiagnosisFile = toml::from_str(&text).map_err(|error| vec![at_file(&syntax(&text, &error))])?;
    written.check().map_err(|problems| problems.iter().map(|each| at_file(each)).collect())
}
