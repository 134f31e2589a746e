use super::{Answer, Answers};
use crate::model::Assessment;

/// Which questions are asked, by what the visitor chose before the first one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Selection {
    /// The choice made for each setup question.
    choices: Vec<Option<usize>>,
    /// Whether the question with this index falls away.
    is_excluded: Vec<bool>,
}

impl Selection {
    /// Nothing chosen yet, so nothing excluded.
    pub(crate) fn all(assessment: &Assessment) -> Self {
        Self { choices: vec![None; assessment.setup.len()], is_excluded: vec![false; assessment.question_count()] }
    }

    /// Whether there is anything to choose.
    pub(crate) fn has_setup(&self) -> bool {
        !self.choices.is_empty()
    }

    pub(crate) fn choice(&self, setup: usize) -> Option<usize> {
        self.choices.get(setup).copied().flatten()
    }

    /// Makes a choice, in place of the one made before. One that does not exist is not made.
    pub(crate) fn choose(&mut self, assessment: &Assessment, setup: usize, choice: usize) {
        let exists = assessment.setup.get(setup).is_some_and(|setup| choice < setup.choices.len());
        if exists {
            self.choices[setup] = Some(choice);
            self.is_excluded = excluded_by(&self.choices, assessment);
        }
    }

    pub(crate) fn is_excluded(&self, question: usize) -> bool {
        self.is_excluded.get(question).copied().unwrap_or(false)
    }

    /// The questions that are asked, in the order of the file.
    pub(crate) fn asked(&self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.is_excluded.len()).filter(|&question| !self.is_excluded[question])
    }

    /// The nearest question before `question` that is asked.
    pub(crate) fn before(&self, question: usize) -> Option<usize> {
        self.asked().rfind(|&asked| asked < question)
    }

    /// The nearest question after `question` that is asked.
    pub(crate) fn after(&self, question: usize) -> Option<usize> {
        self.asked().find(|&asked| asked > question)
    }

    /// `given`, but what is excluded does not apply.
    pub(crate) fn overlay(&self, given: &Answers) -> Answers {
        let mut answers = given.clone();
        for question in (0..self.is_excluded.len()).filter(|&question| self.is_excluded[question]) {
            answers.set(question, Some(Answer::DoesNotApply));
        }
        answers
    }
}

fn excluded_by(choices: &[Option<usize>], assessment: &Assessment) -> Vec<bool> {
    let mut is_excluded = vec![false; assessment.question_count()];
    for (setup, choice) in assessment.setup.iter().zip(choices) {
        let excludes = choice.map(|choice| setup.choices[choice].excludes.as_slice()).unwrap_or_default();
        for &question in excludes {
            is_excluded[question] = true;
        }
    }
    is_excluded
}
