use crate::engine::{Answers, Comparison, TeamView};
use crate::export::{Pasted, read_results};
use crate::model::Assessment;
use crate::words;

/// The results that a visitor pasted to compare with. What they show is worked out when they change, not when they are drawn:
/// there may be a thousand.
#[derive(Default)]
pub(super) struct Collection {
    /// As it stands in the field.
    pub(super) text: String,
    /// What could not be read, a sentence each.
    pub(super) problems: Vec<String>,
    /// What the others show.
    pub(super) beside: Beside,
}

/// What results show beside the visitor's own.
#[derive(Default)]
pub(super) enum Beside {
    /// There are none.
    #[default]
    Nothing,
    /// One, with what moved from it to the visitor's own.
    One(Pasted, Comparison),
    /// Several are a team, with the names of its members.
    Team(TeamView, Vec<String>),
}

impl Collection {
    /// Reads `text` to compare it with the visitor's `own` answers.
    pub(super) fn read(text: String, assessment: &Assessment, own: &Answers) -> Self {
        let (mut results, mut problems) = (Vec::new(), Vec::new());
        for read in read_results(&text, assessment) {
            match read {
                Ok(result) => results.push(result),
                Err(problem) => problems.push(problem),
            }
        }
        Self { text, problems, beside: Beside::of(results, assessment, own) }
    }
}

impl Beside {
    fn of(mut others: Vec<Pasted>, assessment: &Assessment, own: &Answers) -> Self {
        match others.pop() {
            None => Self::Nothing,
            Some(other) if others.is_empty() => {
                let comparison = Comparison::of(assessment, &other.shared.answers, own);
                Self::One(other, comparison)
            }
            Some(last) => {
                others.push(last);
                Self::team(others, assessment, own)
            }
        }
    }

    /// The visitor belongs to it, unless the own result was pasted too.
    fn team(others: Vec<Pasted>, assessment: &Assessment, own: &Answers) -> Self {
        let (mut answers, mut names): (Vec<Answers>, Vec<String>) =
            others.into_iter().map(|other| (other.shared.answers, other.name)).unzip();
        if !answers.contains(own) {
            answers.push(own.clone());
            names.push(words::YOU.to_owned());
        }
        Self::Team(TeamView::of(assessment, &answers), names)
    }
}
