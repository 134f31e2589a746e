//! Results that were pasted or dropped, read back.

use super::link::{self, Shared};
use crate::model::Assessment;
use crate::words;

/// A result that somebody else gave, or an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// Whose it is, as entered; may be empty.
    pub name: String,
    /// The result.
    pub shared: Shared,
}

/// Reads pasted results, one a line: a link, with a name before it if there is one, as in "Ana: https://…#result=…"; or a
/// JSON export, whose lines without a link are passed over like empty lines. What cannot be read gives a sentence with the
/// line's number and what is wrong.
pub fn read_results(text: &str, assessment: &Assessment) -> Vec<Result<Pasted, String>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !says_nothing(line));
    lines.map(|(index, line)| read_line(index + 1, line, assessment)).collect()
}

/// What a dropped file adds to the pasted text: a line for each result in it, named after the file; or one that names the
/// file and gives a sentence when it is read.
pub fn lines_of_file(file_name: &str, content: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    let mut lines: Vec<String> = link::states_in(content).map(|state| line(stem, state)).collect();
    if lines.is_empty() {
        lines.push(line(stem, ""));
    }
    lines.concat()
}

fn line(name: &str, state: &str) -> String {
    [name, ": #", link::KEY, state, "\n"].concat()
}

fn read_line(number: usize, line: &str, assessment: &Assessment) -> Result<Pasted, String> {
    let (name, word) = name_and_word(line);
    let shared = link::decode(word, assessment).map_err(|problem| words::in_line(number, &problem.to_string()))?;
    Ok(Pasted { name, shared })
}

/// A line that is empty, or belongs to a JSON export and holds no link.
fn says_nothing(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || (line.starts_with(['{', '}', '[', ']', '"']) && link::states_in(line).next().is_none())
}

/// The word that holds a link, or the last one, with the name before it. The fields of a JSON export are nobody's name.
fn name_and_word(line: &str) -> (String, &str) {
    let mut begin = 0;
    let words = line.split_inclusive(is_between_words).map(|word| {
        begin += word.len();
        (begin - word.len(), word)
    });
    let words: Vec<(usize, &str)> = words.filter(|(_, word)| !word.trim_matches(is_around_name).is_empty()).collect();
    let linked = words.iter().find(|(_, word)| link::states_in(word).next().is_some());
    let Some(&(begin, word)) = linked.or_else(|| words.last()) else { return (String::new(), line) };
    let before = line.get(..begin).unwrap_or_default().split('{').next().unwrap_or_default();
    let name = before.trim_matches(is_around_name);
    (if name == link::FIELD { String::new() } else { name.to_owned() }, word)
}

fn is_between_words(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';' | '"' | '<' | '>' | '(' | ')')
}

/// What separates a name from its link, quotes it, or makes a line an item.
fn is_around_name(letter: char) -> bool {
    is_between_words(letter) || matches!(letter, ':' | '-' | '*' | '•')
}
