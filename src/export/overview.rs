//! All results in one place: read from what was pasted, and written as text, as a table, as a picture, and as a link.

mod card;
mod csv;
mod markdown;
mod reading;
mod report;
pub mod said;

pub use card::overview_card;
pub use csv::overview_csv;
pub use markdown::overview_markdown;
pub use reading::{lines_of_result_file, opens, read_any};
pub use report::{Chosen, OverviewReport};
