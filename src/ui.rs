//! What the visitor sees. The rules are in [`Session`](crate::engine::Session); these components only carry it.
//!
//! This module uses no network, no storage, and no window: it reports [`Event`]s to whoever mounts [`App`].

mod app;
mod by_hand;
mod cover;
pub mod diagnosis;
mod event;
mod exports;
mod focus;
mod kept;
mod markup;
mod offer;
mod opened;
mod output;
pub mod overview;
mod place;
mod props;
mod question;
mod review;
mod scene;
mod setup;
mod snapshot;
mod state;
mod tracker;

pub use app::{App, State};
#[cfg(feature = "ssr")]
pub use app::{reported_on, screen_after};
#[cfg(feature = "ssr")]
pub use cover::cover;
pub use cover::{FELT, SKIP, START};
pub use event::Event;
pub use kept::Kept;
pub use offer::{Offer, Offers};
pub use output::{Export, Output, Plain, SnapshotExport};
pub use place::Place;
pub use props::{AssessmentProps, Begin};
pub use state::{AssessmentAction, AssessmentState};
