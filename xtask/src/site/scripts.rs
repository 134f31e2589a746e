//! The scripts that know the options: the loader, the same as a module, and the page in the frame.

use super::minify;
use crate::programs::Program;
use crate::{interface, project};
use anyhow::Result;
use delivery_assessments::words;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// `embed.js`, in the language that is spoken. Pages that are in one of the languages `others` get their pages in it.
pub fn loader(others: &[&str]) -> Result<String> {
    minify::bundle_with(&project::path("src/embed/embed.js"), &loader_rules()?, &said_by_loader(others))
}

/// `embed.mjs`: the same element, for those who import it.
pub fn module(others: &[&str]) -> Result<String> {
    minify::module(&project::path("src/embed/module.js"), &loader_rules()?, &said_by_loader(others))
}

/// What the page in the frame does with the options, as a module for tests.
pub fn options() -> Result<String> {
    minify::module(&project::path("src/frame/options.js"), &frame_rules()?, &[])
}

/// The script of the page on which a site owner builds a tag.
pub(super) fn builder() -> Result<String> {
    minify::bundle_with(&project::path("src/builder/page.js"), &builder_rules()?, &[])
}

/// The parts of it that need no page, as a module for tests.
pub fn builder_parts() -> Result<String> {
    minify::module(&project::path("src/builder/parts.js"), &builder_rules()?, &[])
}

/// `doctor.js`, which tells a site owner what is wrong on a page, in the language that is spoken; `folder` is that of the language.
fn doctor(folder: &str) -> Result<String> {
    let sentences: Map<String, Value> =
        words::section("doctor").into_iter().map(|(name, text)| (name.to_owned(), json!(text))).collect();
    let values =
        [("sentences", Value::from(sentences)), ("language", json!(words::spoken().tag)), ("folder", json!(folder))];
    minify::module(&project::path("src/doctor/doctor.js"), &builder_rules()?, &values)
}

/// The parts of it that need no page, as a module for tests.
pub fn doctor_parts() -> Result<String> {
    minify::module(&project::path("src/doctor/parts.js"), &builder_rules()?, &[])
}

fn builder_rules() -> Result<PathBuf> {
    written("builder.mjs", &interface::get()?.builder_rules())
}

/// The script of the page in the frame, with the glue of `program`.
pub(super) fn frame(program: Program) -> Result<String> {
    let modules = [("rules", frame_rules()?), ("glue", glue(program)?)];
    minify::strict(&project::path("src/frame/frame.js"), &modules)
}

/// The glue of `program` as a module. The WebAssembly calls functions of the page by the names of its modules (`js_namespace`).
fn glue(program: Program) -> Result<PathBuf> {
    let glue = fs::read_to_string(program.served_glue())?;
    let import = |name: &str| {
        let file = project::path(&format!("src/frame/{name}.js"));
        format!("import * as {name} from {:?};\n", file.display().to_string())
    };
    let module = [&import("place"), &import("take"), glue.as_str(), "export { wasm_bindgen };\n"].concat();
    written(&format!("{}.mjs", program.name), &module)
}

fn frame_rules() -> Result<PathBuf> {
    written("frame.mjs", &interface::get()?.frame_rules())
}

/// What a visitor reads of the loader, its language, and the other ones (`null` if there are none, so that no code is left of it),
/// by the names that the scripts use.
fn said_by_loader(others: &[&str]) -> [(&'static str, Value); 6] {
    [
        ("texts.frame_title", json!(words::frame_title())),
        ("texts.close", json!(words::close())),
        ("texts.did_not_load", json!(words::did_not_load())),
        ("texts.see_all", json!(words::see_all())),
        ("texts.language", json!(words::spoken().tag)),
        ("translated", if others.is_empty() { Value::Null } else { json!(others) }),
    ]
}

fn loader_rules() -> Result<PathBuf> {
    written("loader.mjs", &interface::get()?.loader_rules())
}

/// Held by who writes a module.
static WRITING: Mutex<()> = Mutex::new(());

/// The file of a module that scripts import as `"rules"` or `"glue"`. Tests that run at the same time all need it, so it is written only
/// if it changes: esbuild would else read what another thread is writing.
fn written(name: &str, text: &str) -> Result<PathBuf> {
    let _writing = WRITING.lock();
    let file = project::path("target/modules").join(name);
    if !fs::read_to_string(&file).is_ok_and(|written| written == text) {
        super::write(&file, text.as_bytes())?;
    }
    Ok(file)
}

/// Writes `embed.js`, `embed.mjs` and its types, and `doctor.js`, in the language that is spoken, into `folder` of the site and of what this
/// version keeps. Returns the first.
pub(super) fn write(site: &Path, folder: &str, others: &[&str]) -> Result<String> {
    let (loader, module, types) = (loader(others)?, module(others)?, interface::get()?.types());
    let doctor = doctor(folder)?;
    for folder in ["", project::PINNED].map(|copy| site.join(copy).join(folder)) {
        super::write(&folder.join("embed.js"), loader.as_bytes())?;
        super::write(&folder.join("embed.mjs"), module.as_bytes())?;
        super::write(&folder.join("embed.d.mts"), types.as_bytes())?;
        super::write(&folder.join("doctor.js"), doctor.as_bytes())?;
    }
    Ok(loader)
}
