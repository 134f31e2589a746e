use web_sys::Document;

/// What a sealed page may do: show itself, and pictures that it draws itself.
const POLICY: &str =
    "default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'none'; img-src data: blob:";

/// Takes from the page, for the rest of its life, the means to send anything. A policy can only tighten: nothing opens
/// this again, and a second seal changes nothing.
///
/// What is out of a policy's reach, `guard.js` has taken away before: WebRTC, empty frames, preconnections, navigation by
/// script. What is left is the visitor's own press on a link.
pub(super) fn close(document: &Document) {
    let sealed = document.create_element("meta").and_then(|meta| {
        meta.set_attribute("http-equiv", "Content-Security-Policy")?;
        meta.set_attribute("content", POLICY)?;
        document.head().ok_or(wasm_bindgen::JsValue::NULL)?.append_child(&meta)
    });
    if sealed.is_err() {
        wasm_bindgen::throw_str("the page could not be sealed, so it does not start");
    }
}
