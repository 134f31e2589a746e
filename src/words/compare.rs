//! The sentences around several results.

use super::level_label;
use super::texts::compare::{
    chosen_by, people_at_stage, people_without_stage, persons, settle_by_case, settle_by_count, some_by_name,
};
use crate::engine::{Ratio, Standpoint, TeamView};
use crate::model::{Level, Question, Stage};

/// Up to how many people are named.
const NAMED: usize = 4;

/// By how many points a score rose.
pub fn up(points: Ratio) -> String {
    ["+", &points.rounded().to_string()].concat()
}

/// By how many points a score fell.
pub fn down(points: Ratio) -> String {
    ["−", &points.rounded().to_string()].concat()
}

/// How many of a team stand at each stage, or have none.
pub fn team_stages(team: &TeamView) -> String {
    let stages = Stage::ALL.into_iter().map(Some).chain([None]);
    let counted = stages.map(|stage| (stage, team.count(stage))).filter(|(_, count)| *count > 0);
    counted.map(|(stage, count)| at_stage(stage, count)).collect::<Vec<_>>().join(" · ")
}

/// How many people stand at a stage, or have none.
fn at_stage(stage: Option<Stage>, people: usize) -> String {
    let people = persons(people);
    match stage {
        Some(stage) => people_at_stage(people, stage.number()),
        None => people_without_stage(people),
    }
}

/// Who stands there, of all members with these `names`: some by name, the others by number.
pub fn who(standpoint: &Standpoint, names: &[String]) -> String {
    let known: Vec<&str> =
        standpoint.members.iter().map(|&member| names[member].as_str()).filter(|name| !name.is_empty()).collect();
    let shown = known.len().min(NAMED);
    let first = known[..shown].join(", ");
    match (shown, standpoint.members.len() - shown) {
        (0, all) => persons(all),
        (_, 0) => first,
        (_, others) => some_by_name(first, others),
    }
}

/// The answer at `level` to `question`, and who chose it, if anybody did.
pub fn choice(question: &Question, level: Level, who: &str) -> String {
    let answer = level_label(level.get(), question.anchor(level));
    if who.is_empty() { answer } else { chosen_by(answer, who) }
}

/// How people who answered `question` differently can settle it.
pub fn settled_by(question: &Question) -> &'static str {
    if question.cuts.is_some() { settle_by_count() } else { settle_by_case() }
}
