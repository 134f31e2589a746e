use super::app::State;
use super::event::Event;
use super::markup::Markup;
use super::output::{Export, Output, SnapshotExport};
use super::props::{AssessmentProps, Begin};
use super::scene::Scene;
use super::{cover, question, review, setup, snapshot};
use crate::engine::{BacklogInput, Move, Screen, Session};
use crate::export::Date;
use crate::export::link::{Earlier, Opened, SharedResult};
use crate::model::Assessment;
use yew::{Callback, Html, NodeRef};

/// An assessment and the session in which it is taken.
pub struct AssessmentState {
    pub(super) assessment: &'static Assessment,
    /// Today's date.
    today: Date,
    /// The visitor's progress.
    pub(super) session: Session,
    /// The date of the answers: today, or the link's date while an opened result is unchanged.
    pub(super) date: Date,
    /// The latest export, and whether it worked.
    pub(super) notice: Option<(Export<SnapshotExport>, bool)>,
    /// The fields for the numbers of a backlog.
    pub(super) fields: NumberFields,
    /// Whether the answers are still those of the link that was opened.
    pub(super) is_opened: bool,
    /// What was left of that result, if it was of an earlier edition.
    pub(super) earlier: Option<Earlier>,
    /// Whether the visitor agrees that the call to action passes on the result.
    pub(super) passes_on: bool,
    /// Whether the visitor was asked whether to start over.
    pub(super) is_asked: bool,
    /// How much of the snapshot is drawn.
    pub(super) drawn: Drawn,
}

/// How much of the snapshot is drawn: what is read first is there at once, and the rest follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drawn {
    Summary,
    Whole,
}

/// The fields for the numbers of a backlog.
#[derive(Default)]
pub(super) struct NumberFields {
    /// Whether the visitor opened them. As soon as a page has a field, Chromium asks its maker what kinds of fields it has.
    pub(super) are_open: bool,
    /// What stands in them that is no whole number. What a browser does not let us read is empty.
    pub(super) wrong: Vec<(BacklogInput, String)>,
    /// Which of them the visitor left last: what came of it is read out.
    pub(super) left: Option<BacklogInput>,
}

/// What the visitor did, or the result of an export.
#[derive(Clone, Debug)]
pub enum AssessmentAction {
    /// The visitor made a step.
    Step(Move),
    /// The visitor asked for an export.
    Export(Export<SnapshotExport>),
    /// The export succeeded, or failed.
    Exported(Export<SnapshotExport>, bool),
    /// What stands in a field for a number changed, and whether the browser lets it count as one.
    Write(BacklogInput, String, bool),
    /// The visitor left a field for a number after a change.
    Leave(BacklogInput),
    /// The visitor ticked or unticked the box beside the call to action.
    Consent,
    /// The visitor pressed the button that asks whether to start over.
    AskToStartOver,
    /// The visitor opened or closed the fields for numbers.
    ToggleFields,
    /// The first part of the snapshot is drawn.
    DrawRest,
}

impl State for AssessmentState {
    type Props = AssessmentProps;
    type Action = AssessmentAction;
    type Screen = Screen;
    type Export = Export<SnapshotExport>;
    type Output = Output;

    fn begun(AssessmentProps { assessment, begin, today, .. }: &AssessmentProps) -> Self {
        let (session, date, earlier) = match begin {
            Begin::Felt(felt) => (Session::started(assessment, *felt), None, None),
            Begin::Result(Opened { shared, earlier }) => {
                (Session::opened(assessment, shared.answers.clone(), shared.felt), shared.date, *earlier)
            }
        };
        Self {
            assessment,
            today: *today,
            session,
            date: date.unwrap_or(*today),
            notice: None,
            fields: NumberFields::default(),
            is_opened: matches!(begin, Begin::Result(_)),
            earlier,
            passes_on: false,
            is_asked: false,
            drawn: Drawn::Summary,
        }
    }

