//! Every text of the interface and of the exports, in one place. What an assessment says stands in its file.
#![expect(missing_docs, reason = "the texts speak for themselves")]

mod compare;
pub mod coordination;
mod diagnosis;
mod exports;
mod listing;
mod method;
mod numbers;
mod page;
mod privacy;
mod snapshot;
mod taking;

pub use compare::*;
pub use diagnosis::*;
pub use exports::*;
pub use listing::*;
pub use method::*;
pub use numbers::*;
pub use page::*;
pub use privacy::*;
pub use snapshot::*;
pub use taking::*;

/// "one answer" or "3 answers".
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// "22 Nov 2026"; `month` counts from 0.
pub fn date(day: u32, month: u32, year: u32) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = usize::try_from(month).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}
