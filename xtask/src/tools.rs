//! The programs that the build and the tests call. One on the path in the right version is taken as it is, the others are
//! installed inside the project: into `.tools/` and `node_modules/`. Whatever is interrupted can be run again.

mod cargo_program;
mod debian;
mod npm;
mod versions;
mod wasm_target;

pub(crate) use versions::{wasm_bindgen as wasm_bindgen_version, wasm_opt as wasm_opt_version};
pub(crate) use wasm_target::source as source_of_std;

use crate::project;
use anyhow::{Context, Result};
use cargo_program::CargoProgram;
use std::ffi::OsString;
use std::path::PathBuf;

/// Makes the tools of the build ready.
pub fn ready_for_build() -> Result<()> {
    wasm_target::ready()?;
    wasm_target::source_ready()?;
    npm::ready(".")?;
    CargoProgram::wasm_bindgen()?.ready()?;
    CargoProgram::trunk().ready()
}

/// Makes ready what the pages around the assessments need.
pub fn ready_for_pages() -> Result<()> {
    npm::ready(".")
}

/// Makes the browsers and their drivers ready, Chromium, Firefox, and `WebKit`, and what reads their PDFs.
pub fn ready_for_browser_tests() -> Result<()> {
    debian::ready("chromium", &["chromium"])?;
    debian::ready("chromedriver", &["chromium-driver"])?;
    debian::ready("firefox", &["firefox-esr"])?;
    CargoProgram::geckodriver().ready()?;
    debian::ready("WebKitWebDriver", &["webkit2gtk-driver"])?;
    debian::ready("Xvfb", &["xvfb"])?;
    debian::ready("pdftotext", &["poppler-utils"])
}

/// Makes Lighthouse and its browser ready. It is many times larger than everything else together, so that it is installed
/// only for this, into a folder of its own.
pub fn ready_for_lighthouse() -> Result<()> {
    ready_for_build()?;
    npm::ready("tests/lighthouse")?;
    debian::ready("chromium", &["chromium"])
}

/// Makes ready what the widget is put beside and the browser that shows both.
pub fn ready_for_bench() -> Result<()> {
    ready_for_build()?;
    npm::ready("tests/bench")?;
    debian::ready("chromium", &["chromium"])?;
    debian::ready("chromedriver", &["chromium-driver"])
}

/// The Chromium on the search path.
pub fn chromium() -> Result<PathBuf> {
    let path = search_path();
    let mut places = std::env::split_paths(&path).map(|folder| folder.join("chromium"));
    places.find(|place| place.is_file()).context("there is no chromium on the search path")
}

/// Makes all tools ready.
pub fn ready_all() -> Result<()> {
    ready_for_build()?;
    ready_for_browser_tests()?;
    println!("All tools are ready.");
    Ok(())
}

/// The search path of the programs that this project calls, with the project's own tools first.
#[expect(
    clippy::missing_panics_doc,
    reason = "it cannot, unless the project's folder has a name that no search path can hold"
)]
pub fn search_path() -> OsString {
    let own = [folder().join("bin"), project::path("node_modules/.bin")];
    let given = std::env::var_os("PATH").unwrap_or_default();
    let all: Vec<PathBuf> = own.into_iter().chain(std::env::split_paths(&given)).collect();
    std::env::join_paths(all)
        .expect("the parts of a search path hold no separator, and the project's folder should not")
}

/// Where programs are installed.
fn folder() -> PathBuf {
    project::path(".tools")
}
