//! `cargo xtask pages`: writes the pages without the WebAssembly, in a second, and validates their HTML.

use crate::command::{command, run};
use crate::editions::{self, Edition};
use crate::site::Inlined;
use crate::{project, site, tools};
use anyhow::Result;
use delivery_assessments::site::File;
use std::path::PathBuf;

/// Writes the pages around the assessments into `target/pages/`. Fails if their HTML, or that of an assessment, is invalid.
pub fn check() -> Result<()> {
    tools::ready_for_pages()?;
    let folder = project::path("target/pages");
    site::empty(&folder)?;
    let editions = editions::all(project::root())?;
    site::write_around(&folder, &editions, &site::settings(None)?, "", &<[String; 2]>::default())?;
    for File { name, text } in framed(&editions)? {
        site::write(&folder.join(name), text.as_bytes())?;
    }
    println!("The pages are in target/pages.");
    let files: Vec<PathBuf> = site::files_in(&folder)?;
    let pages = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "html"));
    let mut validate = command("html-validate", &["--config", "site/html-validate.json"]);
    run(validate.args(pages))
}

/// The pages of the assessments and of the diagnosis in all languages, without style and scripts.
pub fn framed(editions: &[Edition]) -> Result<Vec<File>> {
    editions.iter().map(framed_in).collect::<Result<Vec<_>>>().map(|pages| pages.concat())
}

/// Those in one language.
pub fn framed_in(edition: &Edition) -> Result<Vec<File>> {
    Ok(site::framed(edition, &Inlined::nothing(), &site::settings(None)?, ""))
}
