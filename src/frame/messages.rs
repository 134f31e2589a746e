use super::page::Page;
use super::unsaved::Unsaved;
use crate::ui::Event;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Window;
use yew::Callback;

#[wasm_bindgen(js_namespace = place)]
extern "C" {
    /// Tells `WordPress` the height, where it frames the page.
    fn fit(height: f64);
}

/// Tells the host what happens. Nothing here can carry an answer, a score, or a stage.
pub(super) fn teller(page: &Page) -> Callback<Event> {
    let (window, is_foreign) = (page.window.clone(), page.is_foreign());
    let unsaved = Unsaved::new(&window);
    Callback::from(move |event| {
        unsaved.note(event);
        // Whether a link opened is known only where the sandbox is the loader's.
        if !is_foreign || event != Event::CallToAction {
            tell(&window, event);
        }
    })
}

fn tell(window: &Window, event: Event) {
    match event {
        Event::Started => post(window, "start", None),
        // The host sees presses, but not what they are for.
        Event::Entered | Event::Forgotten => (),
        Event::Stepped => post(window, "screen", None),
        Event::Progress(percent) => post(window, "progress", Some(("quarter", f64::from(percent)))),
        Event::Completed => post(window, "complete", None),
        Event::Exported => post(window, "export", None),
        Event::Shared => post(window, "share", None),
        Event::CallToAction => post(window, "cta", None),
    }
}

/// Tells the host how high the page is, in CSS pixels.
pub(super) fn tell_height(window: &Window, height: f64) {
    post(window, "height", Some(("height", height)));
    fit(height);
}

/// The host's origin is not known here and the message holds nothing to protect, hence the open target.
fn post(window: &Window, kind: &str, detail: Option<(&str, f64)>) {
    let Some(host) = window.parent().ok().flatten().filter(|parent| parent != window) else { return };
    let message = Object::new();
    let fields = [("source", "delivery-assessments".into()), ("v", 1.into()), ("type", kind.into())];
    let detail = detail.map(|(key, value)| (key, JsValue::from_f64(value)));
    for (key, value) in fields.into_iter().chain(detail) {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&message, &key.into(), &value);
    }
    // A host that is gone needs no message.
    let _ = host.post_message(&message, "*");
}
