//! The page inside the frame, and the only module that knows the window.
//!
//! Before this runs, `guard.js` has narrowed the page's policy to the WASM's own address and `boot.js` has fetched it.
//! [`start`] closes the seal first; only then can a first answer be given.

mod cover;
pub(crate) mod data;
mod height;
mod messages;
mod offers;
mod output;
mod page;
mod seal;

/// Seals the page and takes over the cover that is already on screen.
///
/// Throws a sentence for the site owner where the page is not what the build made; `boot.js` shows the visitor another.
pub fn start() {
    // The message reaches `guard.js`, which tells the site owner once; Yew's own hook would say it a second time.
    yew::set_custom_panic_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
    let Some(page) = page::Page::find() else {
        wasm_bindgen::throw_str("the page has lost its parts; publish the folder as it was built")
    };
    seal::close(&page.document);
    let Some(carried) = page.carried() else {
        wasm_bindgen::throw_str("the page's assessment cannot be read; publish the folder as it was built")
    };
    height::watch(&page);
    cover::take_over(page, carried);
}
