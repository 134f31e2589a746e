use super::{Answer, Answers};
use crate::model::{Assessment, Level, Pattern, Question};

/// A question together with what was answered.
#[derive(Clone, Copy)]
pub(crate) struct Item<'a> {
    /// Counted over the whole file from 0.
    pub(crate) index: usize,
    /// Counted from 0.
    pub(crate) dimension: usize,
    pub(crate) question: &'a Question,
    pub(crate) answer: Option<Answer>,
}

impl<'a> Item<'a> {
    /// All questions in the order of the file.
    pub(crate) fn all(assessment: &'a Assessment, answers: &Answers) -> Vec<Self> {
        let mut items = Vec::new();
        for (position, dimension) in assessment.dimensions.iter().enumerate() {
            for question in &dimension.questions {
                let index = items.len();
                items.push(Self { index, dimension: position, question, answer: answers.get(index) });
            }
        }
        items
    }

    /// Those of each dimension.
    pub(crate) fn by_dimension<'i>(items: &'i [Self], assessment: &Assessment) -> Vec<&'i [Self]> {
        let mut groups = Vec::new();
        let mut rest = items;
        for dimension in &assessment.dimensions {
            let (group, others) = rest.split_at(dimension.questions.len());
            groups.push(group);
            rest = others;
        }
        groups
    }

    /// Where those are that `is_meant`.
    pub(crate) fn indexes(items: &[Self], is_meant: fn(&Self) -> bool) -> Vec<usize> {
        let mut indexes = Vec::new();
        for item in items {
            if is_meant(item) {
                indexes.push(item.index);
            }
        }
        indexes
    }
}

impl Item<'_> {
    pub(crate) fn weight(&self) -> u64 {
        u64::from(self.question.weight)
    }

    pub(crate) fn level(&self) -> Option<Level> {
        self.answer.and_then(Answer::level)
    }

    pub(crate) fn is_left_out(&self) -> bool {
        self.answer == Some(Answer::DoesNotApply)
    }

    pub(crate) fn is_unanswered(&self) -> bool {
        self.answer.is_none()
    }

    pub(crate) fn is_dont_know(&self) -> bool {
        self.answer == Some(Answer::DontKnow)
    }

    /// Don't know or unanswered.
    pub(crate) fn is_unknown(&self) -> bool {
        matches!(self.answer, None | Some(Answer::DontKnow))
    }

    /// The level where raises start: an unknown one counts as the lowest.
    pub(crate) fn start(&self) -> Level {
        self.level().unwrap_or(Level::LOWEST)
    }

    /// Whether this is a question of `pattern`; none is one of no pattern.
    pub(crate) fn belongs_to(&self, pattern: Option<Pattern>) -> bool {
        pattern.is_some() && self.question.pattern == pattern
    }

    /// Whether this is a gate answered 1.
    pub(crate) fn is_failing_gate(&self) -> bool {
        self.question.is_gate() && self.level() == Some(Level::LOWEST)
    }

    /// Whether this is a gate answered 1, or one that nobody knows.
    pub(crate) fn may_be_failing_gate(&self) -> bool {
        self.is_failing_gate() || self.question.is_gate() && self.is_unknown()
    }

    /// Whether this is a loop question answered below level 4.
    pub(crate) fn is_open_loop(&self) -> bool {
        self.question.is_loop() && self.level().is_some_and(|level| level < Level::CLOSES_LOOP)
    }

    /// Whether this is a loop question answered below level 4, or one that nobody knows.
    pub(crate) fn may_be_open_loop(&self) -> bool {
        self.is_open_loop() || self.question.is_loop() && self.is_unknown()
    }
}
