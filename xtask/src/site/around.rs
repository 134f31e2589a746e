//! The pages around the assessments, with their styles, scripts, and pictures.

use super::{BUDGET, hash, minify, sources};
use crate::editions::{self, Edition};
use crate::{interface, project};
use anyhow::{Context, Error, Result};
use delivery_assessments::site::{self, Built, File, Settings, Site};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// The names that templates use for the calculator's script and WebAssembly.
const CALCULATOR: [&str; 2] = ["coordination.js", "coordination.wasm"];

/// The template of the first page in another language than English.
const FIRST: &str = "site/parts/first.html";

/// Writes the pages into `folder`: those in English, and the first one in each other language. `loader` is the code of `embed.js`,
/// and `calculator` has the paths of the calculator's script and WebAssembly.
pub fn write(
    folder: &Path,
    editions: &[Edition],
    settings: &Settings,
    loader: &str,
    calculator: &[String; 2],
) -> Result<()> {
    let mut built = built(loader);
    built.assets.extend(CALCULATOR.map(str::to_owned).into_iter().zip(calculator.clone()));
    for file in sources::assets()? {
        let (place, text) = asset(&file)?;
        super::write(&folder.join(&place), text.as_bytes())?;
        built.assets.insert(sources::name(&file), place);
    }
    for File { name, text } in files(editions, settings, &built)? {
        super::write(&folder.join(name), text.as_bytes())?;
    }
    for picture in sources::pictures()? {
        super::write(&folder.join(sources::name(&picture)), &fs::read(&picture)?)?;
    }
    Ok(())
}

/// The pages and other filled-in files, without writing a file or running a program.
pub fn drafts() -> Result<Vec<File>> {
    let places = sources::assets()?.into_iter().map(|file| (sources::name(&file), sources::name(&file)));
    let calculator = CALCULATOR.map(|name| (name.to_owned(), name.to_owned()));
    let built = Built { assets: places.chain(calculator).collect(), ..built("") };
    files(&editions::all(project::root())?, &sources::settings(None)?, &built)
}

fn files(editions: &[Edition], settings: &Settings, built: &Built) -> Result<Vec<File>> {
    let interface = interface::get()?;
    let (english, others) = editions.split_first().context("English is always there")?;
    let translated: Vec<String> = others.iter().flat_map(Edition::paths).collect();
    let Edition { assessments, diagnosis, .. } = english;
    let site = Site { settings, assessments, diagnosis, interface: &interface, built, translated: &translated };
    let mut files = site::files(&site, &sources::templates()?).map_err(Error::msg)?;
    let template = fs::read_to_string(project::path(FIRST))?;
    for other in others {
        let site = Site { assessments: &other.assessments, diagnosis: &other.diagnosis, ..site };
        let first = || site::first(&site, template.clone(), &other.folder(), other.in_english());
        files.push(other.language.during(first).map_err(Error::msg)?);
    }
    Ok(files)
}

fn built(loader: &str) -> Built {
    Built {
        assets: BTreeMap::new(),
        version: project::VERSION.to_owned(),
        integrity: hash::integrity(loader.as_bytes()),
        kilobytes: BUDGET.first_visit().div_ceil(1000),
    }
}

/// The minified file, with a hash of its content in its name, so that browsers may cache it forever.
fn asset(file: &Path) -> Result<(String, String)> {
    let is_style = file.extension() == Some(OsStr::new("css"));
    let text = if is_style { minify::style(file)? } else { minify::script(file)? };
    let name = sources::name(file);
    let (stem, ending) = name.rsplit_once('.').expect("it was found by its ending");
    Ok((format!("assets/{stem}-{}.{ending}", hash::short(text.as_bytes())), text))
}
