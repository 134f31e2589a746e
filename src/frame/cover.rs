use super::messages::tell;
use super::page::Page;
use crate::model::{Assessment, Stage};
use crate::ui::{App, AppProps, FELT, SKIP, words};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::SubmitEvent;
use yew::Callback;

/// Waits for Start on the prerendered cover, reads what was chosen there, and puts the app in its place. Until then the
/// cover stays as it is: nothing moves, focus stays, and no press is lost.
pub(super) fn take_over(page: Page, assessment: Assessment) {
    let cover = page.cover.clone();
    EventListener::once(&cover, "submit", move |event| {
        let felt = if is_skipping(event) { None } else { page.chosen(FELT).and_then(|value| value.parse().ok()).and_then(Stage::new) };
        mount(page, assessment, felt);
    })
    .forget();
}

fn is_skipping(event: &web_sys::Event) -> bool {
    let submitter = event.dyn_ref::<SubmitEvent>().and_then(SubmitEvent::submitter);
    submitter.is_some_and(|button| button.get_attribute("name").as_deref() == Some(SKIP))
}

fn mount(page: Page, assessment: Assessment, felt: Option<Stage>) {
    let window = page.window;
    let props = AppProps {
        assessment: Rc::new(assessment),
        felt,
        today: today().into(),
        on_event: Callback::from(move |event| tell(&window, event)),
    };
    yew::Renderer::<App>::with_root_and_props(page.root, props).render();
}

fn today() -> String {
    let now = js_sys::Date::new_0();
    words::date(now.get_date(), now.get_month(), now.get_full_year())
}
