use super::radar;
use crate::engine::{DimensionScore, DimensionState, Snapshot};
use crate::model::{Assessment, Dimension};
use crate::words;
use yew::prelude::*;

/// Each dimension with its score, as a table whose rows carry their bar.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let rows = assessment.dimensions.iter().zip(&snapshot.dimensions);
    html! {
        <section class="dimensions">
            <h2>{ words::DIMENSIONS }</h2>
            { radar::view(assessment, snapshot) }
            <p class="hint">{ words::DIMENSIONS_HINT }</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ words::DIMENSION }</th>
                        <th scope="col" class="number">{ words::SCORE }</th>
                    </tr>
                </thead>
                <tbody>{ for rows.map(|(dimension, score)| row(dimension, score)) }</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ words::TOTAL }</th>
                        <td class="number">{ snapshot.total.map_or_else(|| "–".to_owned(), |total| total.rounded().to_string()) }</td>
                    </tr>
                </tfoot>
            </table>
        </section>
    }
}

fn row(dimension: &Dimension, score: &DimensionScore) -> Html {
    html! {
        <tr key={dimension.id.clone()}>
            <th scope="row">{ &dimension.title }{ bar(score) }</th>
            <td class="number">{ score_text(score) }<small>{ range_text(score) }</small></td>
        </tr>
    }
}

fn score_text(score: &DimensionScore) -> Html {
    match (score.state, score.score) {
        (DimensionState::Valid, Some(points)) => html! { <b>{ points.rounded() }</b> },
        (DimensionState::LeftOut, _) => html! { <small>{ words::LEFT_OUT }</small> },
        _ => html! { <small>{ words::NOT_VALID }</small> },
    }
}

/// The scores that the unknown leaves open, if it does.
fn range(score: &DimensionScore) -> Option<(u64, u64)> {
    let (low, high) = score.low.zip(score.high).filter(|(low, high)| low != high)?;
    Some((low.rounded(), high.rounded()))
}

fn range_text(score: &DimensionScore) -> String {
    range(score).map(|(low, high)| words::open_range(low, high)).unwrap_or_default()
}

/// The score as a length; the range of what is unknown as a lighter one. Its numbers stand in the table beside it.
fn bar(score: &DimensionScore) -> Html {
    let percent = |points: u64| format!("{points}%");
    html! {
        <svg class="bar" width="100%" height="12" aria-hidden="true">
            <rect class="track" width="100%" height="12" rx="2" />
            if let Some(points) = score.score {
                <rect class="score" width={percent(points.rounded())} height="12" rx="2" />
            }
            if let Some((low, high)) = range(score) {
                <rect class="range" x={percent(low)} y="1" width={percent(high - low)} height="10" rx="2" />
            }
            { for [20, 40, 60, 80].map(|mark| html! { <line key={mark} x1={percent(mark)} x2={percent(mark)} y1="0" y2="12" /> }) }
        </svg>
    }
}
