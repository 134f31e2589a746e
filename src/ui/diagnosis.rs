//! The delivery diagnosis as the visitor sees it. It shares its look and its exports with the assessments, but is a separate
//! program.

mod cover;
mod export;
mod finding;
mod props;
mod question;
mod question_text;
mod scene;
mod state;

#[cfg(feature = "ssr")]
pub use cover::cover;
pub use export::FindingExport;
pub use props::DiagnosisProps;
pub use state::{DiagnosisAction, DiagnosisState};
