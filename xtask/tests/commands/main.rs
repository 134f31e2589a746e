//! What the project's commands write, serve, and report.

mod accent;
mod builder;
mod doctor;
mod editions;
mod events;
mod headers;
mod hosting;
mod interface;
mod node;
mod pages;
mod recipes;
mod serving;

/// What the tests of the screens know about reading.
#[path = "../../../tests/support"]
#[allow(dead_code, unreachable_pub, reason = "it is part of other tests")]
#[allow(clippy::unwrap_used, reason = "a test says so by failing")]
mod reading {
    pub mod abbreviations;
    pub mod grade;
    pub mod shown;
}
