use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

/// Passes the events of one kind on to a callback. What `html!` makes would do the same, but Yew hides it from its documentation.
pub(super) struct Listening<E> {
    /// A function, because to clone a kind, which may hold a text, takes more code.
    pub(super) kind: fn() -> ListenerKind,
    pub(super) callback: Callback<E>,
}

impl<E: JsCast + 'static> Listener for Listening<E> {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event.unchecked_into());
    }

    fn passive(&self) -> bool {
        false
    }
}
