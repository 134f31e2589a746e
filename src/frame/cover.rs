use super::data::CarriedAssessment;
use super::messages::teller;
use super::offers;
use super::output::carry_out;
use super::page::Page;
use super::today::today;
use crate::export::link::{self, LinkProblem};
use crate::model::Stage;
use crate::ui::{App, AssessmentProps, AssessmentState, Begin, FELT, Kept, SKIP, START};
use gloo::events::EventListener;
use yew::Callback;

/// What the site owner's page is told of a visitor who agrees.
const STAGE: &str = "assessment_stage={stage}";

/// Waits for a press on one of the prerendered cover's two buttons, reads which stage was chosen there, and mounts the app in
/// the cover's place. Until then the cover stays as it is: nothing moves, focus stays, and no press is lost.
pub(super) fn take_over(page: &'static Page, carried: CarriedAssessment) {
    let props = props(page, carried);
    let assessment = props.assessment;
    if let Some(result) = page.opened(move |fragment| link::decode(fragment, assessment).map_err(LinkProblem::sentence))
    {
        return page.mount::<App<AssessmentState>>(AssessmentProps { begin: Begin::Result(result), ..props });
    }
    on_press(page, START, &props, felt);
    on_press(page, SKIP, &props, |_| None);
}

fn props(page: &Page, carried: CarriedAssessment) -> AssessmentProps {
    AssessmentProps {
        assessment: Box::leak(Box::new(carried.assessment)),
        begin: Begin::Felt(None),
        related: Kept::new(carried.related),
        today: today(),
        offers: Kept::new(offers::read(&page.document, Some(STAGE), Some(STAGE))),
        place: page.place(),
        on_event: teller(page),
        on_output: Callback::from(|(output, on_done)| carry_out(output, on_done)),
    }
}

fn on_press(page: &'static Page, name: &str, props: &AssessmentProps, felt: fn(&Page) -> Option<Stage>) {
    let button = page.button(name);
    let props = props.clone();
    EventListener::once(&button, "click", move |_| {
        let begin = Begin::Felt(felt(page));
        page.mount::<App<AssessmentState>>(AssessmentProps { begin, ..props });
    })
    .forget();
}

fn felt(page: &Page) -> Option<Stage> {
    page.chosen(FELT).and_then(|value| value.parse().ok()).and_then(Stage::new)
}
