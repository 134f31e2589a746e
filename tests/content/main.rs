//! The files of content: how they are read, which mistakes are named, and whether what they say is true of every team.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod assessments;
mod cases;
mod contradictions;
mod reading_a_file;
mod reading_the_diagnosis;
#[cfg(feature = "schema")]
mod schema;
#[path = "../support/mod.rs"]
mod support;
mod texts;
