use super::Taken;
use crate::engine::ReadingState;
use crate::model::Pattern;

/// Which results say what of one pattern. Those that do not ask for it are in none of the four.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PatternCount {
    /// Those of which it is the root.
    pub root: Vec<usize>,
    /// Those that show it after the root.
    pub also: Vec<usize>,
    /// Those that do not show it.
    pub absent: Vec<usize>,
    /// Those that know too little of it.
    pub unknown: Vec<usize>,
}

impl PatternCount {
    /// What `current` results say of `pattern`, in their order.
    pub(super) fn of<Day>(pattern: Pattern, current: &[usize], results: &[Taken<Day>]) -> Self {
        let mut count = Self::default();
        for &index in current {
            match results[index].outcome.state(pattern) {
                Some(ReadingState::Root) => count.root.push(index),
                Some(ReadingState::AlsoPresent) => count.also.push(index),
                Some(ReadingState::Absent) => count.absent.push(index),
                Some(ReadingState::Unknown) => count.unknown.push(index),
                None => (),
            }
        }
        count
    }

    /// How many results ask for it.
    pub fn asked(&self) -> usize {
        self.root.len() + self.also.len() + self.absent.len() + self.unknown.len()
    }
}
