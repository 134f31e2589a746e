//! Results that were pasted or dropped, read back.

use super::link::{self, Earlier, Opened, SharedResult};
use crate::model::Assessment;
use crate::words;

/// A result that somebody else gave, or an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// Whose it is, as entered; may be empty.
    pub name: String,
    /// The result.
    pub shared: SharedResult,
    /// What is left of it, if the questions were others when it was made.
    pub earlier: Option<Earlier>,
}

/// Reads a line of pasted results: a link, with a name before it if there is one, as in "Ana: https://…#result=…"; or a line of a
/// JSON export. None if it says nothing, as an empty line or one of an export without a link. What cannot be read gives a sentence
/// with the line's `number` and what is wrong.
pub fn read_result(number: usize, line: &str, assessment: &Assessment) -> Option<Result<Pasted, String>> {
    if says_nothing(line) {
        return None;
    }
    let (name, word) = name_and_word(line);
    let read = link::decode(word, assessment);
    let pasted = |Opened { shared, earlier }| Pasted { name, shared, earlier };
    Some(read.map(pasted).map_err(|problem| words::in_line(number, problem.to_string())))
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

/// A line that is empty, or belongs to a JSON export and holds no link.
pub(super) fn says_nothing(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || (line.starts_with(['{', '}', '[', ']', '"']) && link::states_in(line).next().is_none())
}

/// The word that holds a link, or the last one, with the name before it. The fields of a JSON export are nobody's name.
pub(super) fn name_and_word(line: &str) -> (String, &str) {
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
