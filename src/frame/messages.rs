use super::page::Page;
use super::unsaved::Unsaved;
use crate::ui::Event;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::Callback;

#[wasm_bindgen(js_namespace = place)]
extern "C" {
    /// Tells the page around of one thing, by its kind, with the name of a detail and a number; an empty name if there is none.
    fn tell(kind: &str, name: &str, number: f64);
}

/// Tells the host what happens. Nothing here can carry an answer, a score, or a stage.
pub(super) fn teller(page: &Page) -> Callback<Event> {
    let (unsaved, is_foreign) = (Unsaved::new(&page.window), page.is_foreign());
    Callback::from(move |event| {
        unsaved.note(event);
        // Whether a link opened is known only where the sandbox is the loader's.
        if !is_foreign || event != Event::CallToAction {
            tell_of(event);
        }
    })
}

fn tell_of(event: Event) {
    let kind = match event {
        Event::Started => "start",
        // The host sees presses, but not what they are for.
        Event::Entered | Event::Forgotten => return,
        Event::Stepped => "screen",
        Event::Progress(percent) => return tell("progress", "quarter", f64::from(percent)),
        Event::Completed => "complete",
        Event::Exported => "export",
        Event::Shared => "share",
        Event::CallToAction => "cta",
    };
    tell(kind, "", 0.0);
}

/// Tells the host how high the page is, in CSS pixels.
pub(super) fn tell_height(height: f64) {
    tell("height", "height", height);
}
