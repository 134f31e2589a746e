//! Answers of teams that are strange in many ways, the same ones each time: strong with one gap, weak with one strength, with
//! much that nobody knows, and with any choices in the setup.

use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Level};
use fastrand::Rng;

const SEED: u64 = 20_261_129;

/// So many teams have answers at random.
const RANDOM: usize = 1_000;

/// Thousands of answers to `assessment`.
pub fn odd_teams(assessment: &Assessment) -> Vec<Answers> {
    let mut random = Rng::with_seed(SEED);
    let mut teams = one_apart(assessment);
    teams.extend(each_dimension_in_every_way(assessment, &mut random));
    teams.extend((0..RANDOM).map(|_| any(assessment, &mut random)));
    teams
}

/// The same level everywhere, but for one question, which has any level.
fn one_apart(assessment: &Assessment) -> Vec<Answers> {
    let questions = 0..assessment.question_count();
    let apart =
        |level: Level| questions.clone().flat_map(move |question| Level::ALL.map(|other| (level, question, other)));
    Level::ALL
        .into_iter()
        .flat_map(apart)
        .map(|(level, question, other)| {
            let mut answers = all_at(assessment, level);
            answers.set(question, Some(Answer::Level(other)));
            answers
        })
        .collect()
}

fn all_at(assessment: &Assessment, level: Level) -> Answers {
    let mut answers = Answers::none(assessment);
    (0..assessment.question_count()).for_each(|question| answers.set(question, Some(Answer::Level(level))));
    answers
}

/// Everything that can be answered to the first three questions of each dimension, with any answers to the others.
fn each_dimension_in_every_way(assessment: &Assessment, random: &mut Rng) -> Vec<Answers> {
    let kinds: Vec<Option<Answer>> = Level::ALL
        .map(|level| Some(Answer::Level(level)))
        .into_iter()
        .chain([None, Some(Answer::DoesNotApply)])
        .collect();
    let mut teams = Vec::new();
    let mut first = 0;
    for dimension in &assessment.dimensions {
        for code in 0..kinds.len().pow(3) {
            let mut answers = any(assessment, random);
            for place in 0..dimension.questions.len().min(3) {
                answers.set(first + place, kinds[code / kinds.len().pow(place.try_into().unwrap()) % kinds.len()]);
            }
            teams.push(answers);
        }
        first += dimension.questions.len();
    }
    teams
}

/// A team with a usual level, from which some answers are far, and with some choices in the setup.
fn any(assessment: &Assessment, random: &mut Rng) -> Answers {
    let usual = random.u8(1..=5);
    let unlike = random.choice([0, 1, 3, 6]).unwrap();
    let unknown = random.choice([0, 0, 1, 4]).unwrap();
    let mut answers = Answers::none(assessment);
    for question in 0..assessment.question_count() {
        answers.set(question, one(random, usual, unlike, unknown));
    }
    for setup in &assessment.setup {
        let choice = random.choice(&setup.choices).filter(|_| random.u8(0..4) > 0);
        for &question in choice.iter().flat_map(|choice| &choice.excludes) {
            answers.set(question, Some(Answer::DoesNotApply));
        }
    }
    answers
}

/// One answer: near the usual level, but in `unlike` of ten cases any level and in `unknown` of ten no level.
fn one(random: &mut Rng, usual: u8, unlike: u8, unknown: u8) -> Option<Answer> {
    if random.u8(0..10) < unknown {
        return random.choice([None, Some(Answer::DontKnow), Some(Answer::DoesNotApply)]).unwrap();
    }
    let near = random.u8(usual.saturating_sub(1).max(1)..=(usual + 1).min(5));
    let level = if random.u8(0..10) < unlike { random.u8(1..=5) } else { near };
    Level::new(level).map(Answer::Level)
}
