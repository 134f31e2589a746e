//! Finding and reading assessment files.

use crate::content;
use anyhow::{Result, bail};
use delivery_assessments::model::{Assessment, AssessmentFile};
use std::path::{Path, PathBuf};

/// Where they stand.
pub(crate) const FOLDER: &str = "assessments";

/// Every `.toml` file of `assessments/`, in the order of their names.
pub fn files() -> Result<Vec<PathBuf>> {
    let files = content::files(FOLDER)?;
    if files.is_empty() {
        bail!("{FOLDER}/ holds no .toml file");
    }
    Ok(files)
}

/// All assessments of the project, or every problem in them, one per line.
pub fn all() -> Result<Vec<Assessment>> {
    let mut assessments = Vec::new();
    let mut problems = Vec::new();
    for file in files()? {
        match read(&file) {
            Ok(assessment) => assessments.push(assessment),
            Err(more) => problems.extend(more),
        }
    }
    if !problems.is_empty() {
        bail!("the assessments have problems:\n{}", problems.join("\n"));
    }
    Ok(assessments)
}

/// The assessment in `file`, or every problem as `path: place: cure`.
pub fn read(file: &Path) -> Result<Assessment, Vec<String>> {
    let assessment = content::read(file, AssessmentFile::check)?;
    match wrong_name(file, &assessment.id) {
        Some(problem) => Err(vec![content::at(file, &problem)]),
        None => Ok(assessment),
    }
}

/// In `assessments/`, a file must be named after its assessment's id; elsewhere it may be a draft with any name.
fn wrong_name(file: &Path, id: &str) -> Option<String> {
    let is_wrong = content::is_in(file, FOLDER) && file.file_stem()? != id;
    is_wrong.then(|| format!("id: \"{id}\", but the file has another name; name it {id}.toml"))
}
