use super::data::CarriedOverview;
use super::messages::teller;
use super::output::carry_out;
use super::page::Page;
use super::today::today;
use crate::export::overview::opens;
use crate::ui::overview::{OverviewBegin, OverviewProps, OverviewState};
use crate::ui::{App, START};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::Callback;

/// Waits for a press on the prerendered cover's button, and mounts the app in the cover's place. A link that holds results opens
/// them at once.
pub(super) fn take_over(page: &'static Page, carried: CarriedOverview) {
    let props = props(page, carried);
    let contents = props.contents.clone();
    if let Some(lines) = page.opened(move |fragment| opens(fragment, contents.catalog())) {
        return page.mount::<App<OverviewState>>(OverviewProps { begin: OverviewBegin::Opened(lines), ..props });
    }
    let button = page.button(START);
    EventListener::once(&button, "click", move |_| page.mount::<App<OverviewState>>(props)).forget();
}

fn props(page: &Page, carried: CarriedOverview) -> OverviewProps {
    OverviewProps {
        contents: Rc::new(carried.contents()),
        begin: OverviewBegin::Adding,
        today: today(),
        place: page.place(),
        on_event: teller(page),
        on_output: Callback::from(|(output, on_done)| carry_out(output, on_done)),
    }
}
