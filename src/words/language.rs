//! The language that the program speaks: all texts of `texts/<language>.toml`, in the order of the English ones.

use super::texts::{ENGLISH, ENTRIES};
use super::{Digits as _, number};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::Cell;
#[cfg(not(target_arch = "wasm32"))]
use std::sync::LazyLock;

/// All texts in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// As in `lang`: `en`, `fr-CA`.
    pub tag: Cow<'static, str>,
    /// Whether it is written from right to left.
    pub is_mirrored: bool,
    /// How numbers decide between the forms of a text.
    pub plural: Plural,
    /// The texts, in the order of `texts/en.toml`. `{0}` stands for the first value, and so on. Forms stand below each other.
    pub texts: Vec<Cow<'static, str>>,
}

/// How a number decides between the forms of a text, after the rules of Unicode CLDR for whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plural {
    /// `other` only: Chinese, Japanese.
    Never,
    /// `one` for 1, otherwise `other`: English, German, Spanish.
    Single,
    /// `one` for 0 and 1, otherwise `other`: French, Portuguese.
    ZeroToOne,
    /// `one` for 1, `few` for 2 to 4, 22 to 24, … but not 12 to 14, otherwise `many`: Polish.
    Polish,
    /// `zero`, `one`, `two`, `few` for 3 to 10, 103 to 110, …, `many` for 11 to 99, 111 to 199, …, otherwise `other`: Arabic.
    Arabic,
}

impl Plural {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Never, Self::Single, Self::ZeroToOne, Self::Polish, Self::Arabic];

    /// The name that files use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Single => "single",
            Self::ZeroToOne => "zero-to-one",
            Self::Polish => "polish",
            Self::Arabic => "arabic",
        }
    }

    /// The names of the forms, in the order in which they stand.
    pub fn forms(self) -> &'static [&'static str] {
        match self {
            Self::Never => &["other"],
            Self::Single | Self::ZeroToOne => &["one", "other"],
            Self::Polish => &["one", "few", "many"],
            Self::Arabic => &["zero", "one", "two", "few", "many", "other"],
        }
    }

    /// Which of the forms is the one for `count`.
    fn form(self, count: u64) -> usize {
        let (ten, hundred) = (count % 10, count % 100);
        match self {
            Self::Never => 0,
            Self::Single => usize::from(count != 1),
            Self::ZeroToOne => usize::from(count > 1),
            Self::Polish if count == 1 => 0,
            Self::Polish if (2..=4).contains(&ten) && !(12..=14).contains(&hundred) => 1,
            Self::Polish => 2,
            Self::Arabic => match (count, hundred) {
                (0, _) => 0,
                (1, _) => 1,
                (2, _) => 2,
                (_, 3..=10) => 3,
                (_, 11..=99) => 4,
                _ => 5,
            },
        }
    }
}

impl Language {
    /// English.
    pub fn english() -> Self {
        let texts = ENGLISH.into_iter().map(Cow::Borrowed).collect();
        Self { tag: "en".into(), is_mirrored: false, plural: Plural::Single, texts }
    }

    /// With the texts of `sections`; the others are empty, and those behind the last of them are left out.
    #[must_use]
    pub fn with_sections(mut self, sections: &[&str]) -> Self {
        let is_in = |entry: &Entry| std::iter::repeat_n(sections.contains(&entry.section), entry.shape.texts());
        for (text, is_in) in self.texts.iter_mut().zip(ENTRIES.iter().flat_map(is_in)) {
            if !is_in {
                *text = Cow::Borrowed("");
            }
        }
        let used = self.texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
        self.texts.truncate(used);
        self
    }

    /// From now on, this is what the thread speaks. It is kept until the program ends.
    pub fn speak(self) {
        Box::leak(Box::new(self)).begin();
    }

    /// From now on, this is what the thread speaks.
    pub(crate) fn begin(&'static self) {
        SPOKEN.set(Some(self));
    }

    /// What `work` makes while the thread speaks this language. Then it speaks what it spoke before.
    pub fn during<T>(&'static self, work: impl FnOnce() -> T) -> T {
        let before = SPOKEN.replace(Some(self));
        let made = work();
        SPOKEN.set(before);
        made
    }

    /// What says the language and its direction in the root element of a page, or in any other.
    pub fn attributes(&self) -> String {
        let direction = if self.is_mirrored { " dir=\"rtl\"" } else { "" };
        format!("lang=\"{}\"{direction}", self.tag)
    }
}

thread_local! {
    static SPOKEN: Cell<Option<&'static Language>> = const { Cell::new(None) };
}

/// What the thread speaks: English, unless it was told otherwise.
pub fn spoken() -> &'static Language {
    SPOKEN.get().unwrap_or(&DEFAULT)
}

#[cfg(not(target_arch = "wasm32"))]
static DEFAULT: LazyLock<Language> = LazyLock::new(Language::english);

/// A program in the browser is told by its page, and does not carry the texts a second time.
#[cfg(target_arch = "wasm32")]
static DEFAULT: Language =
    Language { tag: Cow::Borrowed(""), is_mirrored: false, plural: Plural::Never, texts: Vec::new() };

/// One entry of the file of texts.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The table that it stands in.
    pub section: &'static str,
    /// Its name, unique in its section.
    pub key: &'static str,
    /// What it consists of.
    pub shape: Shape,
    /// The names that stand in braces in it.
    pub placeholders: &'static [&'static str],
}

