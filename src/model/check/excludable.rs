use super::nearest::nearest;
use super::reader::{Read, Reader};
use crate::model::file::{DimensionFile, Given};
use std::ops::Range;

/// What a choice can exclude by its id: the dimensions, then the questions, each with the questions it stands for.
pub(super) struct Excludable {
    named: Vec<(String, Range<usize>)>,
    question_count: usize,
}

impl Excludable {
    /// Everything in `dimensions` that has an id, whatever else is wrong with it.
    pub(super) fn of(dimensions: &Given<Vec<Given<DimensionFile>>>) -> Self {
        let mut dimension_ids = Vec::new();
        let mut question_ids = Vec::new();
        for dimension in given(dimensions).into_iter().flatten().filter_map(given) {
            let first = question_ids.len();
            let questions = given(&dimension.questions).into_iter().flatten();
            question_ids.extend(questions.map(|question| given(question).and_then(|question| given(&question.id))));
            dimension_ids.push((given(&dimension.id), first..question_ids.len()));
        }
        let question_count = question_ids.len();
        let questions = question_ids.into_iter().enumerate().map(|(index, id)| (id, index..index + 1));
        let named = dimension_ids.into_iter().chain(questions);
        Self { named: named.filter_map(|(id, questions)| Some((id?.clone(), questions))).collect(), question_count }
    }

    pub(super) fn question_count(&self) -> usize {
        self.question_count
    }

    /// The questions behind an id; where a dimension and a question share one, those of the dimension.
    pub(super) fn questions(&self, reader: &mut Reader, id: &str) -> Read<Range<usize>> {
        let found = self.named.iter().find(|(named, _)| named == id);
        found.map(|(_, questions)| questions.clone()).ok_or_else(|| reader.problem(self.unknown(id)))
    }

    fn unknown(&self, id: &str) -> String {
        let ids: Vec<&str> = self.named.iter().map(|(id, _)| id.as_str()).collect();
        match nearest(id, &ids) {
            Some(known) => format!("{id:?} is no dimension or question of this file, did you mean {known:?}?"),
            None => format!("{id:?} is no dimension or question of this file, known here are {}", ids.join(", ")),
        }
    }
}

fn given<T>(given: &Given<T>) -> Option<&T> {
    match given {
        Given::Value(value) => Some(value),
        Given::Wrong | Given::Missing => None,
    }
}
