//! `cargo xtask noise`: how much of a result stays if each answer may be one level off.
//!
//! This says nothing of how people answer. It says what follows if they misjudge a level as often as stated, each answer by itself.

use crate::{assessments, project};
use anyhow::{Context, Result};
use delivery_assessments::engine::{Answer, Answers, Road, Snapshot};
use delivery_assessments::model::{Assessment, Stage};
use fastrand::Rng;
use std::fs;

/// The same random numbers each time, so that the figures can be compared.
const SEED: u64 = 2026;

/// Prints, for each assessment and for all of them, the shares of results that stay when each answer that is a level is one level
/// higher or lower with a chance of `percent`. The teams are those of the worked cases; each is answered for `runs` times.
pub fn noise(percent: u8, runs: u32) -> Result<()> {
    let mut random = Rng::with_seed(SEED);
    println!(
        "Each level is one off with a chance of {percent}%, {runs} times for each worked case. What stays, in percent:\n"
    );
    println!("{:30} {HEAD}", "");
    let mut all = Vec::new();
    for assessment in assessments::all()? {
        let mut results = Vec::new();
        for team in teams(&assessment)? {
            let before = Snapshot::of(&assessment, &team, None);
            let after = |_| Snapshot::of(&assessment, &misjudged(&team, percent, &mut random), None);
            results.extend((0..runs).map(after).map(|after| Stayed::of(&before, &after)));
        }
        println!("{}", row(&assessment.id, &results));
        all.extend(results);
    }
    println!("{}", row("all", &all));
    Ok(())
}

const HEAD: &str = "   runs  stage  within one  root  first step  first step among the three";

/// The answers of the worked cases.
fn teams(assessment: &Assessment) -> Result<Vec<Answers>> {
    let file = project::path(&format!("tests/content/cases/{}.toml", assessment.id));
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let table: toml::Table = text.parse()?;
    let cases = table.get("cases").and_then(toml::Value::as_array).context("a file of cases has [[cases]]")?;
    let lines = cases.iter().filter_map(|case| case.get("answers")?.as_str());
    Ok(lines.filter_map(|line| Answers::read(line, assessment).ok()).collect())
}

/// `team` with each level one higher or lower by a chance of `percent`, within 1 to 5.
fn misjudged(team: &Answers, percent: u8, random: &mut Rng) -> Answers {
    let mut answers = team.clone();
    for question in 0..team.question_count() {
        let Some(level) = team.level(question).filter(|_| random.u8(0..100) < percent) else { continue };
        let moved = if random.bool() { level.above() } else { level.below() };
        answers.set(question, Some(Answer::Level(moved.unwrap_or(level))));
    }
    answers
}

/// Whether each part of one result stayed as it was; none where the team has no such part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stayed {
    stage: Option<bool>,
    within_one: Option<bool>,
    root: Option<bool>,
    first_step: Option<bool>,
    among_three: Option<bool>,
}

impl Stayed {
    fn of(before: &Snapshot, after: &Snapshot) -> Self {
        let steps = |snapshot: &Snapshot| -> Vec<usize> {
            snapshot.road.iter().flat_map(|road| &road.steps).map(|step| step.question).collect()
        };
        let (begin, steps) = (steps(before).first().copied(), steps(after));
        let is_near = |one: Stage, other: Stage| one.number().abs_diff(other.number()) <= 1;
        Self {
            stage: before.stage.map(|stage| after.stage == Some(stage)),
            within_one: before.stage.map(|stage| after.stage.is_some_and(|other| is_near(stage, other))),
            root: Some(before.walk.root() == after.walk.root()),
            first_step: begin.map(|begin| steps.first() == Some(&begin)),
            among_three: begin.map(|begin| steps.iter().take(Road::START).any(|step| *step == begin)),
        }
    }
}

/// A row of the table for `results`.
fn row(name: &str, results: &[Stayed]) -> String {
    let share = |part: fn(&Stayed) -> Option<bool>| {
        let known: Vec<bool> = results.iter().filter_map(part).collect();
        let stayed = known.iter().filter(|stayed| **stayed).count();
        (100 * stayed + known.len() / 2).checked_div(known.len()).map_or("–".to_owned(), |share| share.to_string())
    };
    format!(
        "{name:30} {:>7} {:>6} {:>11} {:>5} {:>11} {:>27}",
        results.len(),
        share(|result| result.stage),
        share(|result| result.within_one),
        share(|result| result.root),
        share(|result| result.first_step),
        share(|result| result.among_three)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_without_noise_and_at_most_a_level_with_it() {
        let assessment = &assessments::all().expect("they are sound")[0];
        let team = Answers::read("135 242 333 1?n 5-5", assessment).expect("it fits");
        let mut random = Rng::with_seed(SEED);
        assert_eq!(misjudged(&team, 0, &mut random), team);
        for _ in 0..200 {
            let answers = misjudged(&team, 100, &mut random);
            for question in 0..team.question_count() {
                match (team.level(question), answers.level(question)) {
                    (Some(before), Some(after)) => assert!(before.get().abs_diff(after.get()) <= 1),
                    _ => assert_eq!(team.get(question), answers.get(question), "what is no level stays"),
                }
            }
        }
    }

    #[test]
    fn what_stays_is_counted() {
        let assessment = &assessments::all().expect("they are sound")[0];
        let snapshot = |line| Snapshot::of(assessment, &Answers::read(line, assessment).expect("it fits"), None);
        let (low, high) = (snapshot("222 222 222 222 222"), snapshot("444 444 444 444 444"));
        let same = Stayed::of(&low, &low);
        let all = [same.stage, same.within_one, same.root, same.first_step, same.among_three];
        assert_eq!(all, [Some(true); 5]);
        let other = Stayed::of(&low, &high);
        assert_eq!([other.stage, other.within_one, other.root], [Some(false); 3]);
    }
}
