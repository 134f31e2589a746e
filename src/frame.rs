//! The page inside the frame, and the only module that knows the window.
//!
//! Before this runs, `seal.js` has taken from the page what no policy rules, and `boot.js` has got the WASM from the shell. The app
//! begins when the seal is closed; only then can a first answer be given.

mod cover;
pub(crate) mod data;
mod diagnosis;
mod height;
mod messages;
mod offers;
mod output;
mod page;
mod today;
mod unsaved;

use data::Carried;
use gloo::events::EventListener;
use page::Page;
use serde::de::DeserializeOwned;

/// Starts an assessment.
pub fn start() {
    start_with(cover::take_over);
}

/// Starts the delivery diagnosis.
pub fn start_diagnosis() {
    start_with(diagnosis::take_over);
}

/// Takes over the cover that is already on screen, as soon as the page is sealed.
///
/// Throws a sentence for the site owner where the page is not what the build made; `boot.js` shows the visitor another.
fn start_with<T: DeserializeOwned + 'static>(take_over: fn(Page, T)) {
    // A published program stops at a panic without a word. The message of another reaches `guard.js`, which tells the site
    // owner once; Yew's own hook would say it a second time.
    #[cfg(debug_assertions)]
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let Some(page) = Page::find() else {
        wasm_bindgen::throw_str("the page has lost its parts; publish the folder as it was built")
    };
    let Some(Carried { language, content }) = page.carried() else {
        wasm_bindgen::throw_str("what the page carries cannot be read; publish the folder as it was built")
    };
    language.speak();
    height::watch(&page);
    // `guard.js` tells of it, after `seal.js` has closed the seal and seen the browser obey it.
    EventListener::once(&page.document.clone(), "sealed", move |_| take_over(page, content)).forget();
}
