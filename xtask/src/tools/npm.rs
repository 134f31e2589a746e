//! The programs in a `package.json`, installed in the `node_modules/` beside it.

use super::debian;
use crate::command::{command, run};
use crate::project;
use anyhow::Result;
use std::fs;
use std::sync::{Mutex, PoisonError};

/// Tests that run side by side ask for the same packages.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Installs the packages of `folder`, relative to the project.
pub(super) fn ready(folder: &str) -> Result<()> {
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
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
