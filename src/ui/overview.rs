//! All results in one place, as the visitor sees it. It shares its look and its exports with the assessments, but is a separate
//! program.

mod adding;
mod contents;
#[cfg(feature = "ssr")]
mod cover;
mod export;
mod files;
mod lines;
mod opening;
mod pasting;
mod pile;
mod props;
mod scene;
mod shown;
mod state;

pub use crate::export::overview::FOLDER;
pub use contents::Contents;
#[cfg(feature = "ssr")]
pub use cover::cover;
pub use export::{AllExport, AllExports};
pub use props::{OverviewBegin, OverviewProps};
pub use state::{OverviewAction, OverviewScreen, OverviewState};

use crate::export::link::{self, SharedResult};
use crate::model::Assessment;

/// The address of this page, from the page of `assessment`, with a result of it in the fragment.
pub(super) fn address_with(assessment: &Assessment, shared: &SharedResult) -> String {
    ["../", FOLDER, "/#", link::KEY, &link::encode(assessment, shared)].concat()
}
