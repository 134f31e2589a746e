//! What a single value has to be. A rule takes the value as given and returns it as the model wants it.

use super::MAX_ID_LENGTH;
use super::kind::Kind;
use super::reader::{Read, Reader};
use crate::model::file::Given;
use std::ops::RangeInclusive;

/// One line that says something.
pub(super) fn text(reader: &mut Reader, text: String) -> Read<String> {
    match flaw(&text) {
        Some(flaw) => Err(reader.problem(flaw)),
        None => Ok(text),
    }
}

fn flaw(text: &str) -> Option<&'static str> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        Some("empty, write at least a word")
    } else if trimmed != text {
        Some("white space around the text, remove it")
    } else if text.contains(char::is_control) {
        Some("a line break or control character in the text, write one plain line")
    } else {
        None
    }
}

/// A kebab-case name.
pub(super) fn id(reader: &mut Reader, id: String) -> Read<String> {
    if is_kebab_case(&id) && id.len() <= MAX_ID_LENGTH {
        return Ok(id);
    }
    Err(reader.problem(format!(
        "{id:?} is no id, write lower-case letters, digits and single hyphens, a letter first, at most {MAX_ID_LENGTH}"
    )))
}

fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    id.starts_with(|first: char| first.is_ascii_lowercase()) && id.split('-').all(is_word)
}

/// An address that starts with `https://` and has a host.
pub(super) fn url(reader: &mut Reader, url: String) -> Read<String> {
    let url = text(reader, url)?;
    if has_secure_host(&url) && !url.contains(char::is_whitespace) {
        return Ok(url);
    }
    Err(reader.problem(format!("{url:?} is no address, write one such as \"https://dora.dev/research/\"")))
}

fn has_secure_host(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.starts_with(char::is_alphanumeric)
        && host.chars().all(|character| character.is_alphanumeric() || "-.".contains(character))
}

/// A whole number in `range`, which `needed` puts into words.
pub(super) fn number<N: TryFrom<i64> + PartialOrd>(
    range: RangeInclusive<N>,
    needed: &str,
) -> impl Fn(&mut Reader, i64) -> Read<N> {
    move |reader, number| {
        let fitting = N::try_from(number).ok().filter(|number| range.contains(number));
        fitting.ok_or_else(|| reader.problem(format!("{number}, it has to be {needed}")))
    }
}

/// One of `all`, by its id.
pub(super) fn choice<C: Copy, const COUNT: usize>(
    all: [C; COUNT],
    id: fn(C) -> &'static str,
) -> impl Fn(&mut Reader, String) -> Read<C> {
    move |reader, given| {
        let chosen = all.into_iter().find(|candidate| id(*candidate) == given);
        chosen.ok_or_else(|| reader.problem(format!("{given:?}, it has to be one of {}", all.map(id).join(", "))))
    }
}

/// A list whose items each follow `rule`.
pub(super) fn each<T: Kind, U>(
    rule: impl Fn(&mut Reader, T) -> Read<U>,
) -> impl Fn(&mut Reader, Vec<Given<T>>) -> Read<Vec<U>> {
    move |reader, given| reader.items(given, &rule).into_iter().collect()
}

/// A text that follows `rule` and stands only once in `scope`.
pub(super) fn unique(
    scope: impl Into<String>,
    rule: impl Fn(&mut Reader, String) -> Read<String>,
) -> impl Fn(&mut Reader, String) -> Read<String> {
    let scope = scope.into();
    move |reader, value| {
        let claimed = reader.claim(&scope, &value);
        let value = rule(reader, value)?;
        claimed.map(|()| value)
    }
}
