//! The delivery diagnosis as the visitor sees it. It shares the look and the ways out with the assessments, and is a program of
//! its own.

mod app;
mod cover;
mod export;
mod face;
mod finding;
mod question;
mod scene;

pub use app::{Action, App, AppProps};
#[cfg(feature = "ssr")]
pub use cover::{Cover, CoverProps};
pub use export::Export;
