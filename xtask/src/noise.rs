//! `cargo xtask noise`: how much of a result stays if each answer may be one level off.
//!
//! This says nothing of how people answer. It says what follows if they misjudge a level as often as stated, each answer by itself.

use crate::{assessments, project};
use anyhow::{Context, Result};
use delivery_assessments::engine::{Answer, Answers, Snapshot};
use delivery_assessments::model::{Assessment, Stage};
use fastrand::Rng;
use std::fs;
use std::ops::AddAssign;

/// The same random numbers each time, so that the figures can be compared.
const SEED: u64 = 2026;

/// Prints, for each assessment and for all of them, the shares of results that stay when each answer that is a level is one level
/// higher or lower with a chance of `percent`. The teams are those of the worked cases; each is answered for `runs` times.
pub fn noise(percent: u8, runs: u32) -> Result<()> {
    let mut random = Rng::with_seed(SEED);
    let mut all = Stayed::default();
    println!(
        "Each level is one off with a chance of {percent}%, {runs} times for each worked case. What stays, in percent:\n"
    );
    println!("{:30} {HEAD}", "");
    for assessment in assessments::all()? {
        let mut stayed = Stayed::default();
        for team in teams(&assessment)? {
            let before = Snapshot::of(&assessment, &team, None);
            for _ in 0..runs {
                let after = Snapshot::of(&assessment, &misjudged(&team, percent, &mut random), None);
                stayed += Stayed::of(&before, &after);
            }
        }
        println!("{:30} {}", assessment.id, stayed.row());
        all += stayed;
    }
    println!("{:30} {}", "all", all.row());
    Ok(())
}

const HEAD: &str = "   runs  stage  within one  root  first step  first step among the three";

/// The answers of the worked cases.
fn teams(assessment: &Assessment) -> Result<Vec<Answers>> {
    let file = project::path(&format!("tests/cases/{}.toml", assessment.id));
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

/// How many results stayed as they were, of `runs`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stayed {
    runs: u32,
    /// Of the runs, those of a team with a stage.
    staged: u32,
    stage: u32,
    within_one: u32,
    root: u32,
    /// Of the runs, those of a team with a road.
    on_road: u32,
    first_step: u32,
    among_three: u32,
}

impl Stayed {
    fn of(before: &Snapshot, after: &Snapshot) -> Self {
        let first =
            |snapshot: &Snapshot| snapshot.road.as_ref().and_then(|road| road.steps.first()).map(|step| step.question);
        let begin = first(before);
        let three = after.road.iter().flat_map(|road| &road.steps).take(3);
        let number = |snapshot: &Snapshot| snapshot.stage.map(Stage::number);
        Self {
            runs: 1,
            staged: before.stage.is_some().into(),
            stage: (before.stage.is_some() && before.stage == after.stage).into(),
            within_one: number(before)
                .zip(number(after))
                .is_some_and(|(before, after)| before.abs_diff(after) <= 1)
                .into(),
            root: (before.walk.root() == after.walk.root()).into(),
            on_road: begin.is_some().into(),
            first_step: (begin.is_some() && begin == first(after)).into(),
            among_three: begin.is_some_and(|begin| three.map(|step| step.question).any(|step| step == begin)).into(),
        }
    }

    fn row(&self) -> String {
        let share = |part: u32, of: u32| {
            (100 * part + of / 2).checked_div(of).map_or("–".to_owned(), |share| share.to_string())
        };
        let Self { runs, staged, stage, within_one, root, on_road, first_step, among_three } = *self;
        format!(
            "{runs:>7} {:>6} {:>11} {:>5} {:>11} {:>27}",
            share(stage, staged),
            share(within_one, staged),
            share(root, runs),
            share(first_step, on_road),
            share(among_three, on_road)
        )
    }
}

impl AddAssign for Stayed {
    fn add_assign(&mut self, other: Self) {
        self.runs += other.runs;
        self.staged += other.staged;
        self.stage += other.stage;
        self.within_one += other.within_one;
        self.root += other.root;
        self.on_road += other.on_road;
        self.first_step += other.first_step;
        self.among_three += other.among_three;
    }
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
        assert_eq!((same.stage, same.within_one, same.root, same.first_step, same.among_three), (1, 1, 1, 1, 1));
        let other = Stayed::of(&low, &high);
        assert_eq!((other.stage, other.within_one, other.root), (0, 0, 0));
    }
}
