//! Self-assessments for engineering and product leaders: a checked model, an exact scoring engine, and the widget.
//!
//! ```text
//! assessments/<id>.toml -> AssessmentFile --check--> Assessment
//!                                                       |
//!                          Move -> Session (reducer) -> Answers
//!                                                       v
//!                        Snapshot::of(&Assessment, &Answers, felt)   cannot fail
//!                              |                    |
//!                        views (ui)          exports (export)
//! ```
//!
//! The delivery diagnosis goes the same way: `DiagnosisFile`, `Diagnosis`, [`engine::diagnosis`], `ui::diagnosis`.
//! Apart from the widget stands the coordination calculator (`calculator`), a program of its own for a page of its own.
//!
//! [`model`], [`engine`], [`words`] and [`export`] use the standard library and serde only: no clock, no randomness, no input or
//! output. They compile alone, with `--no-default-features`.

#[cfg(feature = "ui")]
pub mod calculator;
#[cfg(feature = "ssr")]
pub mod embed;
pub mod engine;
pub mod export;
#[cfg(feature = "ui")]
pub mod frame;
pub mod model;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod site;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;
