use crate::ui::Output;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, Window};
use yew::Callback;

/// Carries out what the visitor asked to take along, and says whether it worked. None of it is a request.
pub(super) fn carry_out(window: &Window, output: Output, on_done: Callback<bool>) {
    match output {
        Output::File { name, kind, content } => on_done.emit(save(window, &name, kind, &content).is_ok()),
        Output::Text(text) => copy(window, &text, on_done),
        Output::Link(fragment) => copy(window, &address(window, &fragment), on_done),
        Output::Print => on_done.emit(window.print().is_ok()),
    }
}

fn save(window: &Window, name: &str, kind: &str, content: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&content.into()), &options)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&Url::create_object_url_with_blob(&blob)?);
    link.set_download(name);
    link.click();
    Ok(())
}

fn copy(window: &Window, text: &str, on_done: Callback<bool>) {
    let clipboard = window.navigator().clipboard();
    // Browsers give none to a page that came by plain HTTP.
    if clipboard.is_undefined() {
        return on_done.emit(false);
    }
    let copied = clipboard.write_text(text);
    yew::platform::spawn_local(async move { on_done.emit(JsFuture::from(copied).await.is_ok()) });
}

/// The address of this page with another fragment.
fn address(window: &Window, fragment: &str) -> String {
    let address = window.location().href().unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    format!("{page}#{fragment}")
}
