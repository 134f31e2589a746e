//! The programs that the build and the tests run. A program on the search path is used if its version is right; otherwise it is
//! installed inside the project, in `.tools/` or `node_modules/`. An interrupted installation can be repeated.

mod cargo_program;
mod debian;
mod npm;
mod versions;
mod wasm_target;

pub(crate) use versions::wasm_bindgen as wasm_bindgen_version;
pub(crate) use wasm_target::source as source_of_std;

use crate::project;
use anyhow::{Context, Result};
use cargo_program::CargoProgram;
use std::ffi::OsString;
use std::path::PathBuf;

/// Installs the tools of the build.
pub fn ready_for_build() -> Result<()> {
    wasm_target::ready()?;
    wasm_target::source_ready()?;
    npm::ready(".")?;
    CargoProgram::wasm_bindgen()?.ready()?;
    CargoProgram::trunk().ready()
}

/// Installs the tools for the pages around the assessments.
pub fn ready_for_pages() -> Result<()> {
    npm::ready(".")
}

/// Installs Chromium, Firefox, and `WebKit` with their drivers, a display in memory, a PDF reader, and a screen reader with what it
/// needs to read a browser there.
pub fn ready_for_browser_tests() -> Result<()> {
    debian::ready("chromium", &["chromium"])?;
    debian::ready("chromedriver", &["chromium-driver"])?;
    debian::ready("firefox", &["firefox-esr"])?;
    CargoProgram::geckodriver().ready()?;
    debian::ready("WebKitWebDriver", &["webkit2gtk-driver"])?;
    debian::ready("Xvfb", &["xvfb"])?;
    debian::ready("pdftotext", &["poppler-utils"])?;
    debian::ready("orca", &["orca", "at-spi2-core", "python3-pyatspi", "speech-dispatcher"])?;
    debian::ready("dbus-daemon", &["dbus-daemon"])?;
    debian::ready("openbox", &["openbox"])?;
    debian::ready("xdotool", &["xdotool"])
}

/// Installs the web servers for which a release has files.
pub fn ready_for_hosts() -> Result<()> {
    debian::ready("nginx", &["nginx"])?;
    // Without a configuration of its own, and so without a server that starts by itself.
    debian::ready("apache2", &["apache2-bin"])?;
    debian::ready("caddy", &["caddy"])?;
    debian::ready("curl", &["curl"])
}

/// Installs what the workflow files are checked with.
pub fn ready_for_workflows() -> Result<()> {
    npm::ready("tests/workflows")
}

/// Installs what the npm package is tried with, in a separate folder.
pub fn ready_for_package() -> Result<()> {
    npm::ready(".")?;
    npm::ready("tests/package")
}

/// Installs Lighthouse and Chromium. Lighthouse is many times larger than all other tools, so it is installed only for this
/// command, in a separate folder.
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

/// Installs all tools.
pub fn ready_all() -> Result<()> {
    ready_for_build()?;
    ready_for_browser_tests()?;
    ready_for_hosts()?;
    println!("All tools are ready.");
    Ok(())
}

/// The search path for the programs that this project runs, with the project's own tools first.
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
