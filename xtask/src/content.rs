//! Finding and reading files of content: assessments, the diagnosis, texts.

use crate::project;
use anyhow::{Context, Result};
use delivery_assessments::model::Problem;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

/// Every `.toml` file of a folder of the project, in the order of their names.
pub(crate) fn files(folder: &str) -> Result<Vec<PathBuf>> {
    files_in(&project::path(folder))
}

/// The same for any folder.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let missing = || format!("there is no folder {}/", project::display(folder));
    let entries = fs::read_dir(folder).with_context(missing)?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// Whether `file` stands in `folder` of the project.
pub(crate) fn is_in(file: &Path, folder: &str) -> bool {
    let parent = file.parent().and_then(|parent| fs::canonicalize(parent).ok());
    parent.is_some_and(|parent| fs::canonicalize(project::path(folder)).is_ok_and(|folder| folder == parent))
}

/// What `check` makes of `file`, or every problem as `path: place: cure`.
pub fn read<Written: DeserializeOwned, Checked>(
    file: &Path,
    check: impl FnOnce(Written) -> Result<Checked, Vec<Problem>>,
) -> Result<Checked, Vec<String>> {
    let text = fs::read_to_string(file).map_err(|error| vec![at(file, &error)])?;
    let written = toml::from_str(&text).map_err(|error| vec![at(file, &syntax(&text, &error))])?;
    check(written).map_err(|problems| problems.iter().map(|problem| at(file, problem)).collect())
}

/// `problem` behind the path of its file.
pub(crate) fn at(file: &Path, problem: &dyn Display) -> String {
    format!("{}: {problem}", project::display(file))
}

/// A mistake in the TOML itself, with its line.
pub(crate) fn syntax(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    format!("line {}: {}", before.lines().count().max(1), error.message())
}
