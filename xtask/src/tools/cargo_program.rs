//! A program that cargo builds into `.tools/bin`.

use super::{folder, versions};
use crate::command::{cargo, run, version};
use anyhow::Result;
use std::fs;

pub(super) struct CargoProgram {
    program: &'static str,
    package: &'static str,
    version: String,
    /// Whether to use the dependency versions in the program's own lock file.
    is_locked: bool,
    /// How long the installation takes on two cores.
    minutes: u8,
}

impl CargoProgram {
    /// Not locked, because its lock file names dependencies that were withdrawn.
    pub(super) fn wasm_bindgen() -> Result<Self> {
        let version = versions::wasm_bindgen()?;
        Ok(Self { program: "wasm-bindgen", package: "wasm-bindgen-cli", version, is_locked: false, minutes: 3 })
    }

    pub(super) fn trunk() -> Self {
        Self { program: "trunk", package: "trunk", version: versions::TRUNK.to_owned(), is_locked: true, minutes: 4 }
    }

    pub(super) fn geckodriver() -> Self {
        let version = versions::GECKODRIVER.to_owned();
        Self { program: "geckodriver", package: "geckodriver", version, is_locked: true, minutes: 2 }
    }

    pub(super) fn ready(&self) -> Result<()> {
        if self.is_there() { Ok(()) } else { self.install() }
    }

    fn is_there(&self) -> bool {
        version(self.program).is_some_and(|printed| printed.split_whitespace().nth(1) == Some(&self.version))
    }

    /// A debug build, because it takes a third of the time and the tools have little to do.
    fn install(&self) -> Result<()> {
        println!("Installing {} {} into .tools: about {} minutes ...", self.package, self.version, self.minutes);
        let root = folder();
        let target = root.join("build");
        let mut command =
            cargo(&["install", self.package, "--version", &self.version, "--debug", "--force", "--quiet"]);
        command.arg("--root").arg(&root).arg("--target-dir").arg(&target).env("CARGO_PROFILE_DEV_DEBUG", "0");
        if self.is_locked {
            command.arg("--locked");
        }
        run(&mut command)?;
        fs::remove_dir_all(target)?;
        Ok(())
    }
}
