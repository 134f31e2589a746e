use crate::model::Pattern;

/// What somebody says to one of the four questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// It holds.
    Yes,
    /// It fails: the pattern is there.
    No,
    /// Nobody knows yet.
    NotSure,
    /// No AI is shipped: there is nothing to fail. To the fourth question only.
    NoAi,
}

impl Reply {
    /// Those that are offered to the question of `pattern`, in their order.
    pub const fn offered(pattern: Pattern) -> &'static [Self] {
        match pattern {
            Pattern::AiValidationGap => &[Self::Yes, Self::No, Self::NotSure, Self::NoAi],
            _ => &[Self::Yes, Self::No, Self::NotSure],
        }
    }
}

/// What was said so far. There is no gap: a question is answered after those before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replies {
    /// In the order of [`Pattern::ALL`].
    given: Vec<Reply>,
}

impl Replies {
    /// What was said to the question of `pattern`.
    pub fn get(&self, pattern: Pattern) -> Option<Reply> {
        self.given.get(pattern as usize).copied()
    }

    /// Whether AI is shipped, if the fourth question was answered.
    pub fn ships_ai(&self) -> Option<bool> {
        self.get(Pattern::AiValidationGap).map(|reply| reply != Reply::NoAi)
    }

    /// Whether the question of `pattern` can be answered now.
    pub fn is_due(&self, pattern: Pattern) -> bool {
        pattern as usize <= self.given.len()
    }

    /// Answers the question of `pattern`, or answers it anew, if it [is due](Self::is_due) and the reply is
    /// [offered](Reply::offered).
    pub fn give(&mut self, pattern: Pattern, reply: Reply) {
        if !self.is_due(pattern) || !Reply::offered(pattern).contains(&reply) {
            return;
        }
        match self.given.get_mut(pattern as usize) {
            Some(given) => *given = reply,
            None => self.given.push(reply),
        }
    }
}
