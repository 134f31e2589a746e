use super::app::{AppProps, Begin};
use super::collection::Collection;
use super::event::Event;
use super::output::{Export, Output};
use crate::engine::{Move, Screen, Session};
use crate::export::Date;
use crate::export::link::{Earlier, Opened};
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
    /// Which fields the visitor asked for.
    pub(super) fields: AskedFor,
    /// Whether it is still the result that a link held.
    pub(super) is_opened: bool,
    /// What was left of that result, if it was of an earlier edition.
    pub(super) earlier: Option<Earlier>,
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
    /// The visitor asked for fields, or has no more need of them.
    Toggle(Fields),
}

/// Fields that are there when the visitor asks for them. Chromium asks its maker of what kind the fields of a page are as soon as
/// there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fields {
    /// For the results of others.
    Results,
    /// For the numbers of a backlog.
    Numbers,
}

/// Which fields were asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AskedFor {
    pub(super) results: bool,
    pub(super) numbers: bool,
}

impl Action {
    /// What the page around the app is told of it: that something was entered, taken along, or given up.
    pub(super) fn event(&self) -> Option<Event> {
        match self {
            Self::Step(Move::StartOver) => Some(Event::Forgotten),
            Self::Step(Move::Answer(_) | Move::Choose { .. } | Move::Number(..) | Move::Plan(_))
            | Self::Paste(_)
            | Self::Drop(..) => Some(Event::Entered),
            Self::Exported(export, true) => Some(export.event()),
            _ => None,
        }
    }
}

impl Taking {
    /// A session at its beginning.
    pub(super) fn begun(AppProps { assessment, begin, today, .. }: &AppProps) -> Self {
        let (session, date, earlier) = match begin {
            Begin::Felt(felt) => (Session::started(assessment, *felt), None, None),
            Begin::Result(Opened { shared, earlier }) => {
                (Session::opened(assessment, shared.answers.clone(), shared.felt), shared.date, *earlier)
            }
        };
        Self {
            assessment: assessment.clone(),
            today: *today,
            session,
            date: date.unwrap_or(*today),
            notice: None,
            collection: Collection::default(),
            fields: AskedFor::default(),
            is_opened: matches!(begin, Begin::Result(_)),
            earlier,
            sends_stage: false,
        }
    }

    /// What `export` asks for.
    pub(super) fn output(&self, export: Export, props: &AppProps) -> Output {
        Output::of(export, &self.assessment, &self.session, self.date, &props.place.address)
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
            Action::Toggle(Fields::Results) => self.fields.results = !self.fields.results,
            Action::Toggle(Fields::Numbers) => self.fields.numbers = !self.fields.numbers,
        }
        true
    }

    fn step(&mut self, step: Move) -> bool {
        let forgets = step == Move::StartOver;
        let Some(next) = self.session.after(&self.assessment, step) else { return false };
        let may_differ = next.screen() == Screen::Snapshot && self.session.screen() != Screen::Snapshot;
        if forgets || is_another(&next, &self.session) {
            self.date = self.today;
            self.is_opened = false;
            self.earlier = None;
            self.sends_stage = false;
        }
        self.session = next;
        self.notice = None;
        if forgets {
            self.collection = Collection::default();
            self.fields = AskedFor::default();
        } else if may_differ && self.collection.is_read() {
            self.collection.compare(&self.assessment, &self.session.answers());
        }
        true
    }

    fn collect(&mut self, text: String) {
        self.collection.take(text, &self.assessment, &self.session.answers());
    }
}

/// Whether the two sessions have different results.
fn is_another(one: &Session, other: &Session) -> bool {
    (one.answers(), one.felt(), one.numbers()) != (other.answers(), other.felt(), other.numbers())
}

