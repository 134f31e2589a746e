use crate::engine::overview::{Catalog, Taken};
use crate::export::Date;
use crate::export::link::overview::Entry;
use crate::export::overview::{entries_of_line, read_entry};
use std::vec::IntoIter;
use yew::AttrValue;

/// A text of which some results are read at a time: there may be thousands, in as many lines or in one, and the browser must stay
/// responsive. A change of the text reads again only from the first line that differs.
#[derive(Default)]
pub(super) struct Lines {
    /// The text in the field.
    pub(super) text: AttrValue,
    /// While files are being read: how many are done, and how many there are.
    pub(super) files: Option<(usize, usize)>,
    /// How many lines have been begun, so the number of the last of them, and how many there are besides.
    begun: usize,
    left: usize,
    /// How many bytes the lines have that have been begun.
    begun_bytes: usize,
    /// What the last of them holds and has not been read.
    waiting: IntoIter<Entry>,
    /// What was found.
    found: Vec<Taken<Date>>,
    /// The number of the line in which each was found.
    places: Vec<usize>,
    /// What could not be read, a sentence each, with the number of its line.
    problems: Vec<(usize, String)>,
}

impl Lines {
    /// Replaces the text. Reading begins at the first line that differs, or that has not been read to its end.
    pub(super) fn take(&mut self, text: String) {
        let read = self.begun - usize::from(self.waiting.len() > 0);
        let both = self.text.split_inclusive('\n').zip(text.split_inclusive('\n')).take(read);
        let same = both.take_while(|(before, now)| before == now).map(|(line, _)| line.len());
        let (lines, bytes) = same.fold((0, 0), |(lines, bytes), length| (lines + 1, bytes + length));
        self.places.truncate(self.places.partition_point(|line| *line <= lines));
        self.found.truncate(self.places.len());
        self.problems.retain(|(line, _)| *line <= lines);
        self.waiting = IntoIter::default();
        self.begun = lines;
        self.left = text.lines().count() - lines;
        self.begun_bytes = bytes;
        self.text = text.into();
    }

    /// Adds lines below the text, as files bring them.
    pub(super) fn with(&mut self, lines: &str) -> String {
        self.files = None;
        [self.text.trim_end(), "\n", lines].concat().trim_start().to_owned()
    }

    /// Reads the next `slice` results. A line without one counts as one.
    pub(super) fn read_on(&mut self, slice: usize, catalog: Catalog<'_>) {
        for _ in 0..slice {
            if self.waiting.len() == 0 {
                self.begin_line();
            }
            if let Some(entry) = self.waiting.next() {
                self.put(read_entry(self.begun, &entry, catalog));
            }
        }
    }

    fn begin_line(&mut self) {
        if let Some(line) = self.text[self.begun_bytes..].split_inclusive('\n').next() {
            self.waiting = entries_of_line(line).into_iter();
            self.begun += 1;
            self.left -= 1;
            self.begun_bytes += line.len();
        }
    }

    fn put(&mut self, found: Result<Taken<Date>, String>) {
        match found {
            Ok(found) => {
                self.found.push(found);
                self.places.push(self.begun);
            }
            Err(problem) => self.problems.push((self.begun, problem)),
        }
    }

    /// How many results have been read, and how many there are, as far as that is known: a line that has not been begun counts as one.
    pub(super) fn read(&self) -> (usize, usize) {
        let done = self.found.len() + self.problems.len();
        (done, done + self.waiting.len() + self.left)
    }

    /// Whether all have been read.
    pub(super) fn is_read(&self) -> bool {
        self.waiting.len() + self.left == 0
    }

    /// What was found, in the order of the lines.
    pub(super) fn found(&self) -> &[Taken<Date>] {
        &self.found
    }

    /// What could not be read, a sentence each.
    pub(super) fn problems(&self) -> impl ExactSizeIterator<Item = &String> {
        self.problems.iter().map(|(_, problem)| problem)
    }
}
