use super::{Replies, Reply};
use crate::model::Pattern;

/// What came of one of the four questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// The first no.
    Root,
    /// A no behind the first one.
    AlsoPresent,
    /// A yes.
    Holds,
    /// Nobody knows yet.
    Unsure,
    /// There is nothing to fail: no AI is shipped.
    DoesNotApply,
    /// It was not answered yet.
    Open,
}

/// What the four questions come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This one fails first, as far as is known.
    Root(Pattern),
    /// Nothing is known to fail, and not everything is known.
    CannotTell,
    /// Everything that was to be asked holds.
    NoneFails,
}

/// What follows from the replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// In the order of [`Pattern::ALL`].
    states: [StepState; 4],
}

impl Finding {
    /// What follows from `replies`.
    pub fn of(replies: &Replies) -> Self {
        let mut has_root = false;
        let states = Pattern::ALL.map(|pattern| {
            let state = state(replies, pattern, has_root);
            has_root |= state == StepState::Root;
            state
        });
        Self { states }
    }

    /// What came of the question of `pattern`.
    pub fn state(&self, pattern: Pattern) -> StepState {
        self.states[pattern as usize]
    }

    /// What the four come to.
    pub fn verdict(&self) -> Verdict {
        let is_undecided = |state: &StepState| matches!(state, StepState::Unsure | StepState::Open);
        match self.root() {
            Some(root) => Verdict::Root(root),
            None if self.states.iter().any(is_undecided) => Verdict::CannotTell,
            None => Verdict::NoneFails,
        }
    }

    /// The first pattern that is there.
    pub fn root(&self) -> Option<Pattern> {
        self.in_state(StepState::Root).next()
    }

    /// The others that are there.
    pub fn also(&self) -> impl Iterator<Item = Pattern> {
        self.in_state(StepState::AlsoPresent)
    }

    /// Those of which nobody knows yet.
    pub fn unsure(&self) -> impl Iterator<Item = Pattern> {
        self.in_state(StepState::Unsure)
    }

    /// Those of which nobody knows yet, and which would come before the root.
    pub fn could_come_first(&self) -> impl Iterator<Item = Pattern> {
        let root = self.root();
        self.unsure().filter(move |pattern| root.is_some_and(|root| *pattern < root))
    }

    /// The first one that was not answered yet.
    pub fn next_open(&self) -> Option<Pattern> {
        self.in_state(StepState::Open).next()
    }

    fn in_state(&self, state: StepState) -> impl Iterator<Item = Pattern> {
        Pattern::ALL.into_iter().zip(self.states).filter(move |(_, found)| *found == state).map(|(pattern, _)| pattern)
    }
}

fn state(replies: &Replies, pattern: Pattern, has_root: bool) -> StepState {
    match replies.get(pattern) {
        Some(Reply::Yes) => StepState::Holds,
        Some(Reply::No) if has_root => StepState::AlsoPresent,
        Some(Reply::No) => StepState::Root,
        Some(Reply::NotSure) => StepState::Unsure,
        Some(Reply::NoAi) => StepState::DoesNotApply,
        None => StepState::Open,
    }
}
