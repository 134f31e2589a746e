use crate::engine::{DimensionScore, DimensionState, Ratio, Snapshot};
use crate::model::{Assessment, Dimension, Stage};
use crate::ui::markup::Markup;
use crate::words;
use crate::words::Digits as _;

/// The dimensions and their scores, as a table with a bar in each row, and what each score means.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    let next = snapshot.stage.and_then(Stage::above);
    let is_open = snapshot.dimensions.iter().any(|score| range(score).is_some());
    let open = if is_open { words::dimensions_range_hint() } else { "" };
    let hint = [words::dimensions_hint(), open].join(" ");
    page.section("table.dimensions", words::dimensions(), hint.trim_end(), |page| {
        page.element("thead", |page| page.element("tr", |page| head(page, next)));
        page.element("tbody", |page| {
            for (dimension, score) in assessment.dimensions.iter().zip(&snapshot.dimensions) {
                row(page, dimension, score, next);
            }
        });
        page.element("tfoot", |page| {
            page.table_row(
                |page| page.text(words::total()),
                |page| page.text(&words::points(snapshot.total.map(Ratio::rounded))),
            );
        });
    });
}

/// The names of the columns; above the bars, the stages.
fn head(page: &mut Markup, next: Option<Stage>) {
    page.column_head("th", |page| {
        page.element("div.dimension", |page| {
            page.line("span", words::dimension());
            page.element("span.axis", |page| {
                page.attribute("aria-hidden", "true");
                for stage in Stage::ALL {
                    let number = stage.number().digits();
                    let text = if stage == Stage::Heroic { words::stage_number(stage) } else { number };
                    page.line(if Some(stage) == next { "b" } else { "span" }, &text);
                }
            });
        });
    });
    page.column_head("th.number", |page| page.text(words::score()));
}

fn row(page: &mut Markup, dimension: &Dimension, score: &DimensionScore, next: Option<Stage>) {
    page.table_row(
        |page| {
            page.element("div.dimension", |page| {
                page.line("b", &dimension.title);
                page.line("small", score.band().map(|band| dimension.meaning(band)).unwrap_or_default());
                bar(page, score, next);
            });
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
        (DimensionState::Valid, Some(points)) => ("b", points.rounded().digits()),
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
fn bar(page: &mut Markup, score: &DimensionScore, next: Option<Stage>) {
    page.bar("svg.bar", next, |page| {
        let known = score.score.map(|points| (0, points.rounded()));
        page.stretch("rect.score", known);
        page.stretch("rect.range", range(score));
    });
}
