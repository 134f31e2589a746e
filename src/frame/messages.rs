use super::page::Page;
use super::unsaved::Unsaved;
use crate::ui::Event;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::Callback;

#[wasm_bindgen(js_namespace = place)]
extern "C" {
    /// Sends a message to the host page: its kind, and a detail's name and number, or an empty name for none.
    fn tell(kind: &str, name: &str, number: f64);
}

/// Reports events to the host. No message can carry an answer, a score, or a stage.
pub(super) fn teller(page: &Page) -> Callback<Event> {
    let (unsaved, is_foreign) = (Unsaved::new(&page.window), page.is_foreign());
    Callback::from(move |event| {
        unsaved.note(event);
        // Only in the loader's sandbox does the page know that a link opened.
        if !is_foreign || event != Event::CallToAction {
            tell_of(event);
        }
    })
}

fn tell_of(event: Event) {
    match event.message() {
        Some((kind, Some(quarter))) => tell(kind, "quarter", f64::from(quarter)),
        Some((kind, None)) => tell(kind, "", 0.0),
        None => (),
    }
}

/// Reports the page's height to the host, in CSS pixels.
pub(super) fn tell_height(height: f64) {
    tell("height", "height", height);
}
