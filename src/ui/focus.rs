use web_sys::HtmlElement;

/// Moves focus to `element`, where a visitor's step has led.
pub(super) fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // An element that cannot take focus only means that reading goes on from the top.
        let _ = element.focus();
    }
}
