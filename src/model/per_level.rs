use super::Level;
use serde::{Deserialize, Serialize};
use std::ops::{Index, IndexMut};
use std::slice;

/// One thing for each [`Level`], lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerLevel<T>([T; Level::COUNT]);

impl<T> PerLevel<T> {
    /// What `each` gives for each level.
    pub fn of(each: impl FnMut(Level) -> T) -> Self {
        Self(Level::ALL.map(each))
    }

    /// All of them, lowest first.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<T> Index<Level> for PerLevel<T> {
    type Output = T;

    fn index(&self, level: Level) -> &T {
        &self.0[level.index()]
    }
}

impl<T> IndexMut<Level> for PerLevel<T> {
    fn index_mut(&mut self, level: Level) -> &mut T {
        &mut self.0[level.index()]
    }
}

impl<'a, T> IntoIterator for &'a PerLevel<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Refuses another number of things, and gives them back.
impl<T> TryFrom<Vec<T>> for PerLevel<T> {
    type Error = Vec<T>;

    fn try_from(things: Vec<T>) -> Result<Self, Vec<T>> {
        things.try_into().map(Self)
    }
}
