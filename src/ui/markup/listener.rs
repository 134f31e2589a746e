//! Listeners as `html!` makes them, of what Yew documents: its own are hidden from the documentation.

use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

/// A kind of events. Each is a type of its own, because one type that holds its kind made the WASM 0.1 KB larger.
pub(super) trait Kind: 'static {
    /// What the browser says of one.
    type Said: JsCast + 'static;
    const KIND: ListenerKind;
}

pub(super) struct Click;
pub(super) struct Change;
pub(super) struct Input;
pub(super) struct KeyDown;

impl Kind for Click {
    type Said = MouseEvent;
    const KIND: ListenerKind = ListenerKind::onclick;
}

impl Kind for Change {
    type Said = Event;
    const KIND: ListenerKind = ListenerKind::onchange;
}

impl Kind for Input {
    type Said = InputEvent;
    const KIND: ListenerKind = ListenerKind::oninput;
}

impl Kind for KeyDown {
    type Said = KeyboardEvent;
    const KIND: ListenerKind = ListenerKind::onkeydown;
}

/// Passes the events of one kind on.
pub(super) struct Listening<K: Kind>(pub(super) Callback<K::Said>);

impl<K: Kind> Listener for Listening<K> {
    fn kind(&self) -> ListenerKind {
        K::KIND
    }

    fn handle(&self, event: Event) {
        self.0.emit(event.unchecked_into());
    }

    fn passive(&self) -> bool {
        false
    }
}
