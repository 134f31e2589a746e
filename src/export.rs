//! A snapshot as text, for files and other programs.

mod json;

pub use json::{DimensionJson, Figure, PatternsJson, ReadingJson, RoadJson, RoadStepJson, SnapshotJson};
