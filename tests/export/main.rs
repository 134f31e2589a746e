//! What leaves the page: links, reports, tables, pictures, and dates. Whole files are compared with those in `tests/export/expected/`.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod agenda;
mod card;
mod csv;
mod diagnosis_link;
mod diagnosis_markdown;
mod ics;
mod json;
mod lines;
mod link;
mod markdown;
mod overview;
#[path = "../support/mod.rs"]
mod support;
