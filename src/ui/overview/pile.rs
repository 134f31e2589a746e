use crate::engine::overview::{Catalog, Overview, Subject, Taken};
use crate::engine::{Answers, TeamView};
use crate::export::Date;
use crate::export::overview::read_any;
use crate::ui::lines::Lines;
use crate::words;

/// How many lines are read at a time. For each, a road is searched.
const SLICE: usize = 4;

/// The results that a visitor pasted. What they come to is computed when they change, not when they are drawn.
pub(super) struct Pile {
    /// The text in the field, and what was read of it.
    pub(super) lines: Lines<Result<Taken<Date>, String>>,
    /// The results that could be read.
    pub(super) results: Vec<Taken<Date>>,
    /// What they come to.
    pub(super) overview: Overview,
    /// Those of several people who took the same assessment.
    pub(super) teams: Vec<Team>,
}

/// Several people's results of one assessment.
pub(super) struct Team {
    /// Which, by its index in the catalog.
    pub(super) assessment: usize,
    pub(super) view: TeamView,
    /// The names of its members.
    pub(super) names: Vec<String>,
}

impl Pile {
    /// Nothing yet.
    pub(super) fn new(catalog: Catalog<'_>) -> Self {
        let results: Vec<Taken<Date>> = Vec::new();
        let overview = Overview::of(catalog, &results);
        Self { lines: Lines::default(), results, overview, teams: Vec::new() }
    }

    /// Replaces the text, and starts reading it at the first line that differs.
    pub(super) fn take(&mut self, text: String, catalog: Catalog<'_>) {
        self.lines.take(text);
        self.read_on(catalog);
    }

    /// Reads the next lines. After the last one, puts all results side by side.
    pub(super) fn read_on(&mut self, catalog: Catalog<'_>) {
        self.lines.read_on(SLICE, |number, line| read_any(number, line, catalog));
        if self.lines.is_read() {
            self.put_together(catalog);
        }
    }

    fn put_together(&mut self, catalog: Catalog<'_>) {
        self.results = self.lines.found().filter_map(|found| found.as_ref().ok()).cloned().collect();
        self.overview = Overview::of(catalog, &self.results);
        self.teams = teams(catalog, &self.overview, &self.results);
    }

    /// Whether everything has been read, and there is a result.
    pub(super) fn is_ready(&self) -> bool {
        self.lines.progress().is_none() && !self.results.is_empty()
    }

    /// How many results are of an earlier edition.
    fn earlier_count(&self) -> usize {
        self.results.iter().filter(|taken| taken.is_earlier).count()
    }

    /// The progress of reading, or its result, a sentence each.
    pub(super) fn status(&self) -> Vec<String> {
        if let Some((done, total)) = self.lines.progress() {
            return vec![words::reading(done, total)];
        }
        let (read, unread) = (self.results.len(), self.lines.problems().count());
        let read = (read > 0).then(|| words::overview::read(read));
        read.into_iter().chain(self.remarks()).chain((unread > 0).then(|| words::unread(unread))).collect()
    }

    /// What to know of the results of a link that was opened, a sentence each. Nobody saw them being read.
    pub(super) fn remarks_on_link(&self) -> Vec<String> {
        let unread = self.lines.problems().count();
        self.remarks().chain((unread > 0).then(|| words::overview::unopened(unread))).collect()
    }

    /// What to know of the results that were read, a sentence each.
    fn remarks(&self) -> impl Iterator<Item = String> {
        let (doubles, earlier) = (self.overview.doubles.len(), self.earlier_count());
        let doubles = (doubles > 0).then(|| words::overview::doubles(doubles));
        doubles.into_iter().chain((earlier > 0).then(|| words::overview::of_earlier_questions(earlier)))
    }
}

fn teams(catalog: Catalog<'_>, overview: &Overview, results: &[Taken<Date>]) -> Vec<Team> {
    let shared = overview.rows.iter().filter(|row| row.is_shared());
    let teams = shared.filter_map(|row| {
        let Subject::Assessment(assessment) = row.subject else { return None };
        let members = || row.current().map(|index| &results[index]);
        let answers: Vec<Answers> = members().filter_map(|taken| taken.outcome.answers().cloned()).collect();
        let names = members().map(|taken| taken.person.clone()).collect();
        Some(Team { assessment, view: TeamView::of(&catalog.assessments[assessment], &answers), names })
    });
    teams.collect()
}
