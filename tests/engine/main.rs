//! Scoring, the diagnosis, the calculators, and a visit: what the engine says for which answers.
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

mod backlog;
mod compare;
mod coordination;
mod diagnosis;
mod notation;
mod overview;
mod plan;
mod properties;
mod road;
mod session;
mod setup;
#[path = "../support/mod.rs"]
mod support;
mod team;
mod verdict;
mod what_if;
mod worked_cases;
