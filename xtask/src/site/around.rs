//! The pages around the assessments, with their styles, scripts, and pictures.

use super::{BUDGET, hash, minify, scripts, sources};
use crate::editions::{self, Edition};
use crate::{interface, project};
use anyhow::{Error, Result};
use delivery_assessments::embed::Interface;
use delivery_assessments::site::{self, Built, File, Settings, Site, Template};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// The names that templates use for the calculator's script and WebAssembly.
const CALCULATOR: [&str; 2] = ["coordination.js", "coordination.wasm"];

/// The name that templates use for the script of the builder.
const BUILDER: &str = "builder.js";

/// The files for a site owner's tools.
const EVENTS: &str = "events.schema.json";
const CONTAINER: &str = "gtm-container.json";

/// The template of the first page in a language that has none of its own, and of those that a version keeps.
const FIRST: &str = "parts/first.html";

/// Writes the pages in each language into `folder`, and the first ones of what this version keeps. `loader` is the code of
/// `embed.js`, and `calculator` has the paths of the calculator's script and WebAssembly.
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
        let text = minified(&file)?;
        let place = place(&sources::name(&file), &text);
        super::write(&folder.join(&place), text.as_bytes())?;
        built.assets.insert(sources::name(&file), place);
    }
    let builder = scripts::builder()?;
    super::write(&folder.join(place(BUILDER, &builder)), builder.as_bytes())?;
    built.assets.insert(BUILDER.to_owned(), place(BUILDER, &builder));
    for File { name, text } in [files(editions, settings, &built)?, pinned(editions, settings, &built)?].concat() {
        super::write(&folder.join(name), text.as_bytes())?;
    }
    for picture in sources::pictures()? {
        super::write(&folder.join(sources::name(&picture)), &fs::read(&picture)?)?;
    }
    Ok(())
}

/// The pages and other filled-in files, without writing a file or running a program.
pub fn drafts() -> Result<Vec<File>> {
    drafts_of(&editions::all(project::root())?)
}

/// Those in each language.
pub fn drafts_of(editions: &[Edition]) -> Result<Vec<File>> {
    let places = sources::assets()?.into_iter().map(|file| (sources::name(&file), sources::name(&file)));
    let programs = [CALCULATOR[0], CALCULATOR[1], BUILDER].map(|name| (name.to_owned(), name.to_owned()));
    let built = Built { assets: places.chain(programs).collect(), ..built("") };
    files(editions, &sources::settings(None)?, &built)
}

fn files(editions: &[Edition], settings: &Settings, built: &Built) -> Result<Vec<File>> {
    let interface = interface::get()?;
    let templates = editions.iter().map(|edition| templates_of(edition, editions)).collect::<Result<Vec<_>>>()?;
    let paths: Vec<Vec<String>> = editions.iter().zip(&templates).map(|(edition, own)| edition.paths(own)).collect();
    let mut files = Vec::new();
    for ((edition, templates), own) in editions.iter().zip(&templates).zip(&paths) {
        let Edition { language, assessments, diagnosis, .. } = edition;
        let others = paths.iter().filter(|paths| *paths != own).flatten().cloned();
        let site = Site {
            settings,
            assessments,
            diagnosis,
            interface: &interface,
            built,
            folder: &edition.folder(),
            paths: own,
            translated: &others.collect::<Vec<_>>(),
            languages: &languages(editions),
            untranslated: &edition.in_english(),
        };
        files.extend(language.during(|| site::files(&site, templates)).map_err(Error::msg)?);
    }
    files.extend(for_site_owners(&interface)?);
    Ok(files)
}

/// The first page in each language of what this version keeps: a pinned loader, and the pages that it shows, lead to it.
fn pinned(editions: &[Edition], settings: &Settings, built: &Built) -> Result<Vec<File>> {
    let interface = interface::get()?;
    let parts: Vec<Template> = sources::templates()?.into_iter().filter(Template::is_part).collect();
    let mut files = Vec::new();
    for edition in editions {
        let Edition { language, assessments, diagnosis, .. } = edition;
        let folder = [project::PINNED, &edition.folder()].concat();
        let first = Template { name: format!("{folder}index.html"), text: extending(FIRST) };
        let content = edition.paths(&[]).into_iter().map(|path| [project::PINNED, &path].concat());
        let site = Site {
            settings,
            assessments,
            diagnosis,
            interface: &interface,
            built,
            folder: &folder,
            paths: &content.chain([folder.clone()]).collect::<Vec<_>>(),
            translated: &[],
            languages: &languages(editions),
            untranslated: &edition.in_english(),
        };
        let templates = [parts.as_slice(), &[first]].concat();
        files.extend(language.during(|| site::files(&site, &templates)).map_err(Error::msg)?);
    }
    Ok(files)
}

/// The languages other than English.
fn languages(editions: &[Edition]) -> Vec<String> {
    editions[0].others(editions).into_iter().map(str::to_owned).collect()
}

/// A template that has nothing of its own.
fn extending(part: &str) -> String {
    format!("{{% extends \"{part}\" %}}")
}

/// The parts of all pages, and the pages in the folder of the edition. One without a first page of its own gets the common one.
fn templates_of(edition: &Edition, editions: &[Edition]) -> Result<Vec<Template>> {
    let folder_of = |template: &Template| {
        let folders = editions.iter().map(Edition::folder).filter(|folder| !folder.is_empty());
        folders.into_iter().find(|folder| template.name.starts_with(folder)).unwrap_or_default()
    };
    let folder = edition.folder();
    let mut templates = sources::templates()?;
    templates.retain(|template| template.is_part() || folder_of(template) == folder);
    let first = format!("{folder}index.html");
    if !templates.iter().any(|template| template.name == first) {
        templates.push(Template { name: first, text: extending(FIRST) });
    }
    Ok(templates)
}

/// What a site owner's tools can read: the schema of the events, and a container for Google Tag Manager.
fn for_site_owners(interface: &Interface) -> Result<[File; 2]> {
    let file = |name: &str, value| {
        Ok::<_, Error>(File { name: name.to_owned(), text: serde_json::to_string_pretty(&value)? + "\n" })
    };
    Ok([file(EVENTS, interface.events_schema())?, file(CONTAINER, interface.tag_manager_container())?])
}

fn built(loader: &str) -> Built {
    Built {
        assets: BTreeMap::new(),
        version: project::VERSION.to_owned(),
        integrity: hash::integrity(loader.as_bytes()),
        kilobytes: BUDGET.first_visit().div_ceil(1000),
    }
}

fn minified(file: &Path) -> Result<String> {
    if file.extension() == Some(OsStr::new("css")) { minify::style(file) } else { minify::script(file) }
}

/// The path of a file with this content. Its name has a hash of the content, so that browsers may cache it forever.
fn place(name: &str, text: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').expect("it was found by its ending");
    super::asset(&format!("{stem}-{}.{ending}", hash::short(text.as_bytes())))
}
