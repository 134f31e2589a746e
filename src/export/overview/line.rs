//! What a line of pasted results holds.

use crate::export::link;

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
