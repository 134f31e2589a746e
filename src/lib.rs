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
//! The delivery diagnosis works the same way: `DiagnosisFile`, `Diagnosis`, [`engine::diagnosis`], `ui::diagnosis`.
//! The coordination calculator (`calculator`) is a separate program, on its own page.
//!
//! [`model`], [`engine`], [`words`], and [`export`] use only the standard library and serde, with no clock, randomness, input, or
//! output. They compile without the rest, with `--no-default-features`.

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
