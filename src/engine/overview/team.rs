use super::{Catalog, Row, Subject, Taken};
use crate::engine::{Answers, TeamView};

/// Several people's latest results of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Which, by its index in the catalog.
    pub assessment: usize,
    /// What one sees of them.
    pub view: TeamView,
    /// The names of its members; empty where there is none.
    pub names: Vec<String>,
}

/// A team for each of `rows` with results of several people; the diagnosis has none.
pub(super) fn teams<Day>(catalog: Catalog<'_>, rows: &[Row], results: &[Taken<Day>]) -> Vec<Team> {
    let shared = rows.iter().filter(|row| row.is_shared());
    let teams = shared.filter_map(|row| {
        let Subject::Assessment(assessment) = row.subject else { return None };
        let members = || row.current().map(|index| &results[index]);
        let answers: Vec<Answers> = members().filter_map(|taken| taken.outcome.answers().cloned()).collect();
        let names = members().map(|taken| taken.person.clone()).collect();
        Some(Team { assessment, view: TeamView::of(&catalog.assessments[assessment], &answers), names })
    });
    teams.collect()
}
