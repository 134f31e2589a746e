use super::selection::Selection;
use super::{Answer, Answers, BacklogInput, BacklogNumbers, Screen};
use crate::model::{Assessment, Stage};

/// One step of a visitor. A step that does not fit the screen changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// On the cover: the stage that the visitor expects, or none.
    Felt(Option<Stage>),
    /// From the cover to the setup, if there is one, or to the first question.
    Start,
    /// The same, without the expected stage.
    StartWithoutGuess,
    /// In the setup: makes a choice, in place of the one made before. What it excludes does not apply as long as it stands.
    Choose {
        /// The setup question, counted from 0.
        setup: usize,
        /// One of its choices, counted from 0.
        choice: usize,
    },
    /// Answers the question on the screen, or takes its answer back.
    Answer(Option<Answer>),
    /// From the setup to the first question that is asked. From a question onward: to the next one that is asked, the
    /// review, or the snapshot if nothing is unanswered.
    Next,
    /// One screen back.
    Back,
    /// From the review to one question that is asked; the way on and the way back from there lead to the review.
    GoTo(usize),
    /// From the review to the snapshot.
    Finish,
    /// From the snapshot to the review.
    Change,
    /// On the snapshot, where the assessment asks for numbers: enters one, or takes it back.
    Number(BacklogInput, Option<u32>),
    /// Forgets everything.
    StartOver,
}

/// An assessment being taken. Nothing in it ever leaves the visitor's browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    screen: Screen,
    felt: Option<Stage>,
    selection: Selection,
    /// As given, whether or not the question is still asked.
    answers: Answers,
    numbers: BacklogNumbers,
    reached: usize,
    quarters: usize,
    returns_to_review: bool,
    has_snapshot: bool,
}

impl Session {
    /// On the cover, nothing answered.
    pub fn new(assessment: &Assessment) -> Self {
        Self {
            screen: Screen::Cover,
            felt: None,
            selection: Selection::all(assessment),
            answers: Answers::none(assessment),
            numbers: BacklogNumbers::default(),
            reached: 0,
            quarters: 0,
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

    /// What was answered so far. A question that the setup excludes does not apply, whatever was answered before.
    pub fn answers(&self) -> Answers {
        self.selection.overlay(&self.answers)
    }

    /// The choice made for a setup question, both counted from 0.
    pub fn choice(&self, setup: usize) -> Option<usize> {
        self.selection.choice(setup)
    }

    /// Whether the setup excludes `question`.
    pub fn is_excluded(&self, question: usize) -> bool {
        self.selection.is_excluded(question)
    }

    /// How many asked questions come before `question`, and how many are asked in all: 0 if everything is excluded.
    pub fn position(&self, question: usize) -> (usize, usize) {
        let before = self.selection.asked().take_while(|&asked| asked < question).count();
        (before, self.selection.asked().count())
    }

    /// The numbers entered beside the snapshot. They are no part of the stage.
    pub fn numbers(&self) -> &BacklogNumbers {
        &self.numbers
    }

    /// The highest number of asked questions passed with [`Move::Next`] since the last fresh start. It says how far
    /// somebody came, whether or not and whatever they answered.
    pub fn reached(&self) -> usize {
        self.reached
    }

    /// How many quarters of the asked questions were passed, 0 to 4. It never falls before the next fresh start, even if
    /// the setup brings questions back.
    pub fn quarters(&self) -> usize {
        self.quarters
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
            (Move::Start, Screen::Cover) => self.start(),
            (Move::StartWithoutGuess, Screen::Cover) => self.start_without_guess(),
            (Move::Choose { setup, choice }, Screen::Setup) => self.selection.choose(assessment, setup, choice),
            (Move::Next, Screen::Setup) => self.screen = self.first(),
            (Move::Back, Screen::Setup) => self.screen = Screen::Cover,
            (Move::Answer(answer), Screen::Question(question)) => self.answers.set(question, answer),
            (Move::Next, Screen::Question(question)) => self.pass(question),
            (Move::Back, Screen::Question(question)) => self.leave(self.preceding(question)),
            (Move::Back, Screen::Review) => self.screen = self.before_review(),
            (Move::GoTo(question), Screen::Review) => self.open(question),
            (Move::Finish, Screen::Review) => self.screen = Screen::Snapshot,
            (Move::Change, Screen::Snapshot) => self.screen = Screen::Review,
            (Move::Number(input, number), Screen::Snapshot) if assessment.numbers.is_some() => {
                self.numbers.set(input, number);
            }
            (Move::StartOver, _) => *self = Self::new(assessment),
            _ => {}
        }
    }

    fn start(&mut self) {
        self.screen = if self.selection.has_setup() { Screen::Setup } else { self.first() };
    }

    fn start_without_guess(&mut self) {
        self.felt = None;
        self.start();
    }

    fn pass(&mut self, question: usize) {
        let (before, asked) = self.position(question);
        self.reached = self.reached.max(before + 1);
        self.quarters = self.quarters.max(4 * (before + 1) / asked);
        self.leave(self.following(question));
    }

    /// Goes to `screen`, unless the review is waiting.
    fn leave(&mut self, screen: Screen) {
        self.screen = if self.returns_to_review { Screen::Review } else { screen };
        self.returns_to_review = false;
    }

    fn open(&mut self, question: usize) {
        if self.selection.asked().any(|asked| asked == question) {
            self.screen = Screen::Question(question);
            self.returns_to_review = true;
        }
    }

    fn first(&self) -> Screen {
        self.selection.asked().next().map_or(Screen::Review, Screen::Question)
    }

    fn following(&self, question: usize) -> Screen {
        match (self.selection.after(question), self.answers().is_complete()) {
            (Some(next), _) => Screen::Question(next),
            (None, false) => Screen::Review,
            (None, true) => Screen::Snapshot,
        }
    }

    fn preceding(&self, question: usize) -> Screen {
        self.selection.before(question).map_or_else(|| self.before_first(), Screen::Question)
    }

    fn before_first(&self) -> Screen {
        if self.selection.has_setup() { Screen::Setup } else { Screen::Cover }
    }

    fn before_review(&self) -> Screen {
        if self.has_snapshot { Screen::Snapshot } else { self.preceding(self.answers.question_count()) }
    }
}
