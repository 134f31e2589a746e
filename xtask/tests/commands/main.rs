//! What the project's commands write, serve, and report.

mod accent;
mod editions;
mod events;
mod headers;
mod hosting;
mod interface;
mod node;
mod pages;
mod recipes;
mod serving;
