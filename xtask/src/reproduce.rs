//! `cargo xtask reproduce`: checks that the same commit always gives the same bytes.

use crate::command::{cargo, command, output, run};
use crate::project;
use crate::site::{self, Mode};
use anyhow::{Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// Builds the site here, and again from a fresh clone in another folder, where everything is recompiled with the same tools.
/// Fails with the names of all files that differ.
pub fn reproduce() -> Result<()> {
    let changes = output(&mut command("git", &["status", "--porcelain"]))?;
    ensure!(changes.is_empty(), "only a commit can be rebuilt: commit or stash your changes first\n{changes}");
    site::build(Mode::Release, None)?;
    let clone = clone()?;
    println!("Building the same commit in {}: several minutes ...", project::display(&clone));
    run(cargo(&["xtask", "build"]).current_dir(&clone).env_remove("CARGO_TARGET_DIR"))?;
    let (first, second) = (files(&project::dist())?, files(&clone.join("dist"))?);
    let differences = differences(&first, &second);
    ensure!(differences.is_empty(), "not the same bytes: {}", differences.join(", "));
    println!("All {} files of dist/ have the same bytes in both builds.", first.len());
    Ok(())
}

fn clone() -> Result<PathBuf> {
    let folder = project::path("target/reproduce");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    run(command("git", &["clone", "--quiet", "."]).arg(&folder))?;
    for tools in [".tools", "node_modules"].into_iter().filter(|tools| project::path(tools).exists()) {
        symlink(project::path(tools), folder.join(tools))?;
    }
    Ok(folder)
}

/// The content of all files in `folder` and its subfolders.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = PathBuf::from(path.file_name().unwrap_or_default());
        if path.is_dir() {
            files.extend(self::files(&path)?.into_iter().map(|(inner, content)| (name.join(inner), content)));
        } else {
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(files)
}

/// The names of files that are missing on one side or differ.
fn differences(first: &BTreeMap<PathBuf, Vec<u8>>, second: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let mut names: Vec<&PathBuf> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    let differs = |name: &&&PathBuf| first.get(**name) != second.get(**name);
    names.iter().filter(differs).map(|name| name.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_and_what_differs_is_named() {
        let files = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, Vec<u8>> {
            files.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
        };
        let first = files(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let second = files(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(differences(&first, &second), ["b", "c", "d"]);
        assert!(differences(&first, &first).is_empty());
    }
}
