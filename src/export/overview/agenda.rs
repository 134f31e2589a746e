use crate::engine::{Disagreement, TeamView};
use crate::model::{Assessment, Level, Question};
use crate::words;

/// A meeting of a team on the questions on which its members are furthest apart.
#[derive(Clone, Debug)]
pub struct Agenda<'a> {
    /// What they took.
    pub assessment: &'a Assessment,
    /// How many results it is made of.
    pub results: usize,
    /// What is to be settled: one to [`MOST`](Self::MOST), the furthest apart first.
    pub topics: Vec<Topic<'a>>,
}

/// A question to settle.
#[derive(Clone, Debug)]
pub struct Topic<'a> {
    /// The question.
    pub question: &'a Question,
    /// The levels from the lowest to the highest that was chosen, each with who chose it: the outer two by name where names are
    /// known, the others by number. Empty where nobody did.
    pub choices: Vec<(Level, String)>,
}

impl<'a> Agenda<'a> {
    /// How many questions are settled at once.
    pub const MOST: usize = 5;

    /// The minutes for one of them.
    pub const TOPIC: usize = 7;

    /// The minutes before the first one, and those after the last.
    pub const EDGE: usize = 5;

    /// What the members with these `names` have to settle; nothing if all agree.
    pub fn of(assessment: &'a Assessment, team: &TeamView, names: &[String]) -> Option<Self> {
        let apart = team.disagreements.iter().filter(|each| each.gap() > 0).take(Self::MOST);
        let topics: Vec<Topic> = apart.filter_map(|each| Topic::of(assessment, each, names)).collect();
        (!topics.is_empty()).then_some(Self { assessment, results: team.stages.len(), topics })
    }

    /// How long it takes: 45 minutes with five questions.
    pub fn minutes(&self) -> usize {
        2 * Self::EDGE + self.topics.len() * Self::TOPIC
    }
}

impl<'a> Topic<'a> {
    fn of(assessment: &'a Assessment, each: &Disagreement, names: &[String]) -> Option<Self> {
        let (_, question) = assessment.question(each.question)?;
        let chosen = |level: Level| match (each.counts[level], [&each.lowest, &each.highest]) {
            (_, outer) if outer.iter().any(|one| one.level == level) => {
                outer.into_iter().find(|one| one.level == level).map(|one| words::who(one, names)).unwrap_or_default()
            }
            (0, _) => String::new(),
            (count, _) => words::persons(count),
        };
        let levels = Level::ALL.into_iter().filter(|level| (each.lowest.level..=each.highest.level).contains(level));
        Some(Self { question, choices: levels.map(|level| (level, chosen(level))).collect() })
    }
}
