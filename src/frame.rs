//! The Rust side of the page inside the frame, and the widget's only module that uses the window.
//!
//! Before this runs, `seal.js` has removed what no policy controls, and `boot.js` has received the WASM from the shell. The app
//! starts once the seal is closed; only then can a first answer be given.

mod cover;
pub(crate) mod data;
mod diagnosis;
mod height;
mod messages;
mod offers;
mod output;
mod overview;
mod page;
mod today;
mod unsaved;

use data::Carried;
use gloo::events::EventListener;
use page::Page;
use serde::de::DeserializeOwned;
use std::mem::ManuallyDrop;

/// Starts an assessment.
pub fn start() {
    start_with(cover::take_over);
}

/// Starts the delivery diagnosis.
pub fn start_diagnosis() {
    start_with(diagnosis::take_over);
}

/// Starts all results in one place.
pub fn start_overview() {
    start_with(overview::take_over);
}

/// Takes over the cover that is already on screen, as soon as the page is sealed.
///
/// If the page is not what the build made, throws a message for the site owner; `boot.js` then shows the visitor a sentence.
fn start_with<T: DeserializeOwned + 'static>(take_over: fn(&'static Page, T)) {
    // Published programs stop at a panic without a message. In a development build, this passes the message to `guard.js`,
    // which logs it once; Yew's own hook would log it a second time.
    #[cfg(debug_assertions)]
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let Some(page) = Page::find() else {
        wasm_bindgen::throw_str("the page has lost its parts; publish the folder as it was built")
    };
    let Some(Carried { language, content }) = page.carried() else {
        wasm_bindgen::throw_str("what the page carries cannot be read; publish the folder as it was built")
    };
    language.speak();
    height::watch(page);
    // What the page carries is kept until it is closed, so the program has no code that drops it.
    let content = ManuallyDrop::new(content);
    // `guard.js` sends this event after `seal.js` has closed the seal and seen that the browser enforces it.
    EventListener::once(&page.document, "sealed", move |_| take_over(page, ManuallyDrop::into_inner(content))).forget();
}
