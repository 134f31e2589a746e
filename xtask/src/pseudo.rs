//! `cargo xtask pseudo`: two languages that nobody speaks, made of English by a small change to each text, and the site in them.
//!
//! ```text
//! en-XA   accented, in brackets, and about 40 % longer, as a translation may be: [Šţåŕţ öñ]
//! ar-XB   mirrored: each text reads from right to left and has the six forms of Arabic
//! ```
//!
//! A text without the marks was forgotten: it is not in the file of texts. The tests in browsers look for such texts, for what no
//! longer fits, and for what is on the wrong side. Nothing of this is published.

mod change;

use crate::content::{at, syntax};
use crate::{assessments, diagnosis, editions, languages, project, site, translation};
use anyhow::{Result, bail};
use change::{accented, mirrored};
use delivery_assessments::words::Plural;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug)]
pub struct Pseudo {
    /// As in `lang`.
    pub tag: &'static str,
    plural: Plural,
    direction: &'static str,
    change: fn(&str) -> String,
}

/// Accented and longer.
pub const ACCENTED: Pseudo = Pseudo { tag: "en-XA", plural: Plural::Single, direction: "ltr", change: accented };

/// From right to left.
pub const MIRRORED: Pseudo = Pseudo { tag: "ar-XB", plural: Plural::Arabic, direction: "rtl", change: mirrored };

/// What is left in English, for the tests to see how that looks.
pub const UNTRANSLATED: &str = "mobile-delivery";

/// Where the files of both languages are written.
pub fn folder() -> PathBuf {
    project::path("target/pseudo")
}

/// The site in English and in both languages.
pub fn built() -> PathBuf {
    folder().join("site")
}

/// Writes the files of both languages, and the site in them with the programs that were built last.
pub fn write() -> Result<()> {
    write_texts()?;
    site::write_pseudo(&built(), &editions::all(&folder())?)?;
    println!("The site in {} and {} is in {}.", ACCENTED.tag, MIRRORED.tag, project::display(&built()));
    Ok(())
}

/// Writes the files of both languages: the texts, the assessments but one, and the diagnosis.
pub fn write_texts() -> Result<()> {
    site::empty(&folder())?;
    for language in [ACCENTED, MIRRORED] {
        language.write_texts()?;
        for file in assessments::files()?.into_iter().filter(|file| !file.ends_with(format!("{UNTRANSLATED}.toml"))) {
            language.write_content(assessments::FOLDER, &file)?;
        }
        language.write_content(diagnosis::FOLDER, &diagnosis::file())?;
    }
    Ok(())
}

impl Pseudo {
    fn write_texts(self) -> Result<()> {
        let english = read(&project::path(languages::FOLDER).join("en.toml"))?;
        let texts = english.into_iter().map(|(section, entries)| match entries {
            Value::Table(_) if section == "language" => (section, self.head()),
            Value::Table(entries) => (section, Value::Table(self.section(entries))),
            other => (section, other),
        });
        let file = folder().join(languages::FOLDER).join(format!("{}.toml", self.tag));
        save(&file, &Value::Table(texts.collect()))
    }

    fn head(self) -> Value {
        let fields = [("tag", self.tag), ("plural", self.plural.name()), ("direction", self.direction)];
        Value::Table(fields.map(|(name, value)| (name.to_owned(), Value::from(value))).into_iter().collect())
    }

    fn section(self, entries: Table) -> Table {
        let entry = |(key, value)| {
            let mut value = match value {
                Value::Table(forms) => Value::Table(self.forms(&forms)),
                other => other,
            };
            self.change(&mut value);
            (key, value)
        };
        entries.into_iter().map(entry).collect()
    }

    /// The forms that the language's rule has, from the two that English has.
    fn forms(self, english: &Table) -> Table {
        let form = |name: &&str| {
            let like = if *name == "one" { "one" } else { "other" };
            Some(((*name).to_owned(), english.get(like)?.clone()))
        };
        self.plural.forms().iter().filter_map(form).collect()
    }

    fn change(self, content: &mut Value) {
        translation::each_text(content, &mut |text| *text = (self.change)(text));
    }

    fn write_content(self, kind: &str, english: &Path) -> Result<()> {
        let mut content = Value::Table(read(english)?);
        self.change(&mut content);
        let name = english.file_name().expect("a file of content has a name");
        save(&folder().join(kind).join(self.tag).join(name), &content)
    }
}

fn read(file: &Path) -> Result<Table> {
    let text = fs::read_to_string(file)?;
    match toml::from_str(&text) {
        Ok(table) => Ok(table),
        Err(error) => bail!("{}", at(file, &syntax(&text, &error))),
    }
}

fn save(file: &Path, content: &Value) -> Result<()> {
    site::write(file, toml::to_string(content)?.as_bytes())
}
