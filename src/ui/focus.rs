use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves focus to `element` after a visitor's step.
pub(super) fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // If the element cannot take focus, the only effect is that screen readers continue from the top.
        let _ = element.focus();
    }
}

/// Takes focus from whatever has it, before the screen of `heading` is removed. Chromium lays out the page if it removes the element
/// with focus, and both screens are in it then.
pub(super) fn leave(heading: Option<HtmlElement>) {
    let focused = heading.and_then(|heading| heading.owner_document()?.active_element());
    if let Some(focused) = focused {
        // Whatever can have focus has this method.
        let _ = focused.unchecked_into::<HtmlElement>().blur();
    }
}
