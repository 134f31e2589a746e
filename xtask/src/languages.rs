//! Finding and reading the files of texts.

use crate::{assessments, project};
use anyhow::{Context, Result};
use delivery_assessments::words::{Language, LanguageFile};
use std::fs;
use std::path::{Path, PathBuf};

/// Every `.toml` file of `texts/`, in the order of their names.
pub fn files() -> Result<Vec<PathBuf>> {
    let folder = fs::read_dir(project::path("texts")).context("there is no folder texts/")?;
    let mut files = folder.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}

/// The language in `file`, or every problem as `path: place: cure`.
pub fn read(file: &Path) -> Result<Language, Vec<String>> {
    let at_file = |problem: &dyn std::fmt::Display| format!("{}: {problem}", project::display(file));
    let text = fs::read_to_string(file).map_err(|error| vec![at_file(&error)])?;
    let written: LanguageFile =
        toml::from_str(&text).map_err(|error| vec![at_file(&assessments::syntax(&text, &error))])?;
    let language = written.check().map_err(|problems| problems.iter().map(|each| at_file(each)).collect::<Vec<_>>())?;
    if file.file_stem().is_some_and(|stem| stem == language.tag.as_ref()) {
        Ok(language)
    } else {
        Err(vec![at_file(&format!("language.tag: `{}`, the file is named after it", language.tag))])
    }
}
