//! The site in one language, and in all of them. English is where everything comes from; another language is there if
//! `texts/<language>.toml` is. Of the content, what `assessments/<language>/` or `diagnosis/<language>/` has is in that language,
//! and the rest stays in English.

use crate::{assessments, content, diagnosis, languages, project, translation};
use anyhow::{Result, bail};
use delivery_assessments::model::{Assessment, AssessmentFile, Diagnosis, DiagnosisFile, Problem};
use delivery_assessments::page::Untranslated;
use delivery_assessments::site::{self, Template};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words::Language;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::Value;

/// What the site says in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The language, with the texts of the interface.
    pub language: &'static Language,
    /// All assessments.
    pub assessments: Vec<Assessment>,
    /// The diagnosis.
    pub diagnosis: Diagnosis,
    /// The texts of each assessment, or of the diagnosis, that is still in English, by its id. English has none.
    english: BTreeMap<String, Vec<String>>,
}

/// The language of the content in `assessments/` and `diagnosis/` itself.
const ENGLISH: &str = "en";

impl Edition {
    /// The folder of its pages, with a slash at the end; English ones lie at the top.
    pub fn folder(&self) -> String {
        match &*self.language.tag {
            ENGLISH => String::new(),
            tag => format!("{tag}/"),
        }
    }

    /// The languages of `editions` that its loader looks for on host pages: all others for the English one, none for another, which
    /// somebody chose for its language.
    pub(crate) fn others<'a>(&self, editions: &'a [Self]) -> Vec<&'a str> {
        let others = editions.iter().map(|edition| &*edition.language.tag).filter(|tag| *tag != ENGLISH);
        if self.language.tag == ENGLISH { others.collect() } else { Vec::new() }
    }

    /// What the page of the content with this id shows in English although the page is in another language: its own content, and
    /// the titles of others.
    pub fn untranslated(&self, id: &str) -> Option<Untranslated> {
        let own = self.english.get(id);
        let others = self.assessments.iter().filter(|one| self.english.contains_key(&one.id)).map(|one| &one.title);
        untranslated(&own.into_iter().flatten().chain(others).collect::<Vec<_>>(), own.is_some())
    }

    /// The same for a page that shows all content beside each other. Its own texts are those of the interface.
    pub fn untranslated_of_all(&self) -> Option<Untranslated> {
        untranslated(&self.english.values().flatten().collect::<Vec<_>>(), false)
    }

    /// The addresses of its pages, relative to the site's first page, which itself has none. `templates` are its own.
    pub(crate) fn paths(&self, templates: &[Template]) -> Vec<String> {
        let content = self.assessments.iter().map(|one| &*one.id).chain([&*self.diagnosis.id, FOLDER]);
        site::paths(&self.folder(), content, templates)
    }

    /// The ids of what is still in English.
    pub(crate) fn in_english(&self) -> Vec<String> {
        self.english.keys().cloned().collect()
    }
}

/// The texts that a page shows in English, if there are any.
fn untranslated(texts: &[&String], is_own: bool) -> Option<Untranslated> {
    let is_any = !texts.is_empty();
    let texts = texts.iter().copied().cloned().collect();
    is_any.then(|| Untranslated { tag: ENGLISH.to_owned(), texts, is_own })
}

