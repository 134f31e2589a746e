use super::Road;

/// The steps that a visitor means to take, with who and by when. It is for the exports only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// In the order in which they were added; no question occurs twice.
    pub entries: Vec<PlanEntry>,
}

/// One step of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanEntry {
    /// The question's index.
    pub question: usize,
    /// Who takes it, in the visitor's words; may be empty.
    pub owner: String,
    /// By when, in the visitor's words; may be empty.
    pub due: String,
}

/// A change to a [`Plan`]. One that names a question outside the plan changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanMove {
    /// Plans the question with this index, unless it is planned already.
    Add(usize),
    /// Takes the question out, with what was entered for it.
    Remove(usize),
    /// Says who.
    Owner(usize, String),
    /// Says by when.
    Due(usize, String),
}

impl Plan {
    /// What is planned for `question`.
    pub fn entry(&self, question: usize) -> Option<&PlanEntry> {
        self.entries.iter().find(|entry| entry.question == question)
    }

    /// The entries in the order to show: those of the road's steps as on the road, then the others as they were added.
    pub fn along(&self, road: Option<&Road>) -> Vec<&PlanEntry> {
        let steps = road.map(|road| road.steps.as_slice()).unwrap_or_default();
        let is_step = |entry: &&PlanEntry| steps.iter().any(|step| step.question == entry.question);
        let mut along = Vec::new();
        for step in steps {
            along.extend(self.entry(step.question));
        }
        along.extend(self.entries.iter().filter(|entry| !is_step(entry)));
        along
    }

    pub(crate) fn make(&mut self, step: PlanMove) {
        match step {
            PlanMove::Add(question) => self.add(question),
            PlanMove::Remove(question) => self.entries.retain(|entry| entry.question != question),
            PlanMove::Owner(question, owner) => self.edit(question, |entry| entry.owner = owner),
            PlanMove::Due(question, due) => self.edit(question, |entry| entry.due = due),
        }
    }

    fn add(&mut self, question: usize) {
        if self.entry(question).is_none() {
            self.entries.push(PlanEntry { question, owner: String::new(), due: String::new() });
        }
    }

    fn edit(&mut self, question: usize, change: impl FnOnce(&mut PlanEntry)) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.question == question) {
            change(entry);
        }
    }
}

impl PlanMove {
    /// The index of the question that it is about.
    pub(crate) fn question(&self) -> usize {
        match self {
            Self::Add(question) | Self::Remove(question) | Self::Owner(question, _) | Self::Due(question, _) => {
                *question
            }
        }
    }
}
