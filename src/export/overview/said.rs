//! What an overview says, in sentences and short phrases: the screen and all exports say the same.

use super::OverviewReport;
use crate::engine::overview::{
    FirstMove, Gap, MoveGroup, Outcome, PatternCount, Reason, Row, Standing, Subject, Task, Why,
};
use crate::engine::{Change, ReadingState, Snapshot};
use crate::export::Date;
use crate::model::{Assessment, Pattern, Stage};
use crate::words::{self, overview};

/// How many names stand in a row.
const NAMED: usize = 6;

/// The heading: how many results, and how many of them share a root.
pub fn heading(report: &OverviewReport) -> String {
    let shared = report.overview.shared_root().map_or(0, |(_, count)| count);
    overview::heading(report.overview.current().count(), shared)
}

/// Whether must-haves come first, and what most of the results share.
pub fn lead(report: &OverviewReport) -> Vec<String> {
    let gates = report.overview.failed_gates(report.results);
    let first = (gates > 0).then(|| overview::gates_first(gates));
    let root = overview::shared_root(report.overview, gates > 0);
    first.into_iter().chain([root]).collect()
}

/// The name of a result, with whose it is if it says so.
pub fn result_title(report: &OverviewReport, index: usize) -> String {
    let taken = &report.results[index];
    overview::title_of(report.catalog.title(taken.outcome.subject()), &taken.person)
}

/// The lowest and the highest stage in a row; none without a stage.
pub fn stages(report: &OverviewReport, row: &Row) -> Option<(Stage, Stage)> {
    let stages = || row.current().filter_map(|index| report.results[index].outcome.snapshot()?.stage);
    stages().min().zip(stages().max())
}

