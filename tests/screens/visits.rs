//! Visitors of an assessment and of the diagnosis, each on one screen.

use crate::support::content::{assessment_in, sketched_diagnosis};
use crate::support::replies::{replies, reply};
use crate::support::shelf::Shelf;
use delivery_assessments::engine::diagnosis::{DiagnosisMove, Measures};
use delivery_assessments::engine::{Answer, Answers, Move};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, Earlier, Opened, SharedResult};
use delivery_assessments::model::{Assessment, Diagnosis, Level, Pattern, Stage};
use delivery_assessments::page::rendered;
use delivery_assessments::ui::Event;
use delivery_assessments::ui::diagnosis::{DiagnosisAction, DiagnosisProps, DiagnosisState};
use delivery_assessments::ui::overview::{Contents, OverviewAction, OverviewBegin, OverviewProps, OverviewState};
use delivery_assessments::ui::{
    self, AssessmentAction, AssessmentProps, AssessmentState, Begin, Kept, Offer, Offers, Place,
};
use std::rc::Rc;
use yew::Callback;

/// The assessment that these visits are about.
pub fn assessment() -> Assessment {
    assessment_in("tests/screens/assessment.toml")
}

/// Somebody on one screen of an assessment.
#[derive(Clone, Debug)]
pub struct Visit {
    pub assessment: Assessment,
    pub begin: Begin,
    pub surroundings: Surroundings,
    pub actions: Vec<AssessmentAction>,
}

/// What is not the visitor's doing.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    pub offers: Offers,
    pub is_foreign: bool,
}

impl Surroundings {
    /// A frame other than the loader's.
    pub fn foreign() -> Self {
        Self { is_foreign: true, ..Self::default() }
    }

    /// A call to action for everybody, and another for those with an ownership gap, with what they tell.
    pub fn offering(general: &[&str], own: &[&str]) -> Self {
        let general = Some(offer("Talk to us", "https://example.org/?from=here#form", general));
        let mut offers = Offers { general, ..Offers::default() };
        offers.patterns[Pattern::OwnershipGap as usize] =
            Some(offer("Find an owner", "https://example.org/owner", own));
        Self { offers, is_foreign: false }
    }

    /// A call to action that leads to `address` and tells this.
    pub fn leading_to(address: &str, parameters: &[&str]) -> Self {
        let general = Some(offer("Talk to us", address, parameters));
        Self { offers: Offers { general, ..Offers::default() }, is_foreign: false }
    }

    pub fn place(&self) -> Kept<Place> {
        let address = "https://example.org/on-call/".to_owned();
        Kept::new(Place { address, is_foreign: self.is_foreign })
    }
}

fn offer(label: &str, address: &str, parameters: &[&str]) -> Offer {
    let parameters = parameters.iter().map(|&parameter| parameter.to_owned()).collect();
    Offer { label: label.to_owned(), address: address.to_owned(), parameters }
}

pub fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

impl Visit {
    /// Past the cover, where the stage `felt` was chosen.
    pub fn started(felt: Option<Stage>) -> Self {
        let (begin, surroundings) = (Begin::Felt(felt), Surroundings::default());
        Self { assessment: assessment(), begin, surroundings, actions: Vec::new() }
    }

    /// On the snapshot of answers in line notation.
    pub fn answered(line: &str) -> Self {
        Self::started(None).next().answering(line).step(Move::Finish)
    }

    /// On the snapshot that a link holds.
    pub fn opened(line: &str, earlier: Option<Earlier>) -> Self {
        let shared = shared(line, Date::new(2026, 5, 3));
        Self { begin: Begin::Result(Opened { shared, earlier }), ..Self::started(None) }
    }

    pub fn at(mut self, surroundings: Surroundings) -> Self {
        self.surroundings = surroundings;
        self
    }

    pub fn does(mut self, action: AssessmentAction) -> Self {
        self.actions.push(action);
        self
    }

    pub fn step(self, step: Move) -> Self {
        self.does(AssessmentAction::Step(step))
    }

    pub fn next(self) -> Self {
        self.step(Move::Next)
    }

    pub fn choosing(self, setup: usize, choice: usize) -> Self {
        self.step(Move::Choose { setup, choice })
    }

    /// Answers one question after the other.
    pub fn answering(self, line: &str) -> Self {
        let signs = line.chars().filter(|sign| !sign.is_whitespace());
        signs.fold(self, |visit, sign| visit.step(Move::Answer(given(sign))).next())
    }

