//! The pages around the assessments: templates, filled with data from the models and texts from `words`.
//!
//! Every HTML, XML, and text file in the folder `site/` is a template. `method/stages.html` becomes the page `method/stages/`;
//! files in `parts/` are included by other templates; any other file, such as `sitemap.xml`, keeps its name. Each page sets its
//! `title` and `description`. A template that names something that does not exist stops the build.

mod address;
mod facts;
mod functions;
mod template;

pub use address::Address;
pub use template::Template;

use crate::embed::Interface;
use crate::model::{Assessment, Diagnosis};
use crate::page::html::escape;
use crate::words;
use facts::Facts;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value, context, escape_formatter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The data that the pages show.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The contents of `site.toml`.
    pub settings: &'a Settings,
    /// All published assessments.
    pub assessments: &'a [Assessment],
    /// The delivery diagnosis.
    pub diagnosis: &'a Diagnosis,
    /// The options that a tag can have, and the events that it sends.
    pub interface: &'a Interface,
    /// The build's outputs.
    pub built: &'a Built,
    /// The addresses of the pages in other languages, without the site's own address.
    pub translated: &'a [String],
}

/// What the pages cannot find out from the models.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where the folder is published.
    pub address: Address,
    /// The site's name.
    pub name: String,
    /// A description of the link-preview picture.
    pub card: String,
}

/// The build's outputs that pages refer to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Built {
    /// The address of each style sheet and script, relative to the site's first page, by the name of its source: `site.css`.
    pub assets: BTreeMap<String, String>,
    /// The version in the pinned loader's address.
    pub version: String,
    /// The pinned loader's hash, for the tag's `integrity` attribute.
    pub integrity: String,
    /// The most that the first visit to an assessment may download, in thousands of bytes.
    pub kilobytes: usize,
}

/// A finished file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path, relative to the site's first page: `method/index.html`.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// All pages of the site and its other files, or what is wrong with a template.
pub fn files(site: &Site<'_>, templates: &[Template]) -> Result<Vec<File>, String> {
    let environment = environment(site, templates).map_err(|error| sentence(&error))?;
    let paths = paths(site, templates);
    let visible = templates.iter().filter(|template| !template.is_part());
    visible.map(|template| file(&environment, site, template, &paths)).collect()
}

/// The first page in the language that is spoken, which lies in `folder`. `text` is its template. Content that is not translated yet,
/// which `untranslated` has by its id, is marked as such.
pub fn first(site: &Site<'_>, text: String, folder: &str, untranslated: Vec<String>) -> Result<File, String> {
    let templates = [Template { name: "index.html".to_owned(), text }];
    let mut environment = environment(site, &templates).map_err(|error| sentence(&error))?;
    environment.add_global("language", words::spoken().attributes());
    environment.add_global("folder", folder.to_owned());
    environment.add_global("all_assessments", words::all_assessments());
    environment.add_function("english", move |id: &str| {
        let is_english = untranslated.iter().any(|other| other == id);
        if is_english { " lang=\"en\" dir=\"ltr\"" } else { "" }
    });
    let page = file(&environment, site, &templates[0], &[])?;
    Ok(File { name: [folder, &page.name].concat(), ..page })
}

fn environment<'a>(site: &Site<'_>, templates: &'a [Template]) -> Result<Environment<'a>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(format);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for Template { name, text } in templates {
        environment.add_template(name, text)?;
    }
    let facts = Facts::of(site);
    functions::add(&mut environment, site, &facts);
    for (name, value) in facts.globals() {
        environment.add_global(name, value);
    }
    Ok(environment)
}

/// Escapes as the other pages do. minijinja would also escape slashes, which makes addresses unreadable in the source.
fn format(output: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if *state.auto_escape() == AutoEscape::Html && !value.is_safe() => {
            output.write_str(&escape(text)).map_err(Error::from)
        }
        _ => escape_formatter(output, state, value),
    }
}

/// The addresses of all pages that search engines should find, without the site's own address.
fn paths(site: &Site<'_>, templates: &[Template]) -> Vec<String> {
    let pages = templates.iter().filter(|template| template.is_page() && !template.is_not_found());
    let mut paths: Vec<String> = pages.map(Template::path).collect();
    paths.push(format!("{}/", site.diagnosis.id));
    paths.extend(site.assessments.iter().map(|assessment| format!("{}/", assessment.id)));
    paths.extend_from_slice(site.translated);
    paths.sort();
    paths
}

fn file(environment: &Environment<'_>, site: &Site<'_>, template: &Template, paths: &[String]) -> Result<File, String> {
    let path = template.path();
    let context = context! { path, paths => paths.to_vec(), root => template.root(&site.settings.address) };
    let rendered = environment.get_template(&template.name).and_then(|found| found.render_captured(context));
    let rendered = rendered.map_err(|error| sentence(&error))?;
    for name in ["title", "description"] {
        let is_text = rendered.state().lookup(name).is_some_and(|value| is_text(&value));
        if template.is_page() && !is_text {
            return Err(format!("site/{}: sets no {name}; write {{% set {name} = \"…\" %}}", template.name));
        }
    }
    Ok(File { name: template.file(), text: rendered.into_output() })
}

fn is_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

/// An error message with its position.
fn sentence(error: &Error) -> String {
    let place = match (error.name(), error.line()) {
        (Some(name), Some(line)) => format!("site/{name}, line {line}: "),
        _ => String::new(),
    };
    let cause = std::error::Error::source(error).map(|cause| format!(" ({cause})")).unwrap_or_default();
    format!("{place}{}{cause}", error.detail().unwrap_or(&error.kind().to_string()))
}
