//! The programs in a `package.json`, installed in the `node_modules/` beside it.

use super::debian;
use crate::command::{command, run};
use crate::project;
use anyhow::Result;
use std::fs;

/// Installs the packages of `folder`, relative to the project.
pub(super) fn ready(folder: &str) -> Result<()> {
    debian::ready("node", &["nodejs"])?;
    let folder = project::path(folder);
    let lock = fs::read_to_string(folder.join("package-lock.json"))?;
    // Written last, and deleted with the folder: if it equals the lock file, the installation is complete.
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read_to_string(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    debian::ready("npm", &["npm"])?;
    println!(
        "Installing the npm packages of {}: up to a minute ...",
        project::display(&folder.join("package-lock.json"))
    );
    run(command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder))?;
    fs::write(installed, lock)?;
    Ok(())
}
