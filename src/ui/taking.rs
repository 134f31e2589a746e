use super::app::{AppProps, Begin};
use super::collection::Collection;
use super::output::Export;
use crate::engine::{Move, Screen, Session};
use crate::export::Date;
use crate::model::Assessment;
use std::rc::Rc;

/// An assessment with the session that takes it.
pub(super) struct Taking {
    assessment: Rc<Assessment>,
    /// The visitor's day.
    today: Date,
    /// Where the visitor is.
    pub(super) session: Session,
    /// The day of the answers: another one than today as long as an opened result is as it was.
    pub(super) date: Date,
    /// The export asked for last, and whether it worked.
    pub(super) notice: Option<(Export, bool)>,
    /// What was pasted to compare with.
    pub(super) collection: Collection,
    /// Whether it is still the result that a link held.
    pub(super) is_opened: bool,
    /// Whether the visitor ticked that the call to action may carry the stage.
    pub(super) sends_stage: bool,
}

/// What a visitor does, or what came of it.
#[derive(Debug)]
pub enum Action {
    /// The visitor made a step.
    Step(Move),
    /// The visitor asked for an export.
    Export(Export),
    /// It was carried out, or could not be.
    Exported(Export, bool),
    /// The text of the pasted results changed.
    Paste(String),
    /// So many of so many files were read.
    Progress(usize, usize),
    /// Files were added to them: a line for each result in one.
    Drop(String),
    /// More of the pasted results can be read.
    ReadOn,
    /// The visitor ticked the box beside the call to action, or took the tick away.
    SendStage,
}

impl Taking {
    /// A session at its beginning.
    pub(super) fn begun(AppProps { assessment, begin, today, .. }: &AppProps) -> Self {
        let (session, date) = match begin {
            Begin::Felt(felt) => (Session::started(assessment, *felt), None),
            Begin::Result(shared) => (Session::opened(assessment, shared.answers.clone(), shared.felt), shared.date),
        };
        Self {
            assessment: assessment.clone(),
            today: *today,
            session,
            date: date.unwrap_or(*today),
            notice: None,
            collection: Collection::default(),
            is_opened: matches!(begin, Begin::Result(_)),
            sends_stage: false,
        }
    }

    /// Takes `action`, and says whether it changed anything.
    pub(super) fn after(&mut self, action: Action) -> bool {
        match action {
            Action::Step(step) => return self.step(step),
            Action::Export(_) => return false,
            Action::Exported(export, is_done) => self.notice = Some((export, is_done)),
            Action::Paste(text) => self.collect(text),
            // Who started over meanwhile has put them away.
            Action::Progress(..) | Action::Drop(_) if !self.session.has_snapshot() => return false,
            Action::Progress(done, total) => self.collection.files = Some((done, total)),
            Action::Drop(lines) => {
                self.collection.files = None;
                let text = [self.collection.text.trim_end(), "\n", &lines].concat();
                self.collect(text.trim_start().to_owned());
            }
            Action::ReadOn => self.collection.read_on(&self.assessment, &self.session.answers()),
            Action::SendStage => self.sends_stage = !self.sends_stage,
        }
        true
    }

    fn step(&mut self, step: Move) -> bool {
        if matches!(step, Move::Change | Move::StartOver) {
            self.date = self.today;
            self.is_opened = false;
            self.sends_stage = false;
        }
        let Some(next) = self.session.after(&self.assessment, step) else { return false };
        let may_differ = next.screen() == Screen::Snapshot && self.session.screen() != Screen::Snapshot;
        self.session = next;
        self.notice = None;
        if may_differ && self.collection.is_read() {
            self.collection.compare(&self.assessment, &self.session.answers());
        }
        true
    }

    fn collect(&mut self, text: String) {
        self.collection.take(text, &self.assessment, &self.session.answers());
    }
}