    /// The screen when all of it is drawn.
    pub fn html(self) -> String {
        rendered(move || {
            let Self { assessment, begin, surroundings, mut actions } = self;
            actions.push(AssessmentAction::DrawRest);
            let titles = [Some("Incident Assessment".to_owned()), None, Some("Alert Assessment".to_owned())];
            let props = AssessmentProps {
                assessment: Box::leak(Box::new(assessment)),
                begin,
                today: today(),
                related: Kept::new(titles.into()),
                place: surroundings.place(),
                offers: Kept::new(surroundings.offers),
                on_event: Callback::noop(),
                on_output: Callback::noop(),
            };
            ui::screen_after::<AssessmentState>(&props, actions)
        })
    }
}

pub fn given(sign: char) -> Option<Answer> {
    match sign {
        '-' => None,
        '?' => Some(Answer::DontKnow),
        'n' => Some(Answer::DoesNotApply),
        _ => Some(Answer::Level(level(sign.to_digit(10).unwrap()))),
    }
}

pub fn level(number: u32) -> Level {
    Level::new(number.try_into().unwrap()).unwrap()
}

pub fn shared(line: &str, date: Option<Date>) -> SharedResult {
    SharedResult { answers: Answers::read(line, &assessment()).unwrap(), felt: None, date }
}

/// Somebody on one screen of the diagnosis.
#[derive(Clone, Debug)]
pub struct Diagnosing {
    pub diagnosis: Diagnosis,
    pub opened: Option<link::diagnosis::SharedReplies>,
    pub surroundings: Surroundings,
    pub actions: Vec<DiagnosisAction>,
}

impl Diagnosing {
    /// At the first question.
    pub fn started() -> Self {
        let (diagnosis, surroundings) = (sketched_diagnosis(), Surroundings::default());
        Self { diagnosis, opened: None, surroundings, actions: Vec::new() }
    }

    /// After these replies, in the notation of [`replies`].
    pub fn replied(line: &str) -> Self {
        line.chars().fold(Self::started(), |visit, sign| visit.step(DiagnosisMove::Reply(reply(sign))))
    }

    /// On the finding that a link holds.
    pub fn opened(line: &str) -> Self {
        let opened = link::diagnosis::SharedReplies { replies: replies(line), date: Date::new(2026, 5, 3) };
        Self { opened: Some(opened), ..Self::started() }
    }

    pub fn at(mut self, surroundings: Surroundings) -> Self {
        self.surroundings = surroundings;
        self
    }

    pub fn does(mut self, action: DiagnosisAction) -> Self {
        self.actions.push(action);
        self
    }

    pub fn step(self, step: DiagnosisMove) -> Self {
        self.does(DiagnosisAction::Step(step))
    }

    pub fn html(self) -> String {
        rendered(move || {
            let Self { diagnosis, opened, surroundings, actions } = self;
            let measures = Rc::new(Measures::among(&[assessment()]));
            let props = DiagnosisProps {
                place: surroundings.place(),
                offers: Kept::new(surroundings.offers),
                ..DiagnosisProps::alone(Rc::new(diagnosis), measures, opened, today())
            };
            ui::screen_after::<DiagnosisState>(&props, actions)
        })
    }
}

/// Somebody on one screen of all results in one place.
#[derive(Clone, Debug)]
pub struct Overviewing {
    pub begin: OverviewBegin,
    pub is_foreign: bool,
    pub actions: Vec<OverviewAction>,
}

impl Overviewing {
    /// Behind the cover, with nothing pasted.
    pub fn started() -> Self {
        Self { begin: OverviewBegin::Adding, is_foreign: false, actions: Vec::new() }
    }

    /// At the fields, with this in them.
    pub fn pasting(text: &str) -> Self {
        let pasted = Self::started().does(OverviewAction::Paste(text.to_owned()));
        text.lines().fold(pasted, |visit, _| visit.does(OverviewAction::ReadOn))
    }

    /// On what these results come to.
    pub fn shown(text: &str) -> Self {
        Self::pasting(text).does(OverviewAction::Show)
    }

    /// On what the results in a link come to.
    pub fn opened(text: &str) -> Self {
        Self { begin: OverviewBegin::Opened(text.to_owned()), ..Self::started() }
    }

    pub fn does(mut self, action: OverviewAction) -> Self {
        self.actions.push(action);
        self
    }

    fn props(&self) -> OverviewProps {
        let Shelf { assessments, diagnosis } = Shelf::sketched();
        let address = "https://example.org/overview/".to_owned();
        OverviewProps {
            contents: Rc::new(Contents { assessments, diagnosis }),
            begin: self.begin.clone(),
            today: today(),
            place: Kept::new(Place { address, is_foreign: self.is_foreign }),
            on_event: Callback::noop(),
            on_output: Callback::noop(),
        }
    }

    pub fn html(self) -> String {
        rendered(move || ui::screen_after::<OverviewState>(&self.props(), self.actions))
    }

    /// What the host hears of it.
    pub fn told(self) -> Vec<Event> {
        ui::reported_on::<OverviewState>(&self.props(), self.actions)
    }
}
