use super::{Catalog, Row, Subject};
use crate::engine::measures;
use crate::engine::ordered::ordered;
use crate::model::{Assessment, Pattern};
use std::cmp::Reverse;

/// Something that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub subject: Subject,
    /// Why it may be worth it.
    pub why: Why,
}

/// Why something may be worth taking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// An assessment that was taken leads to it.
    Related {
        /// Which, by its index in the catalog.
        from: usize,
        /// Its entry about it, by index.
        entry: usize,
    },
    /// It asks for the root that most results share.
    Asks(Pattern),
    /// For what it promises.
    Promise,
}

/// What of the catalog has no row: first what most rows lead to, then what asks for the shared root.
pub(super) fn gaps(catalog: Catalog<'_>, rows: &[Row], shared: Option<(Pattern, usize)>) -> Vec<Gap> {
    let is_taken = |subject: &Subject| rows.iter().any(|row| row.subject == *subject);
    let missing = catalog.subjects().filter(|subject| !is_taken(subject));
    let found = missing.map(|subject| {
        let leading = leading_to(subject, catalog, rows);
        let why = leading.first().copied().unwrap_or_else(|| of_its_own(subject, catalog, shared));
        (leading.len(), Gap { subject, why })
    });
    let ordered = ordered(found, |(leading, gap)| (Reverse(*leading), gap.why == Why::Promise));
    ordered.into_iter().map(|(_, gap)| gap).collect()
}

/// The entries of what was taken that lead to `subject`, in the order of the rows.
fn leading_to(subject: Subject, catalog: Catalog<'_>, rows: &[Row]) -> Vec<Why> {
    let id = catalog.id(subject);
    let from =
        rows.iter().filter_map(|row| if let Subject::Assessment(index) = row.subject { Some(index) } else { None });
    let entries = from.filter_map(|from| {
        let entry = catalog.assessments[from].related.iter().position(|related| related.id == id)?;
        Some(Why::Related { from, entry })
    });
    entries.collect()
}

fn of_its_own(subject: Subject, catalog: Catalog<'_>, shared: Option<(Pattern, usize)>) -> Why {
    let asks = |assessment: &Assessment| shared.map(|(root, _)| root).filter(|root| measures(assessment, *root));
    match subject {
        Subject::Assessment(index) => asks(&catalog.assessments[index]).map_or(Why::Promise, Why::Asks),
        Subject::Diagnosis => Why::Promise,
    }
}
