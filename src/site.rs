//! The pages around the assessments: templates, filled with data from the models and texts from `words`.
//!
//! Every HTML, XML, and text file in the folder `site/` is a template. `method/stages.html` becomes the page `method/stages/`;
//! files in `parts/` are included by other templates; any other file, such as `sitemap.xml`, keeps its name. Each page sets its
//! `title` and `description`. A template that names something that does not exist stops the build. Templates in the folder of a
//! language, `fr/method.html`, are pages in that language.

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
    /// The folder of the pages in the language that is spoken, with a slash at the end. That of the English ones is the top, so it is
    /// empty.
    pub folder: &'a str,
    /// The addresses of all pages in that language, without the site's own address.
    pub paths: &'a [String],
    /// Those of the pages in other languages.
    pub translated: &'a [String],
    /// The languages other than English that there are pages and a loader in, each in the folder of its name.
    pub languages: &'a [String],
    /// The ids of the content that is in English although the pages are not.
    pub untranslated: &'a [String],
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
    /// What works in each way of embedding, by its name.
    pub ways: BTreeMap<String, Vec<String>>,
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

/// The pages and other files of `templates`, which are all in the language that is spoken, or what is wrong with one of them.
pub fn files(site: &Site<'_>, templates: &[Template]) -> Result<Vec<File>, String> {
    let environment = environment(site, templates).map_err(|error| sentence(&error))?;
    let visible = templates.iter().filter(|template| !template.is_part());
    visible.map(|template| file(&environment, site, template)).collect()
}

/// The addresses of all pages that search engines should find in one language, without the site's own address. `content` has the ids
/// of its assessments and of its diagnosis.
pub fn paths<'a>(folder: &str, content: impl IntoIterator<Item = &'a str>, templates: &[Template]) -> Vec<String> {
    let pages = templates.iter().filter(|template| template.is_page() && template.is_listed());
    pages.map(Template::path).chain(content.into_iter().map(|id| format!("{folder}{id}/"))).collect()
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
    let mut paths = [site.paths, site.translated].concat();
    paths.sort();
    environment.add_global("paths", paths);
    environment.add_global("folder", site.folder.to_owned());
    environment.add_global("language", Value::from_safe_string(words::spoken().attributes()));
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

fn file(environment: &Environment<'_>, site: &Site<'_>, template: &Template) -> Result<File, String> {
    let path = template.path();
    let context = context! { path, root => template.root(&site.settings.address) };
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
