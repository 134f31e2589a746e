//! All results as a picture, to show on a slide or in a chat.

use super::{OverviewReport, said};
use crate::engine::overview::{PatternCount, Row};
use crate::export::card::{bar, begun, text};
use crate::model::{Pattern, Stage};
use crate::words::{self, overview};

/// How many rows there is room for, and how many squares in one.
const ROWS: usize = 8;
const SQUARES: usize = 12;

/// Text of the sizes that there is room for, in the widest typeface too.
const STYLE: &str = ".s{font-size:19px}.h{font-size:44px}";

/// An SVG of 1200 by 630 pixels: the heading, the stage and the root of each row, and how many results show each pattern. It needs
/// nothing from outside, and holds no answer.
pub fn overview_card(report: &OverviewReport) -> String {
    let mut svg = begun(STYLE);
    text(&mut svg, 60, 84, "a b", overview::title());
    text(&mut svg, 60, 152, "b h", &said::heading(report));
    text(&mut svg, 60, 590, "m", &[&report.date.in_words(), " · ", words::card_note()].concat());
    for (place, row) in report.overview.rows.iter().take(ROWS).enumerate() {
        push_row(&mut svg, report, place, row);
    }
    let more = report.overview.rows.len().saturating_sub(ROWS);
    if more > 0 {
        text(&mut svg, 60, 208 + 44 * ROWS, "m", &overview::further(more));
    }
    for (place, (pattern, count)) in Pattern::ALL.into_iter().zip(&report.overview.patterns).enumerate() {
        push_pattern(&mut svg, place, pattern, count);
    }
    svg + "</svg>"
}

/// A title above its stage, as five parts of which those up to the stage are filled.
fn push_row(svg: &mut String, report: &OverviewReport, place: usize, row: &Row) {
    let y = 208 + 44 * place;
    text(svg, 60, y, "s", report.catalog.title(row.subject));
    let reached = said::stages(report, row).map(|(_, high)| high);
    if reached.is_some() {
        for (part, stage) in Stage::ALL.into_iter().enumerate() {
            let class = if reached.is_some_and(|reached| stage <= reached) { "a" } else { "t" };
            bar(svg, class, 490 + 28 * part, y - 14, 24);
        }
    }
    text(svg, 644, y, "s b", &said::stage(report, row));
}

/// A pattern above a square for each result that asks for it; of many, only the first.
fn push_pattern(svg: &mut String, place: usize, pattern: Pattern, count: &PatternCount) {
    let y = 208 + 96 * place;
    text(svg, 920, y, "s b", words::pattern_label(pattern));
    let present = count.root.len() + count.also.len();
    for square in 0..count.asked().min(SQUARES) {
        bar(svg, if square < present { "a" } else { "t" }, 920 + 20 * square, y + 14, 16);
    }
    text(svg, 920, y + 52, "m", &overview::counted_shortly(present, count.asked()));
}