#[cfg(test)]
mod tests {
    use super::{Action, Taking};
    use crate::engine::{Answer, Answers, BacklogInput, Move, Screen};
    use crate::export::Date;
    use crate::export::link::{self, Earlier, Opened, Shared};
    use crate::model::{Assessment, AssessmentFile};
    use crate::ui::event::Event;
    use crate::ui::output::Export;
    use crate::ui::{AppProps, Begin, Offers, Place};
    use std::rc::Rc;
    use yew::Callback;

    fn assessment() -> Assessment {
        let text = include_str!("../../assessments/backlog-burndown.toml");
        toml::from_str::<AssessmentFile>(text).expect("it is TOML").check().expect("it is sound")
    }

    /// A result of the third of May that a link held.
    fn shared(assessment: &Assessment) -> Shared {
        let mut answers = Answers::none(assessment);
        answers.set(0, Some(Answer::DontKnow));
        Shared { answers, felt: None, date: Date::new(2026, 5, 3) }
    }

    /// One who opened it on the second of November. It was of an earlier edition.
    fn taking() -> Taking {
        let assessment = Rc::new(assessment());
        let earlier = Some(Earlier { version: 1, answered: 2, kept: 1 });
        let begin = Begin::Result(Opened { shared: shared(&assessment), earlier });
        let (related, offers) = (Rc::from([]), Rc::new(Offers::default()));
        let (on_event, on_output) = (Callback::noop(), Callback::noop());
        let today = Date::new(2026, 11, 2).expect("it is a day");
        let place = Rc::new(Place { address: String::new(), is_foreign: false });
        Taking::begun(&AppProps { assessment, begin, today, related, offers, place, on_event, on_output })
    }

    /// After `steps`, the result is still the one that was opened, or it is one's own.
    #[track_caller]
    fn check(steps: &[Move], is_opened: bool) {
        let mut taking = taking();
        for step in steps {
            taking.after(Action::Step(step.clone()));
        }
        let day = if is_opened { Date::new(2026, 5, 3) } else { Date::new(2026, 11, 2) };
        assert_eq!((taking.is_opened, Some(taking.date)), (is_opened, day), "{steps:?}");
        assert_eq!(taking.earlier.is_some(), is_opened, "{steps:?}");
    }

    #[test]
    fn an_opened_result_keeps_its_day_until_something_changes() {
        check(&[Move::Change, Move::Finish], true);
        check(&[Move::Change, Move::GoTo(0), Move::Next, Move::Finish], true);
        check(&[Move::Change, Move::GoTo(0), Move::Answer(Some(Answer::DontKnow)), Move::Next, Move::Finish], true);
        check(&[Move::Change, Move::GoTo(0), Move::Answer(None), Move::Next, Move::Finish], false);
        check(&[Move::Number(BacklogInput::ALL[0], Some(4))], false);
        check(&[Move::StartOver], false);
    }

    #[test]
    fn an_export_is_told_when_it_has_worked() {
        assert_eq!(Action::Export(Export::Csv).event(), None);
        assert_eq!(Action::Exported(Export::Csv, false).event(), None);
        assert_eq!(Action::Exported(Export::Csv, true).event(), Some(Event::Exported));
        assert_eq!(Action::Exported(Export::Link, true).event(), Some(Event::Shared));
    }

    #[test]
    fn starting_over_forgets_what_was_pasted() {
        let mut taking = taking();
        let assessment = assessment();
        let line = ["Ann: #", link::KEY, &link::encode(&assessment, &shared(&assessment))].concat();
        taking.after(Action::Paste(line.clone()));
        assert!(taking.after(Action::Drop(line.clone())));
        assert_eq!(taking.collection.text, [&*line, "\n", &line].concat());
        taking.after(Action::Step(Move::Change));
        assert!(taking.collection.text.contains("Ann"), "whoever changes answers keeps it");
        taking.after(Action::Step(Move::StartOver));
        assert_eq!((taking.session.screen(), &*taking.collection.text), (Screen::Cover, ""));
        assert!(!taking.after(Action::Drop(line)), "a file that was still being read is forgotten too");
    }
}
