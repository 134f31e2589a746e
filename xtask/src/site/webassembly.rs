//! Building the programs with Trunk, and making them small with wasm-opt.

use super::Mode;
use crate::command::{command, run};
use crate::programs::{self, Program};
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
    // Trunk accepts only "true" and "false" in this variable, and some terminals set it to "1".
    trunk.env_remove("NO_COLOR").env("RUST_LOG", "warn");
    let mut flags = remapped()?;
    if mode == Mode::Release {
        trunk.envs(STD);
        flags.extend(SMALL.map(str::to_owned));
    }
    // Cargo requires this separator.
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    run(&mut trunk)?;
    if mode == Mode::Release {
        programs::ALL.into_iter().try_for_each(optimize)?;
    }
    Ok(())
}

/// The features that wasm-opt may use, and its passes in their order. Each feature is named: with all of them, it writes files that
/// browsers refuse. What the passes save is in ARCHITECTURE.md.
const WASM_OPT: [&str; 15] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=30",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--optimize-added-constants-propagate",
    "-Oz",
    "--reorder-functions-by-name",
];

/// Replaces the program's WebAssembly with a smaller one.
fn optimize(program: Program) -> Result<()> {
    let file = program.built_wasm().display().to_string();
    run(command("wasm-opt", &WASM_OPT).args([&file, "--output", &file]))
}

/// Published programs contain a standard library that is built for them, from the source of the pinned toolchain.
const STD: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"), // cargo and rustc do it, but do not call it stable
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// A panic stops the program at once, like any trap: the page shows its sentence, and no message or source position is
/// downloaded.
const SMALL: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// Removes this machine's folders from source paths, so that the WebAssembly is the same on every machine and reveals nothing
/// about it.
fn remapped() -> Result<Vec<String>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let sources = home.context("neither CARGO_HOME nor a home folder is known")?.join("registry/src");
    let mut flags = Vec::new();
    for registry in fs::read_dir(&sources).into_iter().flatten() {
        flags.push(format!("--remap-path-prefix={}/=", registry?.path().display()));
    }
    flags.push(format!("--remap-path-prefix={}/=", tools::source_of_std()?.display()));
    flags.sort();
    Ok(flags)
}
