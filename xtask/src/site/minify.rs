//! Smaller scripts and styles, by esbuild.

use crate::command::{command, output};
use anyhow::{Context, Result};
use std::path::Path;

/// The classic script in `file`. Names at its top level stay: others call them. The result is ASCII, so that it means
/// the same in a host page of any encoding.
pub(super) fn script(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--charset=ascii"])
}

/// The classic script that `file` and the modules it imports make together; `"rules"` is the file `rules`. It leaves no names
/// behind.
pub(super) fn bundle(file: &Path, rules: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=iife", "--charset=ascii", &alias(rules)])
}

/// The same as a module, with what `file` exports.
pub(super) fn module(file: &Path, rules: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=esm", "--charset=ascii", &alias(rules)])
}

fn alias(rules: &Path) -> String {
    format!("--alias:rules={}", rules.display())
}

/// The style sheet in `file`, with what it imports.
pub(super) fn style(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--charset=utf8"])
}

fn esbuild(file: &Path, arguments: &[&str]) -> Result<String> {
    let mut esbuild = command("esbuild", arguments);
    let text = output(esbuild.arg(file).arg("--log-level=warning"))
        .with_context(|| format!("cannot minify {}", file.display()))?;
    Ok(text.trim_end().to_owned())
}
