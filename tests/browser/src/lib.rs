//! Drives the built site in real browsers: the harness that the cases in `tests/cases/` and the screenshots share.
//!
//! ```text
//! Site (dist/ on a port, with a request log) <--frame-- Host (a page on another port)
//!                                                          ^
//!                              Driver <--WebDriver-- Browser + Visitor (what a person does and sees)
//! ```
//!
//! The cases that matter in every engine are functions of an [`Engine`] under [`in_each_engine`]; the others run in Chromium.
//!
//! Everything here says that something is wrong by failing the test.
#![allow(clippy::missing_panics_doc, reason = "a test harness panics: that is its result")]

mod browser;
mod command;
pub mod console;
pub mod content;
mod display;
mod downloads;
mod driver;
mod engine;
mod folder;
pub mod host;
mod listener;
pub mod outcome;
mod output;
mod paper;
mod role;
mod screen_reader;
pub mod site;
pub mod until;
pub mod visitor;

pub use browser::{Browser, Viewport};
pub use downloads::Downloads;
pub use engine::Engine;
pub use host::Host;
pub use listener::Listener;
pub use outcome::Outcome;
pub use paper::Paper;
pub use role::Role;
pub use screen_reader::ScreenReader;
pub use site::{Added, Site, Wasm};
pub use visitor::Visitor;
