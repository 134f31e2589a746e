//! Every text of the interface and of the exports, by its name in `texts/en.toml`, and the sentences that several texts make.
//! What an assessment says stands in its file.

mod compare;
pub mod coordination;
mod diagnosis;
mod digits;
mod exports;
mod file;
mod language;
mod listing;
mod method;
mod numbers;
pub mod overview;
mod placeholders;
mod snapshot;
mod taking;
mod texts;

pub use compare::*;
pub use diagnosis::*;
pub(crate) use digits::Digits;
pub use exports::*;
pub use file::LanguageFile;
pub use language::{Count, Entry, Language, Plural, Shape, named, section, spoken};
pub use listing::*;
pub use method::*;
pub use numbers::*;
pub use snapshot::*;
pub use taking::*;
pub use texts::ENTRIES;
pub use texts::compare::*;
pub use texts::diagnosis::*;
pub use texts::doctor;
pub use texts::exports::*;
pub use texts::general::*;
pub use texts::listing::*;
pub use texts::loader::*;
pub use texts::method::*;
pub use texts::numbers::*;
pub use texts::page::*;
pub use texts::privacy::*;
pub use texts::shared::*;
pub use texts::site;
pub use texts::snapshot::*;
pub use texts::taking::*;

/// "22 Nov 2026"; `month` counts from 0.
pub fn date(day: u32, month: u32, year: u32) -> String {
    let month = usize::try_from(month).ok().and_then(|month| months_short().get(month).copied()).unwrap_or_default();
    date_of(day, month, year)
}

/// A whole number, its thousands apart: `12,345`.
pub fn number(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.digits(),
        (above, rest) => [&*self::number(above), thousands(), &(1000 + rest).digits()[1..]].concat(),
    }
}