/// What an entry consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One text.
    Line,
    /// So many texts.
    List(usize),
    /// The forms of a text that a number decides between.
    Plural,
}

impl Shape {
    /// How many texts it is.
    pub fn texts(self) -> usize {
        match self {
            Self::List(count) => count,
            Self::Line | Self::Plural => 1,
        }
    }
}

/// A number that decides between the forms of a text.
pub trait Count {
    /// The number.
    fn count(self) -> u64;
}

/// What can stand in the place of a name in a text.
pub trait Value {
    /// How it is shown there.
    fn shown(&self) -> Cow<'_, str>;
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Count for $number {
            fn count(self) -> u64 {
                u64::try_from(self).unwrap_or(u64::MAX)
            }
        }

        impl Value for $number {
            fn shown(&self) -> Cow<'_, str> {
                Cow::Owned(self.digits())
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize);

impl Value for &str {
    fn shown(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Value for String {
    fn shown(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Value for &String {
    fn shown(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

/// The text at `index`.
#[inline(never)]
pub(super) fn text(index: usize) -> &'static str {
    spoken().texts.get(index).map_or("", |text| text)
}

/// The text with this name in the file, `site.skip`, with `value` in the place of each `{name}`. `value` may fail.
///
/// # Errors
///
/// A sentence, if there is no such text, or if it is not a single one.
pub fn named(name: &str, value: impl Fn(&str) -> Result<String, String>) -> Result<String, String> {
    let mut first = 0;
    for entry in ENTRIES {
        if name.split_once('.') == Some((entry.section, entry.key)) {
            return match entry.shape {
                Shape::Line => {
                    let values = entry.placeholders.iter().map(|name| value(name).map(Cow::Owned));
                    Ok(filled(first, &values.collect::<Result<Vec<_>, _>>()?))
                }
                Shape::List(_) | Shape::Plural => Err(format!("{name} in texts/en.toml is not a single text")),
            };
        }
        first += entry.shape.texts();
    }
    Err(format!("there is no text {name:?} in texts/en.toml"))
}

/// Each single text of a section of the file, by its name, with `{name}` where something is to be put.
pub fn section(name: &str) -> Vec<(&'static str, String)> {
    let mut first = 0;
    let mut texts = Vec::new();
    for entry in ENTRIES {
        if entry.section == name && entry.shape == Shape::Line {
            let places: Vec<_> = entry.placeholders.iter().map(|name| Cow::Owned(format!("{{{name}}}"))).collect();
            texts.push((entry.key, filled(first, &places)));
        }
        first += entry.shape.texts();
    }
    texts
}

/// As many texts as are asked for, from `first` on.
pub(super) fn list<const N: usize>(first: usize) -> [&'static str; N] {
    std::array::from_fn(|index| text(first + index))
}

/// The text at `index` with `values` in their places.
#[inline(never)]
pub(super) fn filled(index: usize, values: &[Cow<'_, str>]) -> String {
    fill(text(index), |place| values.get(place).map(|value| &**value))
}

/// The form for `count` of the text at `index`, with `count` and then `values` in their places.
#[inline(never)]
pub(super) fn counted(index: usize, count: u64, values: &[Cow<'_, str>]) -> String {
    let form = spoken().plural.form(count);
    let count = number(count);
    let value = |place: usize| if place == 0 { Some(&*count) } else { values.get(place - 1).map(|value| &**value) };
    fill(text(index).lines().nth(form).unwrap_or_default(), value)
}

/// `{0}` becomes the first value, and so on.
fn fill<'a>(text: &str, value: impl Fn(usize) -> Option<&'a str>) -> String {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (place, rest) = part.split_once('}').unwrap_or_default();
        filled += place.parse().ok().and_then(&value).unwrap_or_default();
        filled += rest;
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::{Plural, fill};

    #[test]
    fn values_stand_in_their_places() {
        assert_eq!(fill("{1} of {0}, {1}", |place| ["15", "7"].get(place).copied()), "7 of 15, 7");
        assert_eq!(fill("nothing to fill", |_| None), "nothing to fill");
    }

    #[track_caller]
    fn check(plural: Plural, form: &str, counts: &[u64]) {
        for count in counts {
            assert_eq!(plural.forms()[plural.form(*count)], form, "{plural:?} {count}");
        }
    }

    /// Unicode CLDR 47, Language Plural Rules, the samples of whole numbers.
    #[test]
    fn a_number_decides_between_forms_as_the_language_does() {
        check(Plural::Never, "other", &[0, 1, 2]);
        check(Plural::Single, "one", &[1]);
        check(Plural::Single, "other", &[0, 2, 21]);
        check(Plural::ZeroToOne, "one", &[0, 1]);
        check(Plural::ZeroToOne, "other", &[2, 21]);
        check(Plural::Polish, "few", &[2, 4, 22, 104]);
        check(Plural::Polish, "many", &[0, 5, 12, 14, 21, 112]);
        check(Plural::Arabic, "few", &[3, 10, 103, 1010]);
        check(Plural::Arabic, "many", &[11, 99, 111]);
        check(Plural::Arabic, "other", &[100, 102, 1000]);
    }
}
