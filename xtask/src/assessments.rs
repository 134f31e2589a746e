//! Finding and reading assessment files.

use crate::project;
use anyhow::{Context, Result, bail};
use delivery_assessments::model::{Assessment, AssessmentFile};
use std::fs;
use std::path::{Path, PathBuf};

/// Every `.toml` file of `assessments/`, in the order of their names.
pub fn files() -> Result<Vec<PathBuf>> {
    let folder = fs::read_dir(project::path("assessments")).context("there is no folder assessments/")?;
    let mut files = folder.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    if files.is_empty() {
        bail!("assessments/ holds no .toml file");
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
    let at_file = |problem: &dyn std::fmt::Display| format!("{}: {problem}", project::display(file));
    let text = fs::read_to_string(file).map_err(|error| vec![at_file(&error)])?;
    let written: AssessmentFile = toml::from_str(&text).map_err(|error| vec![at_file(&syntax(&text, &error))])?;
    let assessment =
        written.check().map_err(|problems| problems.iter().map(|each| at_file(each)).collect::<Vec<_>>())?;
    match wrong_name(file, &assessment.id) {
        Some(problem) => Err(vec![at_file(&problem)]),
        None => Ok(assessment),
    }
}

/// A mistake in the TOML itself, with its line.
pub(crate) fn syntax(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    format!("line {}: {}", before.lines().count().max(1), error.message())
}

/// In `assessments/`, a file must be named after its assessment's id; elsewhere it may be a draft with any name.
fn wrong_name(file: &Path, id: &str) -> Option<String> {
    let folder = fs::canonicalize(file.parent()?).unwrap_or_default();
    let is_enforced = Some(folder) == fs::canonicalize(project::path("assessments")).ok();
    let is_wrong = is_enforced && file.file_stem()? != id;
    is_wrong.then(|| format!("id: \"{id}\", but the file has another name; name it {id}.toml"))
}
