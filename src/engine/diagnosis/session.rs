use super::{Finding, Replies, Reply};
use crate::model::Pattern;

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagnosisScreen {
    /// Before everything else.
    Cover,
    /// The question of this pattern.
    Question(Pattern),
    /// The outcome.
    Finding,
}

/// One step of a visitor. A step that does not fit the screen changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagnosisMove {
    /// From the cover to the first question.
    Start,
    /// Answers the question on the screen and goes on, to the following one whatever the reply is: from the number of steps
    /// nobody can tell what was said.
    Reply(Reply),
    /// One screen back.
    Back,
    /// From a finding to the first question that was not answered. Only a link can hold such a finding.
    GoOn,
    /// From the finding to a question that was answered, to answer it anew; the way on and the way back lead to the finding.
    Change(Pattern),
    /// Forgets everything.
    StartOver,
}

/// A diagnosis being made. Nothing in it ever leaves the visitor's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiagnosisSession {
    screen: DiagnosisScreen,
    replies: Replies,
    returns_to_finding: bool,
    has_finding: bool,
}

impl DiagnosisSession {
    /// On the cover, nothing answered.
    pub fn new() -> Self {
        Self::on(DiagnosisScreen::Cover, Replies::default())
    }

    /// At the first question.
    pub fn started() -> Self {
        Self::on(DiagnosisScreen::Question(Pattern::OwnershipGap), Replies::default())
    }

    /// On the finding of what was answered before.
    pub fn opened(replies: Replies) -> Self {
        Self::on(DiagnosisScreen::Finding, replies)
    }

    fn on(screen: DiagnosisScreen, replies: Replies) -> Self {
        let has_finding = screen == DiagnosisScreen::Finding;
        Self { screen, replies, returns_to_finding: false, has_finding }
    }

    /// The session after one step, or none if the step changes nothing.
    pub fn after(&self, step: DiagnosisMove) -> Option<Self> {
        let mut next = self.clone();
        next.make(step);
        next.has_finding |= next.screen == DiagnosisScreen::Finding;
        (next != *self).then_some(next)
    }

    /// What is on the screen.
    pub fn screen(&self) -> DiagnosisScreen {
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

    fn make(&mut self, step: DiagnosisMove) {
        match (step, self.screen) {
            (DiagnosisMove::Start, DiagnosisScreen::Cover) => {
                self.screen = DiagnosisScreen::Question(Pattern::OwnershipGap);
            }
            (DiagnosisMove::Reply(reply), DiagnosisScreen::Question(pattern)) => self.reply(pattern, reply),
            (DiagnosisMove::Back, screen) => self.back(screen),
            (DiagnosisMove::GoOn, DiagnosisScreen::Finding) => self.screen = self.first_open(),
            (DiagnosisMove::Change(pattern), DiagnosisScreen::Finding) if self.replies.get(pattern).is_some() => {
                self.screen = DiagnosisScreen::Question(pattern);
                self.returns_to_finding = true;
            }
            (DiagnosisMove::StartOver, _) => *self = Self::new(),
            _ => {}
        }
    }

    /// A reply that the question does not offer changes nothing.
    fn reply(&mut self, pattern: Pattern, reply: Reply) {
        self.replies.give(pattern, reply);
        if self.replies.get(pattern) != Some(reply) {
            return;
        }
        self.screen = if self.returns_to_finding { self.first_open() } else { following(pattern) };
        self.returns_to_finding = false;
    }

    /// The first question that was not answered yet, or the finding.
    fn first_open(&self) -> DiagnosisScreen {
        self.finding().next_open().map_or(DiagnosisScreen::Finding, DiagnosisScreen::Question)
    }

    fn back(&mut self, screen: DiagnosisScreen) {
        self.screen = match screen {
            _ if self.returns_to_finding => DiagnosisScreen::Finding,
            DiagnosisScreen::Question(pattern) => preceding(pattern),
            DiagnosisScreen::Cover | DiagnosisScreen::Finding => screen,
        };
        self.returns_to_finding = false;
    }
}

impl Default for DiagnosisSession {
    fn default() -> Self {
        Self::new()
    }
}

fn following(pattern: Pattern) -> DiagnosisScreen {
    match pattern {
        Pattern::OwnershipGap => DiagnosisScreen::Question(Pattern::CoordinationTax),
        Pattern::CoordinationTax => DiagnosisScreen::Question(Pattern::BacklogIllusion),
        Pattern::BacklogIllusion => DiagnosisScreen::Question(Pattern::AiValidationGap),
        Pattern::AiValidationGap => DiagnosisScreen::Finding,
    }
}

fn preceding(pattern: Pattern) -> DiagnosisScreen {
    match pattern {
        Pattern::OwnershipGap => DiagnosisScreen::Cover,
        Pattern::CoordinationTax => DiagnosisScreen::Question(Pattern::OwnershipGap),
        Pattern::BacklogIllusion => DiagnosisScreen::Question(Pattern::CoordinationTax),
        Pattern::AiValidationGap => DiagnosisScreen::Question(Pattern::BacklogIllusion),
    }
}
