//! The coordination calculator: the content of its page, and the program that updates it. That page has no widget.
//!
//! The `page` module writes the page with an example, readable without scripts. The program only sets texts, attributes of
//! drawings, and values of fields: no element appears or disappears.

mod document;
mod field;
mod picture;
mod program;
mod shown;

#[cfg(feature = "ssr")]
pub(crate) use field::{hint_id, id, problem_id};
#[cfg(feature = "ssr")]
pub(crate) use shown::Shown;

use crate::words::Language;

/// Starts updating the page whenever its fields change.
///
/// If the page is not what the build made, throws a message for the site owner; `boot.js` then shows the visitor a sentence.
pub fn start() {
    Language::english().speak();
    if program::start().is_none() {
        wasm_bindgen::throw_str("the page has lost its fields")
    }
}
