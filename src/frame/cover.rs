use super::messages::tell;
use super::page::Page;
use crate::model::{Assessment, Stage};
use crate::ui::{App, AppProps, FELT, SKIP, START, words};
use gloo::events::EventListener;
use std::rc::Rc;
use yew::Callback;

/// Waits for a press on one of the prerendered cover's two buttons, reads what was chosen there, and puts the app in its
/// place. Until then the cover stays as it is: nothing moves, focus stays, and no press is lost.
pub(super) fn take_over(page: &Rc<Page>, assessment: &Rc<Assessment>) {
    on_press(page, START, assessment, |page| {
        page.chosen(FELT).and_then(|value| value.parse().ok()).and_then(Stage::new)
    });
    on_press(page, SKIP, assessment, |_| None);
}

fn on_press(
    page: &Rc<Page>,
    name: &str,
    assessment: &Rc<Assessment>,
    felt: impl FnOnce(&Page) -> Option<Stage> + 'static,
) {
    let Some(button) = page.button(name) else {
        wasm_bindgen::throw_str("the cover has lost a button; publish the folder as it was built")
    };
    let (page, assessment) = (page.clone(), assessment.clone());
    EventListener::once(&button, "click", move |_| mount(&page, assessment, felt(&page))).forget();
}

fn mount(page: &Page, assessment: Rc<Assessment>, felt: Option<Stage>) {
    let window = page.window.clone();
    let props = AppProps {
        assessment,
        felt,
        today: today().into(),
        on_event: Callback::from(move |event| tell(&window, event)),
    };
    yew::Renderer::<App>::with_root_and_props(page.root.clone(), props).render();
}

fn today() -> String {
    let now = js_sys::Date::new_0();
    words::date(now.get_date(), now.get_month(), now.get_full_year())
}
