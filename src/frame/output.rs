use crate::ui::{Output, Plain};
use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use yew::Callback;

// Each promise rejects if the action failed.
#[wasm_bindgen(js_namespace = take)]
extern "C" {
    /// Copies a text to the clipboard.
    fn copy(text: &str) -> Promise;
    /// Opens the print dialog, for the whole page or for the element with this id alone.
    fn print(id: &str) -> Promise;
    /// Saves a file with this media type.
    fn save(name: &str, kind: &str, content: &str) -> Promise;
    /// Draws `svg`, 1200 by 630 pixels, and saves it as PNG.
    fn draw(name: &str, svg: &str) -> Promise;
}

/// Carries out an export that the visitor asked for, and reports whether it worked. None of it is a request.
pub(super) fn carry_out(output: Output, on_done: Callback<bool>) {
    match output {
        Output::Plain(plain) => hand_out(plain, on_done),
        Output::Picture { name, svg } => follow(draw(&name, &svg), on_done),
    }
}

/// The same without drawing, so that a program without a picture does not contain the code for it.
pub(super) fn hand_out(plain: Plain, on_done: Callback<bool>) {
    let taken = match plain {
        Plain::File { name, kind, content } => save(&name, kind, &content),
        Plain::Text(text) => copy(&text),
        Plain::Print => print(""),
        Plain::PrintPart(id) => print(&id),
    };
    follow(taken, on_done);
}

fn follow(taken: Promise, on_done: Callback<bool>) {
    yew::platform::spawn_local(async move { on_done.emit(JsFuture::from(taken).await.is_ok()) });
}
