use crate::command::{cargo, output};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A crate of somebody else's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// As the crate writes it: an SPDX expression.
    pub(super) license: String,
    /// Where its source is.
    pub(super) folder: PathBuf,
    /// Whether the linker is given it for the WebAssembly.
    pub(super) is_shipped: bool,
}

/// All that Cargo.lock names, for every system, in the order of their names.
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

/// For a crate that has its license in a file only.
fn known(name: &str) -> &'static str {
    match name {
        "ical" => "Apache-2.0",
        _ => "no license",
    }
}

/// Name and version of what is linked for the browser; not what runs while it is compiled.
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
