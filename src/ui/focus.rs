use web_sys::HtmlElement;

/// Moves focus to `element` after a visitor's step.
pub(super) fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // If the element cannot take focus, the only effect is that screen readers continue from the top.
        let _ = element.focus();
    }
}
