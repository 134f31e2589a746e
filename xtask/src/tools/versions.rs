//! The versions of the tools. Each is in only one place: here, or in the lock file that already has it.

use crate::project;
use anyhow::{Context, Result};
use std::fs;

/// Later versions need a newer Rust.
pub(super) const TRUNK: &str = "0.21.14";

/// Firefox's driver, which Debian does not package.
pub(super) const GECKODRIVER: &str = "0.37.1";

/// The version of wasm-bindgen in Cargo.lock: its command-line program must be the same.
pub(crate) fn wasm_bindgen() -> Result<String> {
    let lock: toml::Table = toml::from_str(&fs::read_to_string(project::path("Cargo.lock"))?)?;
    let packages = lock["package"].as_array().context("Cargo.lock has no packages")?;
    let package = packages.iter().find(|package| package["name"].as_str() == Some("wasm-bindgen"));
    let version = package.and_then(|package| package["version"].as_str());
    version.map(str::to_owned).context("Cargo.lock does not name wasm-bindgen")
}
