//! Finding and reading the files of texts.

use crate::content;
use anyhow::Result;
use delivery_assessments::words::{Language, LanguageFile};
use std::path::{Path, PathBuf};

/// Where they stand.
pub(crate) const FOLDER: &str = "texts";

/// Every `.toml` file of `texts/`, in the order of their names.
pub fn files() -> Result<Vec<PathBuf>> {
    content::files(FOLDER)
}

/// The same for those below another folder than the project's.
pub(crate) fn files_in(root: &Path) -> Result<Vec<PathBuf>> {
    content::files_in(&root.join(FOLDER))
}

/// The language in `file`, or every problem as `path: place: cure`.
pub fn read(file: &Path) -> Result<Language, Vec<String>> {
    let language = content::read(file, |written: LanguageFile| written.check())?;
    if file.file_stem().is_some_and(|stem| stem == language.tag.as_ref()) {
        Ok(language)
    } else {
        Err(vec![content::at(file, &format!("language.tag: `{}`, the file is named after it", language.tag))])
    }
}
