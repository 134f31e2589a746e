use crate::model::Pattern;

/// What somebody says to one of the four questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It holds.
    Yes,
    /// It fails: the pattern is there.
    No,
    /// Nobody knows yet.
    NotSure,
}

impl Reply {
    /// All three, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];
}

/// What was said so far. There is no gap: a question is answered after those before it, and the last one only where AI is
/// shipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    /// In the order of [`Pattern::ALL`].
    given: Vec<Reply>,
    ships_ai: Option<bool>,
}

impl Replies {
    /// What was said to the question of `pattern`.
    pub fn get(&self, pattern: Pattern) -> Option<Reply> {
        self.given.get(pattern as usize).copied()
    }

    /// Whether AI is shipped, as far as it was asked.
    pub fn ships_ai(&self) -> Option<bool> {
        self.ships_ai
    }

    /// Whether the question of `pattern` can be answered now.
    pub fn is_due(&self, pattern: Pattern) -> bool {
        let is_reached = pattern as usize <= self.given.len();
        is_reached && (pattern != Pattern::AiValidationGap || self.ships_ai == Some(true))
    }

    /// Whether it can be said now that AI is shipped: after the three questions that everybody gets.
    pub fn is_ai_due(&self) -> bool {
        self.given.len() >= Pattern::AiValidationGap as usize
    }

    /// Answers the question of `pattern`, or answers it anew, if it [is due](Self::is_due).
    pub fn give(&mut self, pattern: Pattern, reply: Reply) {
        if !self.is_due(pattern) {
            return;
        }
        match self.given.get_mut(pattern as usize) {
            Some(given) => *given = reply,
            None => self.given.push(reply),
        }
    }

    /// Says whether AI is shipped, if it [is due](Self::is_ai_due). Where it is not, what was said of it is forgotten.
    pub fn give_ai(&mut self, ships_ai: bool) {
        if !self.is_ai_due() {
            return;
        }
        self.ships_ai = Some(ships_ai);
        if !ships_ai {
            self.given.truncate(Pattern::AiValidationGap as usize);
        }
    }
}
