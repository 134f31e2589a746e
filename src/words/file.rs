//! The texts of one language as their file says them, and the way from there to a [`Language`].

use super::language::{Entry, Language, Plural, Shape};
use super::placeholders::{braced, numbered, placeholders};
use super::texts::ENTRIES;
use crate::model::{Problem, nearest};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A file of `texts/`, as a translator writes it.
#[derive(Clone, Debug, Deserialize)]
pub struct LanguageFile {
    language: Head,
    #[serde(flatten)]
    sections: BTreeMap<String, BTreeMap<String, Given>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    tag: String,
    plural: String,
    direction: String,
}

/// What a key holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Given {
    Line(String),
    List(Vec<String>),
    Forms(BTreeMap<String, String>),
}

impl LanguageFile {
    /// The language, or everything that is wrong with the file.
    pub fn check(&self) -> Result<Language, Vec<Problem>> {
        let mut problems = Problems::default();
        let plural = self.plural(&mut problems);
        let is_mirrored = self.is_mirrored(&mut problems);
        let texts = ENTRIES.iter().flat_map(|entry| self.texts(entry, plural, &mut problems)).collect();
        self.name_unknown(&mut problems);
        let tag = self.language.tag.clone().into();
        problems.none_or(Language { tag, is_mirrored, plural, texts })
    }

    fn plural(&self, problems: &mut Problems) -> Plural {
        let names = Plural::ALL.map(Plural::name);
        let found = Plural::ALL.into_iter().find(|plural| plural.name() == self.language.plural);
        found.unwrap_or_else(|| {
            problems.note("language.plural", format!("`{}`, use one of {}", self.language.plural, names.join(", ")));
            Plural::Single
        })
    }

    fn is_mirrored(&self, problems: &mut Problems) -> bool {
        if !["ltr", "rtl"].contains(&self.language.direction.as_str()) {
            problems.note("language.direction", format!("`{}`, use ltr or rtl", self.language.direction));
        }
        self.language.direction == "rtl"
    }

    /// The texts of `entry`, as many as English has.
    fn texts(&self, entry: &Entry, plural: Plural, problems: &mut Problems) -> Vec<Cow<'static, str>> {
        let place = format!("{}.{}", entry.section, entry.key);
        let given = self.sections.get(entry.section).and_then(|section| section.get(entry.key));
        let texts = match (given, entry.shape) {
            (Some(Given::Line(text)), Shape::Line) => vec![text.clone()],
            (Some(Given::List(texts)), Shape::List(count)) if texts.len() == count => texts.clone(),
            (Some(Given::Forms(forms)), Shape::Plural) => vec![in_order(forms, plural, &place, problems)],
            (given, shape) => {
                problems.note(&place, wanted(given, shape, plural));
                return Vec::new();
            }
        };
        texts.into_iter().map(|text| encoded(&text, entry, &place, problems).into()).collect()
    }

    /// Notes the sections and the keys that English does not have.
    fn name_unknown(&self, problems: &mut Problems) {
        let sections: Vec<&str> = ENTRIES.iter().map(|entry| entry.section).collect();
        for (section, keys) in &self.sections {
            let known: Vec<&str> =
                ENTRIES.iter().filter(|entry| entry.section == section).map(|entry| entry.key).collect();
            if known.is_empty() {
                problems.note(section, unknown(section, &sections));
            }
            for key in keys.keys().filter(|key| !known.is_empty() && !known.contains(&key.as_str())) {
                problems.note(&format!("{section}.{key}"), unknown(key, &known));
            }
        }
    }
}

/// What has to stand where `given` does.
fn wanted(given: Option<&Given>, shape: Shape, plural: Plural) -> String {
    let found = match given {
        None => "missing".to_owned(),
        Some(Given::Line(_)) => "one text".to_owned(),
        Some(Given::List(texts)) => format!("a list of {}", texts.len()),
        Some(Given::Forms(_)) => "a table".to_owned(),
    };
    match shape {
        Shape::Line => format!("{found}, a text is expected"),
        Shape::List(count) => format!("{found}, a list of {count} texts is expected"),
        Shape::Plural => format!("{found}, a table with {} is expected", plural.forms().join(", ")),
    }
}

fn unknown(name: &str, known: &[&str]) -> String {
    let meant = nearest(name, known).map(|meant| format!(", did you mean `{meant}`?"));
    format!("English has no such text{}", meant.unwrap_or_else(|| ", remove it".to_owned()))
}

/// The forms of a text below each other, in the order of the language's rule.
fn in_order(forms: &BTreeMap<String, String>, plural: Plural, place: &str, problems: &mut Problems) -> String {
    for form in forms.keys().filter(|form| !plural.forms().contains(&form.as_str())) {
        problems.note(&format!("{place}.{form}"), format!("the language has {}, remove it", plural.forms().join(", ")));
    }
    let mut texts = Vec::new();
    for form in plural.forms() {
        match forms.get(*form) {
            Some(text) => texts.push(text.as_str()),
            None => problems.note(&format!("{place}.{form}"), "missing".to_owned()),
        }
    }
    texts.join("\n")
}

/// `text` as [`Language::texts`] holds it.
fn encoded(text: &str, entry: &Entry, place: &str, problems: &mut Problems) -> String {
    let names = placeholders(text);
    // The form of a number may say it in words.
    let needed = if entry.shape == Shape::Line { entry.placeholders } else { &[] };
    for name in needed.iter().filter(|name| !names.contains(name)) {
        problems.note(place, format!("`{}` is missing", braced(name)));
    }
    for name in names.iter().filter(|name| !entry.placeholders.contains(name)) {
        let known = entry.placeholders.iter().map(|name| braced(name)).collect::<Vec<_>>().join(", ");
        let cure = if known.is_empty() { "remove it".to_owned() } else { format!("English has {known}") };
        problems.note(place, format!("nothing stands for `{}`, {cure}", braced(name)));
    }
    if text.trim().is_empty() {
        problems.note(place, "empty".to_owned());
    }
    numbered(text, entry.placeholders)
}

#[derive(Default)]
struct Problems(Vec<Problem>);

impl Problems {
    fn note(&mut self, place: &str, cure: String) {
        self.0.push(Problem { place: place.to_owned(), cure });
    }

    fn none_or<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
