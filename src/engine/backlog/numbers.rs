use crate::model::{NumberText, Numbers};

/// One of the six numbers of a backlog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BacklogInput {
    /// Items added in three months.
    Added,
    /// Items finished in three months.
    Finished,
    /// Items dropped unfinished in three months.
    Dropped,
    /// Items open today.
    Open,
    /// Items in progress today.
    InProgress,
    /// People who finish items.
    People,
}

impl BacklogInput {
    /// All six, in the order in which they are asked for.
    pub const ALL: [Self; 6] = [Self::Added, Self::Finished, Self::Dropped, Self::Open, Self::InProgress, Self::People];

    /// The words beside its field.
    pub fn text(self, numbers: &Numbers) -> &NumberText {
        match self {
            Self::Added => &numbers.added,
            Self::Finished => &numbers.finished,
            Self::Dropped => &numbers.dropped,
            Self::Open => &numbers.open,
            Self::InProgress => &numbers.in_progress,
            Self::People => &numbers.people,
        }
    }
}

/// What a visitor knows about a backlog; each number may be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BacklogNumbers {
    /// Items added in three months.
    pub added: Option<u32>,
    /// Items finished in three months.
    pub finished: Option<u32>,
    /// Items dropped unfinished in three months.
    pub dropped: Option<u32>,
    /// Items open today.
    pub open: Option<u32>,
    /// Items in progress today.
    pub in_progress: Option<u32>,
    /// People who finish items.
    pub people: Option<u32>,
}

impl BacklogNumbers {
    /// The number entered for `input`.
    pub fn get(&self, input: BacklogInput) -> Option<u32> {
        match input {
            BacklogInput::Added => self.added,
            BacklogInput::Finished => self.finished,
            BacklogInput::Dropped => self.dropped,
            BacklogInput::Open => self.open,
            BacklogInput::InProgress => self.in_progress,
            BacklogInput::People => self.people,
        }
    }

    /// Enters a number, or takes it back.
    pub fn set(&mut self, input: BacklogInput, number: Option<u32>) {
        let entered = match input {
            BacklogInput::Added => &mut self.added,
            BacklogInput::Finished => &mut self.finished,
            BacklogInput::Dropped => &mut self.dropped,
            BacklogInput::Open => &mut self.open,
            BacklogInput::InProgress => &mut self.in_progress,
            BacklogInput::People => &mut self.people,
        };
        *entered = number;
    }
}
