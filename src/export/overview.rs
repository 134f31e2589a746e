//! All results in one place: read from what was pasted, and written as text, as tables, as a picture, and as a link.

mod agenda;
mod agenda_markdown;
mod answers;
mod card;
mod csv;
mod line;
mod markdown;
mod reading;
mod report;
pub mod said;
mod table;

/// How the JSON of an overview names itself.
pub(in crate::export) const FORMAT: &str = "delivery-assessments/overview";

pub use agenda::{Agenda, Topic};
pub use agenda_markdown::agenda_markdown;
pub use answers::answers_csv;
pub use card::overview_card;
pub use csv::overview_csv;
pub use markdown::overview_markdown;
pub use reading::{entries_of_line, lines_of_result_file, opens, read_any, read_entry};
pub use report::{Chosen, OverviewReport};

/// The folder of its page, and the beginning of the names of its files.
pub const FOLDER: &str = "overview";
