use super::data::CarriedDiagnosis;
use super::messages::teller;
use super::offers;
use super::output::hand_out;
use super::page::Page;
use super::today::today;
use crate::export::link::{self, LinkProblem};
use crate::ui::diagnosis::{DiagnosisProps, DiagnosisState};
use crate::ui::{App, Kept, START};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::Callback;

/// What the site owner's page is told of a visitor who agrees. An offer for a single pattern gives that away without being told.
const PATTERN: &str = "assessment_pattern={pattern}";

/// Waits for a press on the prerendered cover's button, and mounts the app in the cover's place. A link to a finding opens it
/// at once.
pub(super) fn take_over(page: &'static Page, carried: CarriedDiagnosis) {
    let props = props(page, carried);
    let diagnosis = props.diagnosis.clone();
    if let Some(shared) =
        page.opened(move |fragment| link::diagnosis::decode(fragment, &diagnosis).map_err(LinkProblem::sentence))
    {
        return page.mount::<App<DiagnosisState>>(DiagnosisProps { shared: Some(shared), ..props });
    }
    let button = page.button(START);
    EventListener::once(&button, "click", move |_| page.mount::<App<DiagnosisState>>(props)).forget();
}

fn props(page: &Page, carried: CarriedDiagnosis) -> DiagnosisProps {
    DiagnosisProps {
        diagnosis: Rc::new(carried.diagnosis),
        measures: Rc::new(carried.measures),
        shared: None,
        today: today(),
        offers: Kept::new(offers::read(&page.document, Some(PATTERN), None)),
        place: page.place(),
        on_event: teller(page),
        on_output: Callback::from(|(output, on_done)| hand_out(output, on_done)),
    }
}