    fn after(&mut self, action: AssessmentAction) -> bool {
        match action {
            AssessmentAction::Step(step) => return self.step(step),
            // The same notice again would not be read out again.
            AssessmentAction::Export(_) => return self.notice.take().is_some(),
            AssessmentAction::Exported(export, is_done) => self.notice = Some((export, is_done)),
            AssessmentAction::Write(input, text, is_sound) => self.write(input, text, is_sound),
            AssessmentAction::Leave(input) => self.fields.left = Some(input),
            AssessmentAction::AskToStartOver => self.is_asked = !self.is_asked,
            AssessmentAction::Consent => self.passes_on = !self.passes_on,
            AssessmentAction::ToggleFields => self.fields.are_open = !self.fields.are_open,
            AssessmentAction::DrawRest => self.drawn = Drawn::Whole,
        }
        true
    }

    fn screen(&self) -> Screen {
        self.session.screen()
    }

    fn tells(_: Screen) -> bool {
        true
    }

    fn view(&self, props: &AssessmentProps, heading: &NodeRef, on_action: &Callback<AssessmentAction>) -> Html {
        let (assessment, session) = (self.assessment, &self.session);
        let scene = Scene { assessment, session, on_action, notice: self.notice, heading };
        Markup::written(|page| match session.screen() {
            Screen::Cover => cover::view(page, &scene),
            Screen::Setup => setup::view(page, &scene),
            Screen::Question(index) => page.each(assessment.question(index), |page, (dimension, question)| {
                question::view(page, &scene, index, dimension, question);
            }),
            Screen::Review => review::view(page, &scene),
            Screen::Snapshot => snapshot::view(page, &scene, self, props),
        })
    }

    fn reached(&self) -> [Option<Event>; 3] {
        let session = &self.session;
        let percent = [25, 50, 75].get(session.quarters().wrapping_sub(1));
        [
            (session.screen() != Screen::Cover).then_some(Event::Started),
            percent.copied().map(Event::Progress),
            session.has_snapshot().then_some(Event::Completed),
        ]
    }

    fn next(&self) -> Option<AssessmentAction> {
        (self.screen() == Screen::Snapshot && self.drawn == Drawn::Summary).then_some(AssessmentAction::DrawRest)
    }

    fn output(&self, export: Export<SnapshotExport>, props: &AssessmentProps) -> Output {
        Output::of(export, self.assessment, &self.session, self.date, &props.place.address)
    }

    fn export(action: &AssessmentAction) -> Option<Export<SnapshotExport>> {
        if let AssessmentAction::Export(export) = action { Some(*export) } else { None }
    }

    fn exported(export: Export<SnapshotExport>, is_done: bool) -> AssessmentAction {
        AssessmentAction::Exported(export, is_done)
    }

    fn event(action: &AssessmentAction) -> Option<Event> {
        match action {
            AssessmentAction::Step(Move::StartOver) => Some(Event::Forgotten),
            AssessmentAction::Step(Move::Answer(_) | Move::Choose { .. } | Move::Plan(_))
            | AssessmentAction::Write(..) => Some(Event::Entered),
            AssessmentAction::Exported(export, true) => Some(export.event()),
            _ => None,
        }
    }

    fn on_event(props: &AssessmentProps) -> &Callback<Event> {
        &props.on_event
    }

    fn on_output(props: &AssessmentProps) -> &Callback<(Output, Callback<bool>)> {
        &props.on_output
    }
}

impl AssessmentState {
    /// The result as a link carries it.
    pub(super) fn shared(&self) -> SharedResult {
        SharedResult { answers: self.session.answers(), felt: self.session.felt(), date: Some(self.date) }
    }

    fn step(&mut self, step: Move) -> bool {
        let forgets = step == Move::StartOver;
        let Some(next) = self.session.after(self.assessment, step) else { return false };
        if forgets || is_another(&next, &self.session) {
            self.date = self.today;
            self.is_opened = false;
            self.earlier = None;
            self.passes_on = false;
        }
        self.session = next;
        self.notice = None;
        self.is_asked = false;
        if self.screen() != Screen::Snapshot {
            self.drawn = Drawn::Summary;
        }
        if forgets {
            self.fields = NumberFields::default();
        }
        true
    }

    /// Takes over what stands in a field, or keeps it as wrong; the number before counts until then.
    fn write(&mut self, input: BacklogInput, text: String, is_sound: bool) {
        self.fields.left = None;
        self.fields.wrong.retain(|(other, _)| *other != input);
        let number = if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
        match number.filter(|_| is_sound) {
            Some(number) => {
                self.step(Move::Number(input, number));
            }
            None => self.fields.wrong.push((input, text)),
        }
    }
}