/// English, and each other language that has a file of texts in the folder `root`, or every problem in their files.
pub fn all(root: &Path) -> Result<Vec<Edition>> {
    let mut editions = vec![english()?];
    let mut problems = Vec::new();
    for file in languages::files_in(root)? {
        match languages::read(&file) {
            Ok(language) if language.tag == ENGLISH => (),
            Ok(language) => match translated(root, language, &editions[0]) {
                Ok(edition) => editions.push(edition),
                Err(more) => problems.extend(more),
            },
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() { Ok(editions) } else { bail!("the translations have problems:\n{}", problems.join("\n")) }
}

/// The edition that everything comes from.
pub fn english() -> Result<Edition> {
    let language = Box::leak(Box::new(Language::english()));
    let (assessments, diagnosis) = (assessments::all()?, diagnosis::get()?);
    Ok(Edition { language, assessments, diagnosis, english: BTreeMap::new() })
}

fn translated(root: &Path, language: Language, english: &Edition) -> Result<Edition, Vec<String>> {
    let mut edition = Edition { language: Box::leak(Box::new(language)), ..english.clone() };
    let mut problems = stray(root, &edition);
    for assessment in &mut edition.assessments {
        let file = file_of(root, assessments::FOLDER, &edition.language.tag, &assessment.id);
        match read_or_english(&file, AssessmentFile::check) {
            Ok(Content::Translated(translated)) => *assessment = *translated,
            Ok(Content::English(texts)) => drop(edition.english.insert(assessment.id.clone(), texts)),
            Err(more) => problems.extend(more),
        }
    }
    let file = file_of(root, diagnosis::FOLDER, &edition.language.tag, &edition.diagnosis.id);
    match read_or_english(&file, DiagnosisFile::check) {
        Ok(Content::Translated(translated)) => edition.diagnosis = *translated,
        Ok(Content::English(texts)) => drop(edition.english.insert(edition.diagnosis.id.clone(), texts)),
        Err(more) => problems.extend(more),
    }
    if problems.is_empty() { Ok(edition) } else { Err(problems) }
}

fn file_of(root: &Path, folder: &str, tag: &str, id: &str) -> PathBuf {
    root.join(folder).join(tag).join(format!("{id}.toml"))
}

enum Content<T> {
    Translated(Box<T>),
    /// The texts that are still in English.
    English(Vec<String>),
}

fn read_or_english<Written: DeserializeOwned, Checked>(
    file: &Path,
    check: impl FnOnce(Written) -> Result<Checked, Vec<Problem>>,
) -> Result<Content<Checked>, Vec<String>> {
    if file.exists() {
        read(file, check).map(|translated| Content::Translated(Box::new(translated)))
    } else {
        let english = english_of(file).expect("its name is that of English content");
        value(&english).map(|content| Content::English(translation::texts(content)))
    }
}

/// The translated content in `file`, or every problem as `path: place: cure`. It differs from English in its texts only.
pub(crate) fn read<Written: DeserializeOwned, Checked>(
    file: &Path,
    check: impl FnOnce(Written) -> Result<Checked, Vec<Problem>>,
) -> Result<Checked, Vec<String>> {
    let checked = content::read(file, check)?;
    let Some(english) = english_of(file) else { return Err(vec![content::at(file, &NO_ENGLISH)]) };
    let problems = translation::differences(&value(&english)?, &value(file)?);
    let lines: Vec<String> = problems.iter().map(|problem| content::at(file, problem)).collect();
    if lines.is_empty() { Ok(checked) } else { Err(lines) }
}

/// What is wrong with a translation of nothing.
const NO_ENGLISH: &str = "there is no English file of this name";

/// The English file that `file`, in the folder of its language, is a translation of.
fn english_of(file: &Path) -> Option<PathBuf> {
    let content = file.parent()?.parent()?.file_name()?;
    Some(project::root().join(content).join(file.file_name()?)).filter(|english| english.exists())
}

fn value(file: &Path) -> Result<Value, Vec<String>> {
    content::read(file, |value: Value| Ok(value))
}

/// Files of translated content that belong to nothing, as problems.
fn stray(root: &Path, edition: &Edition) -> Vec<String> {
    let files = [assessments::FOLDER, diagnosis::FOLDER].map(|folder| root.join(folder).join(&*edition.language.tag));
    let files = files.iter().filter(|folder| folder.is_dir()).flat_map(|folder| content::files_in(folder)).flatten();
    let stray = files.filter(|file| english_of(file).is_none());
    stray.map(|file| content::at(&file, &NO_ENGLISH)).collect()
}

/// Every translated file of content in the project.
pub(crate) fn files() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in [assessments::FOLDER, diagnosis::FOLDER] {
        for entry in fs::read_dir(project::path(folder))? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(content::files_in(&path)?);
            }
        }
    }
    files.sort();
    Ok(files)
}
