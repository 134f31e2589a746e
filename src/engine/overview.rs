//! Results of any of the assessments and of the diagnosis, side by side: one row for each, how many show which pattern, what to
//! begin with, and what was not taken. Nothing is averaged into a grade.

mod gap;
mod moves;
mod pattern_count;
mod people;
mod subject;
mod taken;
mod team;

pub use gap::{Gap, Why};
pub use moves::{FirstMove, MoveGroup, Reason, Task};
pub use pattern_count::PatternCount;
pub use people::Standing;
pub use subject::{Catalog, Subject};
pub use taken::{Outcome, Taken};
pub use team::Team;

use super::ordered::ordered;
use crate::model::Pattern;
use std::cmp::Reverse;

/// What several results come to. They are given by their index in what it was made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// One for each assessment that was taken, and for the diagnosis: the latest first, then those without a day, and else in the
    /// order of the catalog.
    pub rows: Vec<Row>,
    /// Which results show which pattern, in the order of [`Pattern::ALL`]: the latest of each person in each row.
    pub patterns: [PatternCount; 4],
    /// What to begin with: must-haves that are not met, then the roots, those first that most results share.
    pub moves: Vec<MoveGroup>,
    /// Those of several people who took the same assessment, in the order of the rows.
    pub teams: Vec<Team>,
    /// What was not taken, first what most of the rows lead to.
    pub gaps: Vec<Gap>,
    /// The results that were given more than once; each counts once.
    pub doubles: Vec<usize>,
}

/// The results of one assessment or of the diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub subject: Subject,
    /// One for each person, in the order in which they were given.
    pub standings: Vec<Standing>,
}

impl Overview {
    /// What `results` come to. A `Day` is the larger, the later it is.
    pub fn of<Day: Copy + Ord>(catalog: Catalog<'_>, results: &[Taken<Day>]) -> Self {
        let (single, doubles) = people::without_doubles(results);
        let rows = rows(results, &single);
        let current: Vec<usize> = rows.iter().flat_map(Row::current).collect();
        let patterns = Pattern::ALL.map(|pattern| PatternCount::of(pattern, &current, results));
        let moves = moves::moves(&current, &patterns, results);
        let shared = most_shared(&patterns);
        let teams = team::teams(catalog, &rows, results);
        Self { gaps: gap::gaps(catalog, &rows, shared), rows, patterns, moves, teams, doubles }
    }

    /// The results that count: the latest of each person in each row, in the order of the rows.
    pub fn current(&self) -> impl Iterator<Item = usize> {
        self.rows.iter().flat_map(Row::current)
    }

    /// The root that most results have, with their number; of several, the first in the walk.
    pub fn shared_root(&self) -> Option<(Pattern, usize)> {
        most_shared(&self.patterns)
    }

    /// Whether other patterns are the root of as many results as [`shared_root`](Self::shared_root).
    pub fn is_root_tied(&self) -> bool {
        let most = self.shared_root().map_or(0, |(_, count)| count);
        self.patterns.iter().filter(|count| count.root.len() == most).count() > 1
    }

    /// How many must-haves are not met, or not known to be, in a result that counts. What several people took has each only once.
    pub fn failed_gates<Day>(&self, results: &[Taken<Day>]) -> usize {
        let of_row = |row: &Row| {
            let mut failed: Vec<usize> = Vec::new();
            for &gate in row.current().flat_map(|index| results[index].outcome.failed_gates()) {
                if !failed.contains(&gate) {
                    failed.push(gate);
                }
            }
            failed.len()
        };
        self.rows.iter().map(of_row).sum()
    }
}

impl Row {
    /// The latest result of each person.
    pub fn current(&self) -> impl Iterator<Item = usize> {
        self.standings.iter().map(|standing| standing.latest)
    }

    /// Whether these are the results of several people.
    pub fn is_shared(&self) -> bool {
        self.standings.len() > 1
    }
}

/// A row for each subject among the results `single`.
fn rows<Day: Copy + Ord>(results: &[Taken<Day>], single: &[usize]) -> Vec<Row> {
    let mut subjects: Vec<Subject> = Vec::new();
    for &index in single {
        let subject = results[index].outcome.subject();
        if !subjects.contains(&subject) {
            subjects.push(subject);
        }
    }
    let of_subject = |subject: Subject| {
        let own = single.iter().copied().filter(move |&index| results[index].outcome.subject() == subject);
        Row { subject, standings: people::standings(results, own.collect()) }
    };
    let latest = |row: &Row| row.current().filter_map(|index| results[index].day).max();
    ordered(subjects.into_iter().map(of_subject), |row| (Reverse(latest(row)), row.subject))
}

fn most_shared(patterns: &[PatternCount; 4]) -> Option<(Pattern, usize)> {
    let counted = Pattern::ALL.into_iter().zip(patterns).map(|(pattern, count)| (pattern, count.root.len()));
    ordered(counted.filter(|(_, count)| *count > 0), |(_, count)| Reverse(*count)).first().copied()
}
