use super::data::Carried;
use super::messages::tell;
use super::page::Page;
use crate::model::Stage;
use crate::ui::{App, AppProps, FELT, SKIP, START};
use crate::words;
use gloo::events::EventListener;
use std::rc::Rc;
use yew::Callback;

/// Waits for a press on one of the prerendered cover's two buttons, reads what was chosen there, and puts the app in its
/// place. Until then the cover stays as it is: nothing moves, focus stays, and no press is lost.
pub(super) fn take_over(page: Page, carried: Carried) {
    let window = page.window.clone();
    let props = AppProps {
        assessment: Rc::new(carried.assessment),
        felt: None,
        related: carried.related.into(),
        today: today().into(),
        on_event: Callback::from(move |event| tell(&window, event)),
    };
    let page = Rc::new(page);
    on_press(&page, START, &props, felt);
    on_press(&page, SKIP, &props, |_| None);
}

fn on_press(page: &Rc<Page>, name: &str, props: &AppProps, felt: fn(&Page) -> Option<Stage>) {
    let Some(button) = page.button(name) else {
        wasm_bindgen::throw_str("the cover has lost a button; publish the folder as it was built")
    };
    let (page, props) = (page.clone(), props.clone());
    EventListener::once(&button, "click", move |_| {
        let props = AppProps { felt: felt(&page), ..props };
        yew::Renderer::<App>::with_root_and_props(page.root.clone(), props).render();
    })
    .forget();
}

fn felt(page: &Page) -> Option<Stage> {
    page.chosen(FELT).and_then(|value| value.parse().ok()).and_then(Stage::new)
}

fn today() -> String {
    let now = js_sys::Date::new_0();
    words::date(now.get_date(), now.get_month(), now.get_full_year())
}
