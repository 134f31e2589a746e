//! A result as text, for files, links, and other programs; and in [`overview`] what was pasted, read back.

mod answer_text;
mod card;
mod checksum;
mod date;
mod diagnosis_report;
mod file_name;
mod ics;
mod json;
pub mod link;
mod markdown;
pub mod overview;
mod report;
pub mod verdict;

pub use answer_text::answer_text;
pub use card::{card, card_text};
pub use date::Date;
pub use diagnosis_report::DiagnosisReport;
pub use file_name::file_name;
pub use ics::ics;
pub use json::{
    DimensionJson, DimensionStateJson, Figure, FindingJson, HoldingJson, OverviewJson, PatternsJson, ReadingJson,
    ReadingStateJson, ReplyJson, RoadJson, RoadStepJson, SnapshotJson, StepKindJson, overview_json,
};
pub use markdown::{diagnosis_markdown, markdown};
pub use report::Report;
