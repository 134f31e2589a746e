use super::messages::tell_height;
use super::page::Page;
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// How finely the host learns how high a page is that shows answers, in CSS pixels. Its exact height says something about
/// them: how many steps the road has, which findings there are. The room left over is at most this, and looks like the host's own.
const STEP: f64 = 500.0;

/// Tells the host the height of the page whenever it changes, from the visitor's first press on: until then the box
/// keeps the size that the host reserved, so that nothing on the host moves by itself.
pub(super) fn watch(page: &Page) {
    let has_acted = Rc::new(Cell::new(false));
    for kind in ["pointerdown", "keydown", "click"] {
        let has_acted = has_acted.clone();
        EventListener::once(&page.document, kind, move |_| has_acted.set(true)).forget();
    }
    let (window, main) = (page.window.clone(), page.main.clone());
    let told = Cell::new(0.0);
    observe(&page.main, move || {
        let step = if shows_answers(&main) { STEP } else { 1.0 };
        let height = (main.get_bounding_client_rect().height() / step).ceil() * step;
        // That something moved within a step is nobody's business either.
        if has_acted.get() && told.replace(height).total_cmp(&height).is_ne() {
            tell_height(&window, height);
        }
    });
}

fn shows_answers(main: &Element) -> bool {
    matches!(main.query_selector(".snapshot, .review"), Ok(Some(_)))
}

/// Calls `on_resize` for the rest of the page's life.
fn observe(element: &Element, on_resize: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(on_resize);
    // Without the observer the frame keeps its height and scrolls inside.
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    callback.forget();
}
