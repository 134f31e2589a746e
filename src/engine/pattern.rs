use super::Ratio;
use super::item::Item;
use super::tally::Tally;
use crate::model::{Assessment, FEWEST_TAGGED, Level, Pattern};

/// What the walk found out about one pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingState {
    /// The first pattern of the walk that is present.
    Root,
    /// Present, after the root.
    AlsoPresent,
    /// Not present.
    Absent,
    /// Fewer than three of its questions were answered with a level.
    Unknown,
}

/// One pattern as the answers show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which.
    pub pattern: Pattern,
    /// How much is lacking over its questions, 0 to 100; absent with fewer than three levels.
    pub signal: Option<Ratio>,
    /// What that means.
    pub state: ReadingState,
}

/// The patterns that an assessment asks for, in the order in which it does. The first one present is the root: the others
/// may follow from it, so signals are never summed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// In the order of [`Pattern::ALL`].
    pub readings: Vec<Reading>,
}

impl Walk {
    /// Above this signal a pattern is present: its questions are together below stage 3.
    const ABSENT: Ratio = Ratio::whole(60);

    pub(crate) fn of(assessment: &Assessment, items: &[Item]) -> Self {
        let mut walk = Self { readings: Vec::new() };
        for pattern in Pattern::ALL {
            if measures(assessment, pattern) {
                let signal = signal(pattern, items);
                let state = state(signal, walk.root().is_some());
                walk.readings.push(Reading { pattern, signal, state });
            }
        }
        walk
    }

    /// The pattern to begin with, if one is present.
    pub fn root(&self) -> Option<Pattern> {
        self.in_state(ReadingState::Root).next()
    }

    /// The patterns that are present besides the root.
    pub fn also(&self) -> impl Iterator<Item = Pattern> {
        self.in_state(ReadingState::AlsoPresent)
    }

    fn in_state(&self, state: ReadingState) -> impl Iterator<Item = Pattern> {
        self.readings.iter().filter(move |reading| reading.state == state).map(|reading| reading.pattern)
    }
}

/// Whether `assessment` asks enough about `pattern` to find it.
pub fn measures(assessment: &Assessment, pattern: Pattern) -> bool {
    let mut count = 0;
    for dimension in &assessment.dimensions {
        count += dimension.questions.iter().filter(|question| question.pattern == Some(pattern)).count();
    }
    count >= FEWEST_TAGGED
}

/// The weighted mean of what is lacking to 100 points, known with as many levels as an assessment has to ask for.
fn signal(pattern: Pattern, items: &[Item]) -> Option<Ratio> {
    let tally = Tally::of(items.iter().filter(|item| item.question.pattern == Some(pattern)));
    let lacking = Level::HIGHEST.points() * tally.answered - tally.points;
    Ratio::checked(lacking, tally.answered).filter(|_| tally.levels >= FEWEST_TAGGED)
}

fn state(signal: Option<Ratio>, has_root: bool) -> ReadingState {
    match signal {
        None => ReadingState::Unknown,
        Some(signal) if signal <= Walk::ABSENT => ReadingState::Absent,
        Some(_) if has_root => ReadingState::AlsoPresent,
        Some(_) => ReadingState::Root,
    }
}
