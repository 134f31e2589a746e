//! Reading the delivery diagnosis.

use crate::{content, project};
use anyhow::{Result, bail};
use delivery_assessments::model::{Diagnosis, DiagnosisFile};
use std::path::{Path, PathBuf};

/// Where it stands.
pub(crate) const FOLDER: &str = "diagnosis";

/// The file of the diagnosis.
pub fn file() -> PathBuf {
    project::path(FOLDER).join("delivery-diagnosis.toml")
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
    content::read(file, DiagnosisFile::check)
}
