use super::Agenda;
use crate::engine::overview::{Catalog, FirstMove, Overview, Standing, Subject, Taken, Task, Team};
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

impl<'a> OverviewReport<'a> {
    /// The results in the order in which they were given, those before the latest and without those that were there before.
    pub(in crate::export) fn single(&self) -> impl Iterator<Item = usize> {
        let doubles = &self.overview.doubles;
        (0..self.results.len()).filter(|index| doubles.binary_search(index).is_err())
    }

    /// The same in the order of the rows, each with whether it is somebody's latest.
    pub(super) fn in_rows(&self) -> impl Iterator<Item = (usize, bool)> {
        let standings = self.overview.rows.iter().flat_map(|row| &row.standings);
        standings.flat_map(|Standing { latest, earlier }| {
            earlier.iter().map(|&index| (index, false)).chain([(*latest, true)])
        })
    }

    /// The fragment of the link to all results.
    pub fn link(&self) -> String {
        ["#", &link::overview::encode(self.catalog, self.single().map(|index| &self.results[index]))].concat()
    }

    /// The fragment that opens one result on its own page.
    pub fn link_of(&self, index: usize) -> String {
        ["#", KEY, &link::overview::state(self.catalog, &self.results[index])].concat()
    }

    /// What the people have to settle who took the assessment with this index, if they differ.
    pub fn agenda(&self, assessment: usize) -> Option<Agenda<'a>> {
        let Team { view, names, .. } = self.overview.teams.iter().find(|team| team.assessment == assessment)?;
        Agenda::of(&self.catalog.assessments[assessment], view, names)
    }

    /// The name of a file to save it in, such as `overview-2026-11-22.md`; `folder` is the name of its page.
    pub fn file_name(&self, folder: &str, extension: &str) -> String {
        format!("{folder}-{}.{extension}", self.date)
    }

    /// Whether the visitor takes on this move.
    pub fn is_chosen(&self, found: &FirstMove) -> bool {
        self.chosen.iter().any(|&(subject, task)| subject == found.subject && task.is_as(found.task))
    }

    /// What the visitor takes on of that which a result asks for.
    pub(in crate::export) fn takes_on(&self, index: usize) -> impl Iterator<Item = Task> {
        let moves = self.overview.moves.iter().flat_map(|group| &group.moves);
        moves.filter(move |found| self.is_chosen(found) && found.results.contains(&index)).map(|found| found.task)
    }

    /// The questions of a result about which the visitor takes something on.
    pub(in crate::export) fn plan(&self, index: usize) -> impl Iterator<Item = usize> {
        self.takes_on(index).filter_map(|task| if let Task::Advice(question, _) = task { Some(question) } else { None })
    }
}