/// Whether the two sessions have different results.
fn is_another(one: &Session, other: &Session) -> bool {
    (one.answers(), one.felt(), one.numbers()) != (other.answers(), other.felt(), other.numbers())
}

#[cfg(test)]
mod tests {
    use super::{AssessmentAction, AssessmentState, Drawn, State};
    use crate::engine::{Answer, Answers, BacklogInput, Move};
    use crate::export::Date;
    use crate::export::link::{Earlier, Opened, SharedResult};
    use crate::model::{Assessment, AssessmentFile};
    use crate::ui::event::Event;
    use crate::ui::output::{Export, SnapshotExport};
    use crate::ui::{AssessmentProps, Begin};

    fn assessment() -> Assessment {
        let text = include_str!("../../assessments/backlog-burndown.toml");
        toml::from_str::<AssessmentFile>(text).expect("it is TOML").check().expect("it is sound")
    }

    /// A result of May 3 from a link.
    fn shared(assessment: &Assessment) -> SharedResult {
        let mut answers = Answers::none(assessment);
        answers.set(0, Some(Answer::DontKnow));
        SharedResult { answers, felt: None, date: Date::new(2026, 5, 3) }
    }

    /// A visitor who opened it on November 2. It was of an earlier edition.
    fn opened_state() -> AssessmentState {
        let assessment = assessment();
        let earlier = Some(Earlier { version: 1, answered: 2, kept: 1 });
        let begin = Begin::Result(Opened { shared: shared(&assessment), earlier });
        let today = Date::new(2026, 11, 2).expect("it is a day");
        AssessmentState::begun(&AssessmentProps::alone(assessment, begin, today))
    }

    /// Whether, after `steps`, the result still counts as the one that was opened.
    #[track_caller]
    fn check(steps: &[Move], is_opened: bool) {
        let mut state = opened_state();
        for step in steps {
            state.after(AssessmentAction::Step(step.clone()));
        }
        let day = if is_opened { Date::new(2026, 5, 3) } else { Date::new(2026, 11, 2) };
        assert_eq!((state.is_opened, Some(state.date)), (is_opened, day), "{steps:?}");
        assert_eq!(state.earlier.is_some(), is_opened, "{steps:?}");
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

    /// How much of the snapshot is drawn after `steps`, and whether more is about to be.
    fn drawn(state: &mut AssessmentState, steps: &[Move]) -> (Drawn, bool) {
        for step in steps {
            state.after(AssessmentAction::Step(step.clone()));
        }
        (state.drawn, state.next().is_some())
    }

    #[test]
    fn a_snapshot_is_drawn_in_two_parts_whenever_it_is_shown() {
        let mut state = opened_state();
        assert_eq!(drawn(&mut state, &[]), (Drawn::Summary, true), "opened by a link");
        state.after(state.next().expect("there is more of it"));
        assert_eq!(drawn(&mut state, &[]), (Drawn::Whole, false));
        assert_eq!(drawn(&mut state, &[Move::Number(BacklogInput::ALL[0], Some(4))]), (Drawn::Whole, false), "still");
        assert_eq!(drawn(&mut state, &[Move::Change]), (Drawn::Summary, false), "the review has one part");
        assert_eq!(drawn(&mut state, &[Move::Finish]), (Drawn::Summary, true), "shown again");
    }

    #[test]
    fn an_export_is_told_when_it_has_worked() {
        assert_eq!(AssessmentState::event(&AssessmentAction::Export(Export::Further(SnapshotExport::Picture))), None);
        assert_eq!(
            AssessmentState::event(&AssessmentAction::Exported(Export::Further(SnapshotExport::Picture), false)),
            None
        );
        assert_eq!(
            AssessmentState::event(&AssessmentAction::Exported(Export::Further(SnapshotExport::Picture), true)),
            Some(Event::Exported)
        );
        assert_eq!(AssessmentState::event(&AssessmentAction::Exported(Export::Link, true)), Some(Event::Shared));
    }
}
