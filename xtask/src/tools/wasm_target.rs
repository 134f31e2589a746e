//! Rust's standard library for WebAssembly: precompiled, for lints and development builds, and as source, for the published
//! programs.

use crate::command::{cargo, command, output, run};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ready() -> Result<()> {
    let folder = output(&mut command("rustc", &["--print", "target-libdir", "--target", TARGET]))?;
    if !Path::new(folder.trim()).exists() {
        println!("Installing Rust's target {TARGET}: about 20 seconds ...");
        run(&mut command("rustup", &["target", "add", TARGET]))?;
    }
    Ok(())
}

/// Installs the source of the standard library and the crates that it needs, because the build itself is offline.
pub(super) fn source_ready() -> Result<()> {
    let source = source()?;
    if !source.join("library/std").exists() {
        println!("Installing the source of Rust's standard library: a few seconds ...");
        run(&mut command("rustup", &["component", "add", "rust-src"]))?;
    }
    let manifest = source.join("library/Cargo.toml");
    let manifest = manifest.to_str().context("the path of Rust's source is not valid Unicode")?;
    // Its manifest uses features that only an unstable cargo accepts.
    run(cargo(&["fetch", "--quiet", "--locked", "--manifest-path", manifest]).env("RUSTC_BOOTSTRAP", "1"))
}

/// The folder of the standard library's source, even if it is not installed.
pub(crate) fn source() -> Result<PathBuf> {
    let sysroot = output(&mut command("rustc", &["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib/src/rust"))
}
