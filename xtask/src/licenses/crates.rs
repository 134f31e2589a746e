use crate::command::{cargo, output};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A crate that this project depends on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// The crate's own license expression (SPDX).
    pub(super) license: String,
    /// The folder with its source.
    pub(super) folder: PathBuf,
    /// Whether it is linked into the WebAssembly.
    pub(super) is_shipped: bool,
}

/// All crates in Cargo.lock, for every system, in alphabetical order.
pub(super) fn all() -> Result<Vec<Crate>> {
    let shipped = shipped()?;
    let metadata = output(&mut cargo(&["metadata", "--format-version=1", "--locked"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("`cargo metadata` names no packages")?;
    let foreign = packages.iter().filter(|package| !package["source"].is_null());
    let mut crates = foreign.map(|package| read(package, &shipped)).collect::<Result<Vec<_>>>()?;
    crates.sort();
    Ok(crates)
}

fn read(package: &Value, shipped: &BTreeSet<(String, String)>) -> Result<Crate> {
    let text = |key: &str| package[key].as_str().map(str::to_owned);
    let name = text("name").context("a package has a name")?;
    let version = text("version").context("a package has a version")?;
    let manifest = PathBuf::from(text("manifest_path").context("a package has a manifest")?);
    let folder = manifest.parent().context("a manifest lies in a folder")?.to_owned();
    let is_shipped = shipped.contains(&(name.clone(), version.clone()));
    let license = text("license").unwrap_or_else(|| known(&name).to_owned());
    Ok(Crate { name, version, license, folder, is_shipped })
}

/// The license of a crate that names it only in a file.
fn known(name: &str) -> &'static str {
    match name {
        "ical" => "Apache-2.0",
        _ => "no license",
    }
}

/// Name and version of the crates that are linked for the browser, without those that only run at compile time.
fn shipped() -> Result<BTreeSet<(String, String)>> {
    let tree = [
        "tree",
        "--package=delivery-assessments",
        "--target=wasm32-unknown-unknown",
        "--edges=normal,no-proc-macro",
        "--prefix=none",
        "--locked",
    ];
    let name_and_version = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        Some((name.to_owned(), rest.split(' ').next()?.to_owned()))
    };
    Ok(output(&mut cargo(&tree))?.lines().filter_map(name_and_version).collect())
}
