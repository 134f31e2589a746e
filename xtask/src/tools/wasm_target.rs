//! Rust's standard library for WebAssembly: as it comes, for lints and quick builds, and its source, from which the published
//! programs are built.

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

/// Makes the source of the standard library ready, with the crates that it is built from: the build itself is offline.
pub(super) fn source_ready() -> Result<()> {
    let source = source()?;
    if !source.join("library/std").exists() {
        println!("Installing the source of Rust's standard library: a few seconds ...");
        run(&mut command("rustup", &["component", "add", "rust-src"]))?;
    }
    let manifest = source.join("library/Cargo.toml");
    let manifest = manifest.to_str().context("the path of Rust's source is no text")?;
    // Its manifest names features that only an unstable cargo reads.
    run(cargo(&["fetch", "--quiet", "--locked", "--manifest-path", manifest]).env("RUSTC_BOOTSTRAP", "1"))
}

/// Where the source of the standard library is, or would be.
pub(crate) fn source() -> Result<PathBuf> {
    let sysroot = output(&mut command("rustc", &["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib/src/rust"))
}
