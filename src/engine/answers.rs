use crate::model::{Assessment, Level};

/// What a visitor says to one question. A question without an answer has none: unanswered is never a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// One of the five anchors describes it.
    Level(Level),
    /// The visitor does not know; lowers coverage and widens the range.
    DontKnow,
    /// There is no such thing here; the question counts nowhere.
    DoesNotApply,
}

impl Answer {
    /// The level, if one was chosen.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::DontKnow | Self::DoesNotApply => None,
        }
    }
}

/// The answers to one assessment, by question index counted over the whole file from 0.
///
/// Written and read as one line, `221 323 33? 3n3 -33`, grouped by dimension.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answers {
    given: Vec<Option<Answer>>,
    /// Questions in each dimension.
    group_sizes: Vec<usize>,
}

impl Answers {
    /// Nothing answered yet.
    pub fn none(assessment: &Assessment) -> Self {
        Self {
            given: vec![None; assessment.question_count()],
            group_sizes: assessment.dimensions.iter().map(|dimension| dimension.questions.len()).collect(),
        }
    }

    /// The answer to `question`; none if it is unanswered or there is no such question.
    pub fn get(&self, question: usize) -> Option<Answer> {
        self.given.get(question).copied().flatten()
    }

    /// The level of `question`, if it was answered with one.
    pub fn level(&self, question: usize) -> Option<Level> {
        self.get(question).and_then(Answer::level)
    }

    /// Answers `question`, or takes its answer back. A question that does not exist takes no answer.
    pub fn set(&mut self, question: usize, answer: Option<Answer>) {
        if let Some(given) = self.given.get_mut(question) {
            *given = answer;
        }
    }

    /// How many questions there are, answered or not.
    pub fn question_count(&self) -> usize {
        self.given.len()
    }

    /// How many questions have an answer of any kind.
    pub fn answered_count(&self) -> usize {
        self.given.iter().flatten().count()
    }

    /// Whether no question is unanswered.
    pub fn is_complete(&self) -> bool {
        self.given.iter().all(Option::is_some)
    }

    /// The answers of each dimension in the order of the file.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &[Option<Answer>]> {
        let mut rest = self.given.as_slice();
        self.group_sizes.iter().map(move |&size| {
            let (group, others) = rest.split_at(size);
            rest = others;
            group
        })
    }
}
