//! The link to several results: each as in its own link, one behind the other, with the name of whose it is.
//!
//! ```text
//! #result=0100…&result=0100…&of=416e61&result=0100…
//! ```
//!
//! A name is in hexadecimal digits of its UTF-8, and belongs to the result before it. So there is no character that a chat program
//! breaks or marks up, and each part is a result link of its own.

use super::diagnosis::SharedReplies;
use super::{KEY, SharedResult, diagnosis, hexadecimal, leading_word};
use crate::engine::overview::{Catalog, Outcome, Taken};
use crate::export::Date;

/// What stands before a name.
const OF: &str = "&of=";

/// A result in such a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What stands behind [`KEY`].
    pub state: String,
    /// Whose it is; may be empty.
    pub person: String,
}

/// The fragment that opens `results`, without its number sign.
pub fn encode<'a>(catalog: Catalog<'_>, results: impl Iterator<Item = &'a Taken<Date>>) -> String {
    let parts: Vec<String> = results.map(|taken| part(&state(catalog, taken), &taken.person)).collect();
    parts.join("&")
}

/// One result of such a link, with the name of whose it is, if it says so.
pub(in crate::export) fn part(state: &str, person: &str) -> String {
    let name = if person.is_empty() { String::new() } else { [OF, &hexadecimal::write(person.as_bytes())].concat() };
    [KEY, state, &name].concat()
}

/// The results in a text, in their order: one for each [`KEY`].
pub fn entries(text: &str) -> Vec<Entry> {
    text.split(KEY).skip(1).map(entry).collect()
}

fn entry(text: &str) -> Entry {
    let state = leading_word(text);
    let name = text[state.len()..].strip_prefix(OF).and_then(|name| hexadecimal::read(leading_word(name)));
    Entry { state: state.to_owned(), person: name.and_then(|name| String::from_utf8(name).ok()).unwrap_or_default() }
}

/// The state of one result, as its own link has it.
pub fn state(catalog: Catalog<'_>, Taken { day, outcome, .. }: &Taken<Date>) -> String {
    match outcome {
        Outcome::Snapshot { assessment, answers, snapshot } => {
            let shared = SharedResult { answers: answers.clone(), felt: snapshot.felt, date: *day };
            super::encode(&catalog.assessments[*assessment], &shared)
        }
        Outcome::Finding { replies, .. } => {
            diagnosis::encode(catalog.diagnosis, &SharedReplies { replies: replies.clone(), date: *day })
        }
    }
}
