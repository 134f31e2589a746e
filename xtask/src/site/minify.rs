//! Minifying scripts and styles with esbuild.

use crate::command::{command, output};
use anyhow::{Context, Result};
use std::path::Path;

/// The minified classic script in `file`. Its top-level names stay, because other scripts use them. The result is ASCII, so
/// that it works in a host page of any encoding.
pub(super) fn script(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--charset=ascii"])
}

/// One minified classic script made of `file` and the modules it imports. It defines no global names.
pub(crate) fn bundle(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=iife", "--charset=ascii"])
}

/// The same for a script that imports `"rules"`, which is the file `rules`.
pub(super) fn bundle_with(file: &Path, rules: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=iife", "--charset=ascii", &alias(rules)])
}

/// The same as a module, with what `file` exports.
pub(super) fn module(file: &Path, rules: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=esm", "--charset=ascii", &alias(rules)])
}

fn alias(rules: &Path) -> String {
    format!("--alias:rules={}", rules.display())
}

/// The minified style sheet in `file`, with its imports.
pub(crate) fn style(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--charset=utf8"])
}

fn esbuild(file: &Path, arguments: &[&str]) -> Result<String> {
    let mut esbuild = command("esbuild", arguments);
    let text = output(esbuild.arg(file).arg("--log-level=warning"))
        .with_context(|| format!("cannot minify {}", file.display()))?;
    Ok(text.trim_end().to_owned())
}
