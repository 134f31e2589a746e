//! The coordination calculator: what its page shows, and the program that keeps it up to date. No widget is on that page.
//!
//! The `page` module writes it with an example, readable without scripts. The program sets texts, the attributes of drawings,
//! and the values of fields there, and nothing else: no element comes or goes.

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

/// Takes the page over: from now on it follows its fields.
///
/// Throws a sentence for the site owner where the page is not what the build made; `boot.js` shows the visitor another.
pub fn start() {
    Language::english().speak();
    if program::start().is_none() {
        wasm_bindgen::throw_str("the page has lost its fields")
    }
}
