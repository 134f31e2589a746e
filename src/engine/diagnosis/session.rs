use super::{Finding, Replies, Reply};
use crate::model::Pattern;

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Before everything else.
    Cover,
    /// The question of this pattern.
    Question(Pattern),
    /// Whether AI is shipped; before the question about it.
    Ai,
    /// The outcome.
    Finding,
}

/// One step of a visitor. A step that does not fit the screen changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// From the cover to the first question.
    Start,
    /// Answers the question on the screen and goes on: to the finding if it is settled, or else to the next question.
    Reply(Reply),
    /// Says whether AI is shipped, and goes on.
    ShipsAi(bool),
    /// One screen back.
    Back,
    /// From a finding that stopped at the root to the first open question behind it. As long as that is the root, nothing
    /// stops any more.
    GoOn,
    /// From the finding to a question that was answered, to answer it anew; the way on and the way back lead to the finding.
    Change(Pattern),
    /// The same for whether AI is shipped.
    ChangeAi,
    /// Forgets everything.
    StartOver,
}

/// A diagnosis being made. Nothing in it ever leaves the visitor's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    screen: Screen,
    replies: Replies,
    /// The root that the visitor went past, to see what else is there.
    passed: Option<Pattern>,
    returns_to_finding: bool,
    has_finding: bool,
}

impl Session {
    /// On the cover, nothing answered.
    pub fn new() -> Self {
        Self::on(Screen::Cover, Replies::default())
    }

    /// At the first question.
    pub fn started() -> Self {
        Self::on(Screen::Question(Pattern::OwnershipGap), Replies::default())
    }

    /// On the finding of what was answered before.
    pub fn opened(replies: Replies) -> Self {
        Self::on(Screen::Finding, replies)
    }

    fn on(screen: Screen, replies: Replies) -> Self {
        let has_finding = screen == Screen::Finding;
        Self { screen, replies, passed: None, returns_to_finding: false, has_finding }
    }

    /// The session after one step, or none if the step changes nothing.
    pub fn after(&self, step: Move) -> Option<Self> {
        let mut next = self.clone();
        next.make(step);
        next.has_finding |= next.screen == Screen::Finding;
        (next != *self).then_some(next)
    }

    /// What is on the screen.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// What was answered so far.
    pub fn replies(&self) -> &Replies {
        &self.replies
    }

    /// What follows from it.
    pub fn finding(&self) -> Finding {
        Finding::of(&self.replies)
    }

    /// Whether the finding was shown since the last fresh start.
    pub fn has_finding(&self) -> bool {
        self.has_finding
    }

    fn make(&mut self, step: Move) {
        match (step, self.screen) {
            (Move::Start, Screen::Cover) => self.screen = Screen::Question(Pattern::OwnershipGap),
            (Move::Reply(reply), Screen::Question(pattern)) => self.reply(pattern, reply),
            (Move::ShipsAi(ships_ai), Screen::Ai) => self.reply_ai(ships_ai),
            (Move::Back, screen) => self.back(screen),
            (Move::GoOn, Screen::Finding) => self.go_on(),
            (Move::Change(pattern), Screen::Finding) if self.replies.get(pattern).is_some() => {
                self.change(Screen::Question(pattern));
            }
            (Move::ChangeAi, Screen::Finding) if self.replies.ships_ai().is_some() => self.change(Screen::Ai),
            (Move::StartOver, _) => *self = Self::new(),
            _ => {}
        }
    }

    fn reply(&mut self, pattern: Pattern, reply: Reply) {
        self.replies.give(pattern, reply);
        self.screen = if self.is_settled() {
            Screen::Finding
        } else if self.returns_to_finding {
            self.first_open()
        } else {
            following(pattern)
        };
        self.returns_to_finding = false;
    }

    fn reply_ai(&mut self, ships_ai: bool) {
        self.replies.give_ai(ships_ai);
        self.screen = if ships_ai { Screen::Question(Pattern::AiValidationGap) } else { Screen::Finding };
        self.returns_to_finding = false;
    }

    /// Whether a first no is known that the visitor has not gone past.
    fn is_settled(&self) -> bool {
        let root = self.finding().root();
        root.is_some() && root != self.passed
    }

    fn go_on(&mut self) {
        self.passed = self.finding().root();
        self.screen = self.first_open();
    }

    fn change(&mut self, screen: Screen) {
        self.screen = screen;
        self.returns_to_finding = true;
    }

    /// Where the first question stands that was not asked yet.
    fn first_open(&self) -> Screen {
        match self.finding().next_open() {
            Some(Pattern::AiValidationGap) if self.replies.ships_ai().is_none() => Screen::Ai,
            Some(pattern) => Screen::Question(pattern),
            None => Screen::Finding,
        }
    }

    fn back(&mut self, screen: Screen) {
        self.screen = match screen {
            _ if self.returns_to_finding => Screen::Finding,
            Screen::Question(pattern) => preceding(pattern),
            Screen::Ai => Screen::Question(Pattern::BacklogIllusion),
            Screen::Cover | Screen::Finding => screen,
        };
        self.returns_to_finding = false;
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

fn following(pattern: Pattern) -> Screen {
    match pattern {
        Pattern::OwnershipGap => Screen::Question(Pattern::CoordinationTax),
        Pattern::CoordinationTax => Screen::Question(Pattern::BacklogIllusion),
        Pattern::BacklogIllusion => Screen::Ai,
        Pattern::AiValidationGap => Screen::Finding,
    }
}

fn preceding(pattern: Pattern) -> Screen {
    match pattern {
        Pattern::OwnershipGap => Screen::Cover,
        Pattern::CoordinationTax => Screen::Question(Pattern::OwnershipGap),
        Pattern::BacklogIllusion => Screen::Question(Pattern::CoordinationTax),
        Pattern::AiValidationGap => Screen::Ai,
    }
}
