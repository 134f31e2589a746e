//! The source files of the site's pages, in the folder `site/`. No file is registered anywhere.

use crate::project;
use anyhow::{Context, Result};
use delivery_assessments::site::{Address, Settings, Template};
use pulldown_cmark::{Options, Parser, html};
use std::fs;
use std::path::{Path, PathBuf};

/// The settings of the site, with another address if one is given.
pub fn settings(address: Option<&Address>) -> Result<Settings> {
    let text = fs::read_to_string(folder().join("site.toml")).context("there is no site/site.toml")?;
    let mut settings: Settings = toml::from_str(&text).context("site/site.toml")?;
    if let Some(address) = address {
        settings.address = address.clone();
    }
    Ok(settings)
}

/// The paper that a page shows, and the part of a page that it becomes.
const REPORT: [&str; 2] = ["docs/accessibility.md", "parts/accessibility.html"];

/// All pages, parts of pages, and other templates, in alphabetical order; then the paper that a page shows.
pub fn templates() -> Result<Vec<Template>> {
    let files = files_with(&["html", "xml", "txt"])?;
    let templates = files.iter().map(|file| Ok(Template { name: name(file), text: fs::read_to_string(file)? }));
    templates.chain([report()]).collect()
}

fn report() -> Result<Template> {
    let [file, name] = REPORT;
    let paper = fs::read_to_string(project::path(file)).context(file)?;
    let mut text = String::new();
    html::push_html(&mut text, Parser::new_ext(&paper, Options::ENABLE_TABLES));
    Ok(Template { name: name.to_owned(), text })
}

/// The style sheets and scripts.
pub(super) fn assets() -> Result<Vec<PathBuf>> {
    files_with(&["css", "js"])
}

/// The files that are published unchanged.
pub(super) fn pictures() -> Result<Vec<PathBuf>> {
    files_with(&["svg", "png"])
}

/// The path relative to the folder `site/`, with slashes.
pub(super) fn name(file: &Path) -> String {
    let parts = file.strip_prefix(folder()).unwrap_or(file).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn folder() -> PathBuf {
    project::path("site")
}

fn files_with(endings: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = super::compress::files_in(&folder())?;
    files.retain(|file| file.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)));
    Ok(files)
}
