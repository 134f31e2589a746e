use super::selection::Selection;
use super::{Answer, Answers, BacklogInput, BacklogNumbers, Plan, PlanMove, Screen};
use crate::model::{Assessment, Level, Stage};

/// One step of a visitor. A step that does not fit the screen changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// On the snapshot: supposes this level for a question that is asked, beside the real answers.
    WhatIf(usize, Level),
    /// On the snapshot: supposes nothing any more.
    RealAnswers,
    /// On the snapshot: changes the plan.
    Plan(PlanMove),
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
    /// There only where it differs from the answers.
    what_if: Option<Answers>,
    plan: Plan,
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
            what_if: None,
            plan: Plan::default(),
            reached: 0,
            quarters: 0,
            returns_to_review: false,
            has_snapshot: false,
        }
    }

    /// Past the cover, where the visitor expected the stage `felt`.
    pub fn started(assessment: &Assessment, felt: Option<Stage>) -> Self {
        let mut session = Self { felt, ..Self::new(assessment) };
        session.start();
        session
    }

    /// On the snapshot of answers that were given before.
    pub fn opened(assessment: &Assessment, answers: Answers, felt: Option<Stage>) -> Self {
        Self { screen: Screen::Snapshot, felt, answers, has_snapshot: true, ..Self::new(assessment) }
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

    /// The answers with what is supposed in their place; none if that makes no difference.
    pub fn what_if(&self) -> Option<&Answers> {
        self.what_if.as_ref()
    }

    /// The steps that the visitor means to take. It is kept while answers are changed.
    pub fn plan(&self) -> &Plan {
        &self.plan
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
            (Move::Change, Screen::Snapshot) => self.change(),
            (Move::Number(input, number), Screen::Snapshot) if assessment.numbers.is_some() => {
                self.numbers.set(input, number);
            }
            (Move::WhatIf(question, level), Screen::Snapshot) if self.is_asked(question) => {
                self.suppose(question, level);
            }
            (Move::RealAnswers, Screen::Snapshot) => self.what_if = None,
            (Move::Plan(step), Screen::Snapshot) if step.question() < assessment.question_count() => {
                self.plan.make(step);
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

    fn change(&mut self) {
        self.screen = Screen::Review;
        self.what_if = None;
    }

    fn suppose(&mut self, question: usize, level: Level) {
        let answers = self.answers();
        let mut supposed = self.what_if.take().unwrap_or_else(|| answers.clone());
        supposed.set(question, Some(Answer::Level(level)));
        self.what_if = (supposed != answers).then_some(supposed);
    }

    fn is_asked(&self, question: usize) -> bool {
        self.selection.asked().any(|asked| asked == question)
    }

    fn open(&mut self, question: usize) {
        if self.is_asked(question) {
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
