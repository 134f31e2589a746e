use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves focus to `element` after a visitor's step.
pub(super) fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // If the element cannot take focus, the only effect is that screen readers continue from the top.
        let _ = element.focus();
    }
}

/// Takes focus from the screen of `heading`, which is about to disappear. A browser that removes an element with focus lays out the
/// page first, while two screens are in it.
pub(super) fn leave(heading: Option<HtmlElement>) {
    let focused = heading.and_then(|heading| heading.owner_document()?.active_element());
    if let Some(focused) = focused {
        // The page has no element that cannot lose focus.
        let _ = focused.unchecked_into::<HtmlElement>().blur();
    }
}