/// The stage in a row, or those of several people, or why there is none.
pub fn stage(report: &OverviewReport, row: &Row) -> String {
    match (row.subject, stages(report, row)) {
        (Subject::Diagnosis, _) => overview::has_no_stages().to_owned(),
        (_, None) => words::no_stage().to_owned(),
        (_, Some((low, high))) => {
            [stages_named(low, high)].into_iter().chain(doubt(report, row)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// A stage with its name, or from where to where several reach.
pub fn stages_named(low: Stage, high: Stage) -> String {
    if low == high { overview::stage(low) } else { overview::stages_from(low.number(), high.number()) }
}

/// Why a stage is not certain: it is provisional, or unknown answers leave others possible.
fn doubt(report: &OverviewReport, row: &Row) -> Vec<String> {
    let snapshots = || row.current().filter_map(|index| report.results[index].outcome.snapshot());
    let provisional = snapshots().filter(|snapshot| snapshot.stage.is_some() && snapshot.provisional).count();
    let provisional = match provisional {
        0 => None,
        _ if row.is_shared() => Some(overview::some_provisional(provisional)),
        _ => Some(overview::provisional().to_owned()),
    };
    let beyond = possible(report, row).filter(|possible| Some(*possible) != stages(report, row));
    let beyond = beyond.map(|(low, high)| overview::possible(low.number(), high.number()));
    provisional.into_iter().chain(beyond).collect()
}

/// The lowest and the highest stage in a row that is possible whatever the unknown answers would be; none without a stage.
pub fn possible(report: &OverviewReport, row: &Row) -> Option<(Stage, Stage)> {
    let ranges = || row.current().filter_map(|index| report.results[index].outcome.snapshot()?.range);
    ranges().map(|(low, _)| low).min().zip(ranges().map(|(_, high)| high).max())
}

/// The stage that was guessed, or how many people there are.
pub fn guess(report: &OverviewReport, row: &Row) -> String {
    if row.is_shared() {
        return words::persons(row.standings.len());
    }
    felt(report, row).map(|felt| overview::guess(person(report, row), felt)).unwrap_or_default()
}

/// The stage that was guessed, where there is one person.
pub fn felt(report: &OverviewReport, row: &Row) -> Option<Stage> {
    let [standing] = row.standings.as_slice() else { return None };
    report.results[standing.latest].outcome.snapshot()?.felt
}

/// Whose the row is, where there is one person who has a name.
pub fn person<'a>(report: &OverviewReport<'a>, row: &Row) -> &'a str {
    match row.standings.as_slice() {
        [standing] => &report.results[standing.latest].person,
        _ => "",
    }
}

/// The weakest dimension of a row with its points; of several people, the one that is the weakest for most of them, with how many
/// they are. Both are empty where too little is known, and where there are no dimensions.
pub fn weakest(report: &OverviewReport, row: &Row) -> (String, String) {
    let Subject::Assessment(index) = row.subject else { return Default::default() };
    let assessment = &report.catalog.assessments[index];
    if row.is_shared() {
        return (weakest_for_most(report, row, assessment), String::new());
    }
    let snapshot = row.current().next().and_then(|index| report.results[index].outcome.snapshot());
    snapshot.map(|snapshot| weakest_of(assessment, snapshot)).unwrap_or_default()
}

/// The weakest dimensions, and their points.
pub fn weakest_of(assessment: &Assessment, snapshot: &Snapshot) -> (String, String) {
    let titles = snapshot.weakest.iter().map(|&index| assessment.dimensions[index].title.as_str());
    let score = snapshot.weakest.first().and_then(|&index| snapshot.dimensions[index].score);
    (titles.collect::<Vec<_>>().join(", "), score.map(|score| score.rounded().to_string()).unwrap_or_default())
}

fn weakest_for_most(report: &OverviewReport, row: &Row, assessment: &Assessment) -> String {
    let count = |dimension: usize| {
        let snapshots = row.current().filter_map(|index| report.results[index].outcome.snapshot());
        snapshots.filter(|snapshot| snapshot.weakest.contains(&dimension)).count()
    };
    let most = (0..assessment.dimensions.len()).rev().max_by_key(|&dimension| count(dimension));
    let most = most.filter(|&dimension| count(dimension) > 0);
    most.map(|most| overview::for_some(&assessment.dimensions[most].title, count(most), row.standings.len()))
        .unwrap_or_default()
}

/// The root of a row, or that of most people in it; empty without one. Then what else is present, or why there is no root.
pub fn root(report: &OverviewReport, row: &Row) -> (String, String) {
    if row.is_shared() {
        return shared_roots(report, row);
    }
    let Some(outcome) = row.current().next().map(|index| &report.results[index].outcome) else {
        return Default::default();
    };
    let root = outcome.root().map(words::pattern_label).unwrap_or_default().to_owned();
    (root, beside_root(outcome))
}

/// What is present besides the root, or why there is none.
pub fn beside_root(outcome: &Outcome) -> String {
    let also: Vec<&str> = outcome.also().map(words::pattern_label).collect();
    match outcome.root() {
        None => none_shows([outcome]).to_owned(),
        Some(_) if also.is_empty() => String::new(),
        Some(_) => overview::also(also.join(", ")),
    }
}

/// That none of the patterns shows in these outcomes, as far as that is known.
fn none_shows<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> &'static str {
    let states = |outcome: &'a Outcome| Pattern::ALL.into_iter().filter_map(|pattern| outcome.state(pattern));
    let (unknown, known): (Vec<_>, Vec<_>) =
        outcomes.into_iter().flat_map(states).partition(|state| *state == ReadingState::Unknown);
    match (known.is_empty(), unknown.is_empty()) {
        (true, _) => overview::pattern_unknown(),
        (false, true) => overview::no_pattern_there(),
        (false, false) => overview::no_pattern_known(),
    }
}

/// The roots of several people, each with how many they are.
fn shared_roots(report: &OverviewReport, row: &Row) -> (String, String) {
    let total = row.standings.len();
    let count = |pattern| row.current().filter(|&index| report.results[index].outcome.root() == Some(pattern)).count();
    let mut counted: Vec<(Pattern, usize)> = Pattern::ALL.map(|pattern| (pattern, count(pattern))).to_vec();
    counted.retain(|(_, count)| *count > 0);
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let text = |(pattern, count): &(Pattern, usize)| overview::for_some(words::pattern_label(*pattern), *count, total);
    let Some(first) = counted.iter().position(|(_, count)| *count == most) else {
        let outcomes = row.current().map(|index| &report.results[index].outcome);
        return (String::new(), none_shows(outcomes).to_owned());
    };
    let first = counted.remove(first);
    (text(&first), counted.iter().map(text).collect::<Vec<_>>().join(", "))
}

/// The day of the latest result in a row, in words.
pub fn day(report: &OverviewReport, row: &Row) -> String {
    row.current().filter_map(|index| report.results[index].day).max().map(Date::in_words).unwrap_or_default()
}

/// Which results show a pattern, the root first.
pub fn shown_by(report: &OverviewReport, count: &PatternCount) -> String {
    let first = count.root.iter().chain(&count.also).take(NAMED);
    let titles: Vec<String> = first.map(|&index| result_title(report, index)).collect();
    let total = count.root.len() + count.also.len();
    if titles.is_empty() { String::new() } else { overview::shown_by(overview::some(&titles, total)) }
}

/// What to do.
pub fn task<'a>(report: &OverviewReport<'a>, found: &FirstMove) -> &'a str {
    let diagnosis = report.catalog.diagnosis;
    match (found.task, found.subject) {
        (Task::Advice(question, level), Subject::Assessment(index)) => {
            let question = report.catalog.assessments[index].question(question);
            question.map(|(_, question)| question.advice_at(level)).unwrap_or_default()
        }
        (Task::Advice(..), Subject::Diagnosis) => "",
        (Task::Against(pattern), _) => &diagnosis.guide(pattern).first_move,
        (Task::FindOut(pattern), _) => &diagnosis.guide(pattern).find_out,
    }
}

