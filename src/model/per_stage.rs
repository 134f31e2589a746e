use super::Stage;
use serde::{Deserialize, Serialize};
use std::ops::Index;
use std::slice;

/// One thing for each [`Stage`], lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PerStage<T>([T; Stage::COUNT]);

impl<T> PerStage<T> {
    /// All of them, lowest first.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }
}

/// Lowest first.
impl<T> From<[T; Stage::COUNT]> for PerStage<T> {
    fn from(things: [T; Stage::COUNT]) -> Self {
        Self(things)
    }
}

impl<T> Index<Stage> for PerStage<T> {
    type Output = T;

    fn index(&self, stage: Stage) -> &T {
        &self.0[stage.index()]
    }
}

impl<'a, T> IntoIterator for &'a PerStage<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
