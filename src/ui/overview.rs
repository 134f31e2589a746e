//! All results in one place, as the visitor sees it. It shares its look and its exports with the assessments, but is a separate
//! program.

mod adding;
mod contents;
#[cfg(feature = "ssr")]
mod cover;
mod export;
mod opening;
mod pile;
mod props;
mod scene;
mod shown;
mod state;

pub use contents::Contents;
#[cfg(feature = "ssr")]
pub use cover::cover;
pub use export::{AllExport, AllExports};
pub use props::{OverviewBegin, OverviewProps};
pub use state::{OverviewAction, OverviewScreen, OverviewState};

/// The folder of its page, and the beginning of the names of its files.
pub const FOLDER: &str = "overview";
