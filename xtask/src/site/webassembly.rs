//! What Trunk makes of the programs.

use super::Mode;
use crate::command::{command, run};
use crate::tools;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::PathBuf;

/// Builds all programs to where [`crate::programs`] finds them.
pub(super) fn build(mode: Mode) -> Result<()> {
    let arguments: &[&str] = match mode {
        Mode::Release => &["build", "--release"],
        Mode::Dev => &["build"],
    };
    println!("Building the WebAssembly: a minute or two if everything is new ...");
    let mut trunk = command("trunk", arguments);
    trunk.env("TRUNK_TOOLS_WASM_BINDGEN", tools::wasm_bindgen_version()?);
    trunk.env("TRUNK_TOOLS_WASM_OPT", tools::wasm_opt_version()?);
    // Trunk takes only "true" and "false" from this variable, and some terminals set it to "1".
    trunk.env_remove("NO_COLOR").env("RUST_LOG", "warn");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags()?);
    run(&mut trunk)
}

/// Panics name source files. Without the folder where this machine keeps the dependencies, the WebAssembly is smaller, the
/// same on every machine, and tells visitors nothing about it. Flags are separated by the character that cargo asks for.
fn flags() -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let sources = home.context("neither CARGO_HOME nor a home folder is known")?.join("registry/src");
    let mut flags = Vec::new();
    for registry in fs::read_dir(&sources).into_iter().flatten() {
        flags.push(format!("--remap-path-prefix={}/=", registry?.path().display()));
    }
    flags.sort();
    Ok(flags.join("\u{1f}"))
}
