use crate::engine::overview::{Catalog, FirstMove, Overview, Subject, Taken, Task};
use crate::export::Date;
use crate::export::link::{self, KEY};

/// An overview with all that is made of it: every export is written from this.
#[derive(Clone, Copy, Debug)]
pub struct OverviewReport<'a> {
    /// What there is to take.
    pub catalog: Catalog<'a>,
    /// The results.
    pub results: &'a [Taken<Date>],
    /// What they come to.
    pub overview: &'a Overview,
    /// The moves that the visitor takes on.
    pub chosen: &'a [Chosen],
    /// The visitor's day.
    pub date: Date,
}

/// A move that the visitor takes on.
pub type Chosen = (Subject, Task);

impl OverviewReport<'_> {
    /// The fragment of the link to all results, those before the latest and without those that were there before.
    pub fn link(&self) -> String {
        let doubles = &self.overview.doubles;
        let single = (0..self.results.len()).filter(|index| !doubles.contains(index)).map(|index| &self.results[index]);
        ["#", &link::overview::encode(self.catalog, single)].concat()
    }

    /// The fragment that opens one result on its own page.
    pub fn link_of(&self, index: usize) -> String {
        ["#", KEY, &link::overview::state(self.catalog, &self.results[index])].concat()
    }

    /// The name of a file to save it in, such as `overview-2026-11-22.md`; `folder` is the name of its page.
    pub fn file_name(&self, folder: &str, extension: &str) -> String {
        format!("{folder}-{}.{extension}", self.date)
    }

    /// Whether the visitor takes on this move.
    pub fn is_chosen(&self, found: &FirstMove) -> bool {
        self.chosen.iter().any(|&(subject, task)| subject == found.subject && task.is_as(found.task))
    }
}
