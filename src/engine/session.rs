use super::{Answer, Answers};
use crate::model::{Assessment, Stage};

/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Before the first question.
    Cover,
    /// The question with this index.
    Question(usize),
    /// The list of what was answered and what was not.
    Review,
    /// The outcome.
    Snapshot,
}

/// One step of a visitor. A step that does not fit the screen changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// On the cover: the stage that the visitor expects, or none.
    Felt(Option<Stage>),
    /// From the cover to the first question.
    Start,
    /// The same, without the expected stage.
    StartWithoutGuess,
    /// Answers the question on the screen, or takes its answer back.
    Answer(Option<Answer>),
    /// From a question onward: to the next one, the review, or the snapshot if nothing is unanswered.
    Next,
    /// One screen back.
    Back,
    /// From the review to one question; the way on and the way back from there lead to the review.
    GoTo(usize),
    /// From the review to the snapshot.
    Finish,
    /// From the snapshot to the review.
    Change,
    /// Forgets everything.
    StartOver,
}

/// An assessment being taken. Nothing in it ever leaves the visitor's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    screen: Screen,
    felt: Option<Stage>,
    answers: Answers,
    reached: usize,
    returns_to_review: bool,
    has_snapshot: bool,
}

impl Session {
    /// On the cover, nothing answered.
    pub fn new(assessment: &Assessment) -> Self {
        Self {
            screen: Screen::Cover,
            felt: None,
            answers: Answers::none(assessment),
            reached: 0,
            returns_to_review: false,
            has_snapshot: false,
        }
    }

    /// The session after one step, or none if the step changes nothing.
    pub fn after(&self, assessment: &Assessment, step: Move) -> Option<Self> {
        let mut next = self.clone();
        next.make(assessment, step);
        next.has_snapshot |= next.screen == Screen::Snapshot;
        (next != *self).then_some(next)
    }

    /// What is on the screen.
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The stage that the visitor expected.
    pub fn felt(&self) -> Option<Stage> {
        self.felt
    }

    /// What was answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The highest number of questions passed with [`Move::Next`] since the last fresh start. It says how far somebody
    /// came, whether or not and whatever they answered.
    pub fn reached(&self) -> usize {
        self.reached
    }

    /// Whether the way on from the question on the screen leads to the review.
    pub fn returns_to_review(&self) -> bool {
        self.returns_to_review
    }

    /// Whether the snapshot was shown since the last fresh start.
    pub fn has_snapshot(&self) -> bool {
        self.has_snapshot
    }

    fn make(&mut self, assessment: &Assessment, step: Move) {
        match (step, self.screen) {
            (Move::Felt(felt), Screen::Cover) => self.felt = felt,
            (Move::Start, Screen::Cover) => self.screen = Screen::Question(0),
            (Move::StartWithoutGuess, Screen::Cover) => self.start_without_guess(),
            (Move::Answer(answer), Screen::Question(question)) => self.answers.set(question, answer),
            (Move::Next, Screen::Question(question)) => self.pass(question),
            (Move::Back, Screen::Question(question)) => self.leave(before(question)),
            (Move::Back, Screen::Review) => self.screen = self.before_review(),
            (Move::GoTo(question), Screen::Review) => self.open(question),
            (Move::Finish, Screen::Review) => self.screen = Screen::Snapshot,
            (Move::Change, Screen::Snapshot) => self.screen = Screen::Review,
            (Move::StartOver, _) => *self = Self::new(assessment),
            _ => {}
        }
    }

    fn start_without_guess(&mut self) {
        self.felt = None;
        self.screen = Screen::Question(0);
    }

    fn pass(&mut self, question: usize) {
        self.reached = self.reached.max(question + 1);
        self.leave(self.following(question));
    }

    /// Goes to `screen`, unless the review is waiting.
    fn leave(&mut self, screen: Screen) {
        self.screen = if self.returns_to_review { Screen::Review } else { screen };
        self.returns_to_review = false;
    }

    fn open(&mut self, question: usize) {
        if question < self.answers.question_count() {
            self.screen = Screen::Question(question);
            self.returns_to_review = true;
        }
    }

    fn following(&self, question: usize) -> Screen {
        let is_last = question + 1 == self.answers.question_count();
        match (is_last, self.answers.is_complete()) {
            (false, _) => Screen::Question(question + 1),
            (true, false) => Screen::Review,
            (true, true) => Screen::Snapshot,
        }
    }

    fn before_review(&self) -> Screen {
        if self.has_snapshot { Screen::Snapshot } else { Screen::Question(self.answers.question_count() - 1) }
    }
}

fn before(question: usize) -> Screen {
    question.checked_sub(1).map_or(Screen::Cover, Screen::Question)
}