/// Which results ask for a move. Of several people's, only those with names are told apart.
pub fn from(report: &OverviewReport, found: &FirstMove) -> String {
    let title = report.catalog.title(found.subject);
    let named = || found.results.iter().map(|&index| &report.results[index].person).filter(|person| !person.is_empty());
    let first: Vec<String> = named().take(NAMED).cloned().collect();
    overview::title_of(title, &overview::some(&first, named().count()))
}

/// How many other must-haves are not met where this one is not.
pub fn more_gates(report: &OverviewReport, group: &MoveGroup, found: &FirstMove) -> String {
    let is_gate = group.reason == Reason::Gate;
    let failed = found.results.iter().map(|&index| report.results[index].outcome.failed_gates().len()).max();
    let more = failed.filter(|_| is_gate).unwrap_or_default().saturating_sub(1);
    if more > 0 { overview::more_gates(more) } else { String::new() }
}

/// The stages, or the roots of the diagnosis, that came before, the latest first.
pub fn before(report: &OverviewReport, standing: &Standing) -> Vec<String> {
    let earlier = standing.earlier.iter().rev().map(|&index| &report.results[index]);
    let said = earlier.map(|taken| {
        let what = match &taken.outcome {
            Outcome::Snapshot { snapshot, .. } => match snapshot.stage {
                Some(stage) => overview::stage_before(stage.number()),
                None => words::no_stage().to_owned(),
            },
            Outcome::Finding { finding, .. } => words::verdict(finding.verdict()).to_owned(),
        };
        match taken.day {
            Some(day) => overview::earlier_at(what, day.in_words()),
            None => what,
        }
    });
    said.collect()
}

/// What moved from the result before to the latest one; nothing if there was none before.
pub fn moved(report: &OverviewReport, standing: &Standing) -> Option<String> {
    let [before, latest] = [*standing.earlier.last()?, standing.latest].map(|index| &report.results[index]);
    let said = moved_between(report, &before.outcome, &latest.outcome);
    let is_earlier = before.is_earlier || latest.is_earlier;
    Some(if is_earlier { overview::moved_of_earlier(said.trim_end_matches('.')) } else { said })
}

fn moved_between(report: &OverviewReport, before: &Outcome, latest: &Outcome) -> String {
    match (before, latest) {
        (Outcome::Snapshot { snapshot: before, assessment, .. }, Outcome::Snapshot { snapshot: latest, .. }) => {
            words::change(&report.catalog.assessments[*assessment], &Change::between(before, latest))
        }
        _ if before.root() == latest.root() => words::nothing_changes().to_owned(),
        _ => {
            let [before, latest] =
                [before, latest].map(|outcome| outcome.root().map_or(words::no_root(), words::pattern_label));
            words::change_root(words::root(), before, latest)
        }
    }
}

/// Why something that was not taken may be worth it.
pub fn why(report: &OverviewReport, gap: &Gap) -> String {
    match gap.why {
        Why::Related { from, entry } => {
            let from = &report.catalog.assessments[from];
            overview::related_from(&from.title, &from.related[entry].reason)
        }
        Why::Asks(pattern) => {
            let count = &report.overview.patterns[pattern as usize];
            overview::asks_for_root(words::pattern_label(pattern), count.root.len(), count.asked())
        }
        Why::Promise => report.catalog.promise(gap.subject).to_owned(),
    }
}
