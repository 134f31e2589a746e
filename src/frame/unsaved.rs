use crate::ui::Event;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Window};

/// Makes the browser ask before unsaved entries are lost with the page.
pub(super) struct Unsaved {
    window: Window,
    /// Present only while there is something to lose: browsers may not keep a page that listens for `beforeunload` in their
    /// back/forward cache.
    asking: RefCell<Option<EventListener>>,
}

impl Unsaved {
    pub(super) fn new(window: &Window) -> Self {
        Self { window: window.clone(), asking: RefCell::default() }
    }

    /// Remembers whether there are unsaved entries.
    pub(super) fn note(&self, event: Event) {
        match event {
            Event::Entered => {
                self.asking.borrow_mut().get_or_insert_with(|| ask(&self.window));
            }
            Event::Exported | Event::Shared | Event::Forgotten => *self.asking.borrow_mut() = None,
            _ => (),
        }
    }
}

fn ask(window: &Window) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(window, "beforeunload", options, |event| {
        event.prevent_default();
        // For older browsers.
        event.unchecked_ref::<BeforeUnloadEvent>().set_return_value("unsaved");
    })
}
