//! What the project's commands write, serve, and report.

mod editions;
mod headers;
mod interface;
mod pages;
mod serving;
