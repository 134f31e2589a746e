//! The programs that package.json names, in `node_modules/`.

use super::debian;
use crate::command::{command, run};
use crate::project;
use anyhow::Result;
use std::fs;

/// Installed last, and gone with the folder: where it equals the lock file, everything is there.
const INSTALLED: &str = "node_modules/.installed-lock.json";

pub(super) fn ready() -> Result<()> {
    debian::ready("node", &["nodejs"])?;
    let lock = fs::read_to_string(project::path("package-lock.json"))?;
    if fs::read_to_string(project::path(INSTALLED)).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    debian::ready("npm", &["npm"])?;
    println!("Installing the npm packages of package-lock.json: about 20 seconds ...");
    run(&mut command("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fs::write(project::path(INSTALLED), lock)?;
    Ok(())
}
