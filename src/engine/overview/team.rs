use super::{Catalog, Outcome, Row, Subject, Taken};
use crate::engine::{Member, TeamView};

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
        let scored: Vec<Member> = members().filter_map(|taken| member(&taken.outcome)).collect();
        let names = members().map(|taken| taken.person.clone()).collect();
        Some(Team { assessment, view: TeamView::of_scored(&catalog.assessments[assessment], &scored), names })
    });
    teams.collect()
}

fn member(outcome: &Outcome) -> Option<Member<'_>> {
    let Outcome::Snapshot { answers, snapshot, .. } = outcome else { return None };
    Some(Member { answers, stage: snapshot.stage, dimensions: &snapshot.dimensions })
}
