//! Minifying scripts and styles: with esbuild, and what a first visit downloads with terser too, which is slower and takes another
//! three percent.

use crate::command::{command, output};
use crate::project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The minified classic script in `file`. Its top-level names stay, because other scripts use them. The result is ASCII, so
/// that it works in a host page of any encoding.
pub(super) fn script(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--charset=ascii"])
}

/// The same, smaller, for what comes with every first visit.
pub(super) fn small_script(file: &Path) -> Result<String> {
    smaller(&script(file)?)
}

/// One minified classic script made of `file` and the modules it imports. It defines no global names.
pub(crate) fn bundle(file: &Path) -> Result<String> {
    esbuild(file, &["--minify", "--bundle", "--format=iife", "--charset=ascii"])
}

/// The same for those who may read it: not minified, as `iife` for a page or as `esm` for Node.js.
pub(crate) fn bundle_as(file: &Path, format: &str) -> Result<String> {
    esbuild(file, &["--bundle", &format!("--format={format}"), "--external:node:*", "--charset=ascii"])
        .map(|text| text + "\n")
}

/// The same as [`bundle()`] for a script that imports `"rules"`, which is the file `rules`, and uses `values`, each by its name.
pub(super) fn bundle_with(file: &Path, rules: &Path, values: &[(&str, Value)]) -> Result<String> {
    linked(file, "--format=iife", rules, values).and_then(|text| smaller(&text))
}

/// The same as a module, with what `file` exports.
pub(super) fn module(file: &Path, rules: &Path, values: &[(&str, Value)]) -> Result<String> {
    linked(file, "--format=esm", rules, values)
}

/// One minified classic script in strict mode made of `file` and what it imports: `modules` by their names, and others by their paths.
pub(super) fn strict(file: &Path, modules: &[(&str, PathBuf)]) -> Result<String> {
    let mut arguments = ["--minify", "--bundle", "--format=iife", "--charset=ascii", "--banner:js=\"use strict\";"]
        .map(str::to_owned)
        .to_vec();
    arguments.extend(modules.iter().map(|(name, module)| format!("--alias:{name}={}", module.display())));
    smaller(&esbuild(file, &arguments.iter().map(String::as_str).collect::<Vec<_>>())?)
}

fn linked(file: &Path, format: &str, rules: &Path, values: &[(&str, Value)]) -> Result<String> {
    let mut arguments = ["--minify", "--bundle", format, "--charset=ascii"].map(str::to_owned).to_vec();
    arguments.push(format!("--alias:rules={}", rules.display()));
    arguments.extend(values.iter().map(|(name, value)| format!("--define:{name}={value}")));
    esbuild(file, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
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

/// The classic script `text`, smaller.
fn smaller(text: &str) -> Result<String> {
    static FILE: Mutex<()> = Mutex::new(());
    let _alone = FILE.lock();
    let file = project::path("target/modules").join(format!("to-minify-{}.js", std::process::id()));
    super::write(&file, text.as_bytes())?;
    let mut terser = command("terser", &["--ecma=2022", "--compress=passes=3", "--mangle", "--format=ascii_only"]);
    Ok(output(terser.arg(file))?.trim_end().to_owned())
}
