use super::radar;
use crate::engine::{DimensionScore, DimensionState, Ratio, Snapshot};
use crate::model::{Assessment, Dimension};
use crate::ui::markup::Markup;
use crate::words;

/// The dimensions and their scores, as a table with a bar in each row.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    page.element("section.dimensions", |page| {
        page.line("h2", words::dimensions());
        radar::view(page, assessment, snapshot);
        page.line("p.hint", words::dimensions_hint());
        page.element("table", |page| {
            page.table_head(&[words::dimension(), words::score()]);
            page.element("tbody", |page| {
                for (dimension, score) in assessment.dimensions.iter().zip(&snapshot.dimensions) {
                    row(page, dimension, score);
                }
            });
            page.element("tfoot", |page| {
                page.table_row(
                    |page| page.text(words::total()),
                    |page| page.text(&words::points(snapshot.total.map(Ratio::rounded))),
                );
            });
        });
    });
}

fn row(page: &mut Markup, dimension: &Dimension, score: &DimensionScore) {
    page.table_row(
        |page| {
            page.text(&dimension.title);
            bar(page, score);
        },
        |page| {
            let (name, text) = score_text(score);
            page.line(name, &text);
            page.line("small", &range(score).map(|(low, high)| words::open_range(low, high)).unwrap_or_default());
        },
    );
}

/// The score, or why there is none, with the name of its element.
fn score_text(score: &DimensionScore) -> (&'static str, String) {
    match (score.state, score.score) {
        (DimensionState::Valid, Some(points)) => ("b", points.rounded().to_string()),
        (DimensionState::LeftOut, _) => ("small", words::left_out().to_owned()),
        _ => ("small", words::not_valid().to_owned()),
    }
}

/// The lowest and highest score that the unknown answers allow, if they differ.
fn range(score: &DimensionScore) -> Option<(u64, u64)> {
    let (low, high) = score.low.zip(score.high).filter(|(low, high)| low != high)?;
    Some((low.rounded(), high.rounded()))
}

/// The score as a bar, with the range of the unknown in a lighter color. The table has the numbers.
fn bar(page: &mut Markup, score: &DimensionScore) {
    page.bar("svg.bar", |page| {
        let known = score.score.map(|points| (0, points.rounded()));
        page.stretch("rect.score", known);
        page.stretch("rect.range", range(score));
    });
}
