//! What the visitor sees. The rules live in [`Session`](crate::engine::Session); these components only carry it.
//!
//! Nothing here knows a network, a storage, or the window: whoever mounts [`App`] is told of [`Event`]s.

mod app;
mod cover;
mod event;
mod privacy;
mod question;
mod review;
mod snapshot;
mod taking;
pub mod words;

pub use app::{App, AppProps};
pub use cover::{Cover, CoverProps, FELT, SKIP, START};
pub use event::Event;
