use super::line::{name_and_word, says_nothing};
use super::{FOLDER, FORMAT};
use crate::engine::overview::{Catalog, Outcome, Subject, Taken};
use crate::export::Date;
use crate::export::link::overview::{Entry, entries, part};
use crate::export::link::{self, LinkProblem, Opened};
use crate::words;

/// How long a day in a file's name is: `2026-11-22`.
const DAY: usize = 10;

/// Reads a line of pasted results of anything in the catalog, all of it at once: see [`entries_of_line`] and [`read_entry`].
pub fn read_any(number: usize, line: &str, catalog: Catalog<'_>) -> Vec<Result<Taken<Date>, String>> {
    entries_of_line(line).iter().map(|entry| read_entry(number, entry, catalog)).collect()
}

/// What a line of pasted results holds: a link, with a name before it if there is one; a link to an overview, which holds several
/// results; or a line of a JSON export, or all of one. Empty if it says nothing. Nothing is read yet, so this is quick.
pub fn entries_of_line(line: &str) -> Vec<Entry> {
    if says_nothing(line) {
        return Vec::new();
    }
    let (name, word) = name_and_word(line);
    let mut entries = if line.contains(link::FIELD) { found_in(line) } else { entries(word) };
    if entries.is_empty() {
        entries.push(Entry { state: word.to_owned(), person: String::new() });
    }
    for entry in entries.iter_mut().filter(|entry| entry.person.is_empty()) {
        entry.person.clone_from(&name);
    }
    entries
}

/// Reads what a line holds. What cannot be read gives a sentence with the line's `number` and what is wrong.
pub fn read_entry(number: usize, entry: &Entry, catalog: Catalog<'_>) -> Result<Taken<Date>, String> {
    opened(entry, catalog).map_err(|problem| words::in_line(number, sentence(problem)))
}

/// The results in a text. In JSON, only the field for a link holds one, whatever names there are.
fn found_in(text: &str) -> Vec<Entry> {
    let quoted = ["\"", link::FIELD, "\""].concat();
    let fields = text.split(&quoted).skip(1).filter_map(|field| entries(field).into_iter().next());
    let fields: Vec<Entry> = fields.collect();
    if fields.is_empty() { entries(text) } else { fields }
}

/// A line that is read as this result. A name that does not come back when it stands before the link stays within it.
fn line(Entry { state, person }: &Entry) -> String {
    let fragment = ["#", link::KEY, state].concat();
    let named = if person.is_empty() { fragment.clone() } else { [person, ": ", &fragment].concat() };
    let is_read_so = !person.contains(['\n', '\r']) && name_and_word(&named) == (person.clone(), &fragment);
    if is_read_so { named + "\n" } else { ["#", &part(state, person), "\n"].concat() }
}

/// What a dropped file adds to the pasted text: a line for each result in it. Those without a name get that of the file, unless an
/// export gave it that, or it holds all results of an overview, which may be those of several people. A file without a result is
/// named when it is read.
pub fn lines_of_result_file(file_name: &str, content: &str, catalog: Catalog<'_>) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    let ours = catalog.subjects().map(|subject| catalog.id(subject)).chain([FOLDER]);
    let person = ours.into_iter().find_map(|name| added(stem.strip_prefix(name)?)).unwrap_or(stem);
    let is_of_all = content.contains(FORMAT);
    let named = |entry: Entry| {
        let is_left = is_of_all || !entry.person.is_empty();
        line(&if is_left { entry } else { Entry { person: person.to_owned(), ..entry } })
    };
    let lines: String = found_in(content).into_iter().map(named).collect();
    if lines.is_empty() { [stem, ": #", link::KEY, "\n"].concat() } else { lines }
}

/// What somebody added to the name of an export, of which the day, the number of a browser's copy, and signs between are ours;
/// nothing if it is another name that begins the same.
fn added(behind_id: &str) -> Option<&str> {
    let is_between = |letter: char| matches!(letter, '-' | '_' | ' ');
    let (first, rest) = (behind_id.chars().next(), behind_id.trim_start_matches(is_between));
    let rest = rest.get(..DAY).filter(|day| Date::read(day).is_some()).map_or(rest, |_| &rest[DAY..]);
    let number = rest.rsplit_once('(').and_then(|(_, number)| number.strip_suffix(')'));
    let is_copy = number.is_some_and(|number| number.parse::<u32>().is_ok());
    let rest = if is_copy { rest.rsplit_once('(').map_or(rest, |(before, _)| before) } else { rest };
    first.is_none_or(is_between).then(|| rest.trim_matches(is_between))
}

/// The lines of a link's results, if at least one of them can be opened; otherwise why not.
pub fn opens(fragment: &str, catalog: Catalog<'_>) -> Result<String, String> {
    let mut problem = LinkProblem::Damaged;
    let entries = entries(fragment);
    for entry in &entries {
        match opened(entry, catalog) {
            Ok(_) => return Ok(entries.iter().map(line).collect()),
            Err(found) => problem = found,
        }
    }
    Err(sentence(problem))
}

/// The result in `entry`, of whatever it belongs to.
fn opened(entry: &Entry, catalog: Catalog<'_>) -> Result<Taken<Date>, LinkProblem> {
    let read = catalog.subjects().map(|subject| opened_as(subject, entry, catalog));
    let is_meant = |read: &Result<Taken<Date>, LinkProblem>| !matches!(read, Err(LinkProblem::OtherAssessment));
    read.into_iter().find(is_meant).unwrap_or(Err(LinkProblem::OtherAssessment))
}

/// Why a link cannot be opened.
fn sentence(problem: LinkProblem) -> String {
    match problem {
        LinkProblem::OtherAssessment => words::overview::link_of_nothing().to_owned(),
        _ => problem.sentence(),
    }
}

fn opened_as(
    subject: Subject,
    Entry { state, person }: &Entry,
    catalog: Catalog<'_>,
) -> Result<Taken<Date>, LinkProblem> {
    let (outcome, day, is_earlier) = match subject {
        Subject::Assessment(index) => {
            let assessment = &catalog.assessments[index];
            let Opened { shared, earlier } = link::decode(state, assessment)?;
            (Outcome::of_answers(index, assessment, shared.answers, shared.felt), shared.date, earlier.is_some())
        }
        Subject::Diagnosis => {
            let shared = link::diagnosis::decode(state, catalog.diagnosis)?;
            (Outcome::of_replies(shared.replies), shared.date, false)
        }
    };
    Ok(Taken { person: person.clone(), day, is_earlier, outcome })
}
