//! Rust's standard library for WebAssembly.

use crate::command::{command, output, run};
use anyhow::Result;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ready() -> Result<()> {
    let folder = output(&mut command("rustc", &["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    println!("Installing Rust's target {TARGET}: about 20 seconds ...");
    run(&mut command("rustup", &["target", "add", TARGET]))
}
