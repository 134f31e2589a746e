//! The delivery diagnosis as the visitor sees it. It shares its look and its exports with the assessments, but is a separate
//! program.

mod app;
mod cover;
mod export;
mod finding;
mod question;
mod question_text;
mod scene;

#[cfg(feature = "ssr")]
pub use app::screen_after;
pub use app::{DiagnosisAction, DiagnosisApp, DiagnosisProps};
#[cfg(feature = "ssr")]
pub use cover::cover;
pub use export::FindingExport;
