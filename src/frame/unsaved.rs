use crate::ui::Event;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Window};

/// Has the browser ask before something of the visitor's is lost with the page, which stores nothing.
pub(super) struct Unsaved {
    window: Window,
    /// Listens only while there is something to lose: a page that listens may have to be loaded anew when one comes back to it.
    asking: RefCell<Option<EventListener>>,
}

impl Unsaved {
    pub(super) fn new(window: &Window) -> Self {
        Self { window: window.clone(), asking: RefCell::default() }
    }

    /// Notes what was entered, and what was taken along or given up.
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
        // For browsers that go by the older way.
        event.unchecked_ref::<BeforeUnloadEvent>().set_return_value("unsaved");
    })
}
