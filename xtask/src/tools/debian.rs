//! Programs of the operating system.

use super::search_path;
use crate::command::{command, output, run};
use anyhow::{Result, bail};
use std::path::Path;

/// Installs `packages` if `program` is missing and no password is needed: as root on Debian.
pub(super) fn ready(program: &str, packages: &[&str]) -> Result<()> {
    if is_there(program) {
        return Ok(());
    }
    let names = packages.join(" ");
    if !can_install() {
        bail!("`{program}` is missing: install it and run this again (on Debian: sudo apt-get install {names})");
    }
    println!("Installing the Debian packages {names}: about a minute ...");
    run(&mut apt_get(&["update", "--quiet"]))?;
    run(apt_get(&["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages))
}

/// Checks only that the file exists, because some programs cannot report their version.
fn is_there(program: &str) -> bool {
    std::env::split_paths(&search_path()).any(|folder| folder.join(program).is_file())
}

fn apt_get(arguments: &[&str]) -> std::process::Command {
    let mut command = command("apt-get", arguments);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn can_install() -> bool {
    let is_root = output(&mut command("id", &["--user"])).is_ok_and(|id| id.trim() == "0");
    is_root && Path::new("/etc/debian_version").exists()
}
