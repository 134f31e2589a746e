//! What others published: where a figure comes from, and figures to show beside an answer.

use super::reader::{Read, Reader};
use super::rule::{number, text, url};
use crate::model::file::{ReferenceFile, SourceFile};
use crate::model::{Reference, Source};
use std::ops::RangeInclusive;

/// Years in which a source can have been published.
pub(super) const YEARS: RangeInclusive<u16> = 1950..=2100;

pub(super) fn source(reader: &mut Reader, file: SourceFile) -> Read<Source> {
    let title = reader.required("title", file.title, text);
    let year = reader.required("year", file.year, year);
    let url = reader.required("url", file.url, url);
    reader.refuse(&file.unknown);
    Ok(Source { title: title?, year: year?, url: url? })
}

pub(super) fn reference(reader: &mut Reader, file: ReferenceFile) -> Read<Reference> {
    let value = reader.required("value", file.value, text);
    let unit = reader.required("unit", file.unit, text);
    let population = reader.required("population", file.population, text);
    let year = reader.required("year", file.year, year);
    let source = reader.required("source", file.source, text);
    let url = reader.required("url", file.url, url);
    reader.refuse(&file.unknown);
    Ok(Reference { value: value?, unit: unit?, population: population?, year: year?, source: source?, url: url? })
}

fn year(reader: &mut Reader, year: i64) -> Read<u16> {
    number(YEARS, "1950 to 2100")(reader, year)
}
