use crate::engine::{DimensionScore, Ratio, Snapshot};
use crate::model::{Assessment, Dimension};
use crate::words;
use yew::prelude::*;

/// Where the center is, and how far 100 points are from it.
const CENTER: i64 = 150;
const RADIUS: i64 = 110;

/// The sines of 0 to 90 degrees, every 6 degrees, in thousandths: enough for a picture, and no floating-point numbers.
const SINES: [i64; 16] = [0, 105, 208, 309, 407, 500, 588, 669, 743, 809, 866, 914, 951, 978, 995, 1000];

/// The scores as a shape, where there are three or more: one axis a dimension, rings where the stages begin. The table of dimensions has its numbers; an
/// axis can be reached with the keyboard and says its own.
pub(super) fn view(assessment: &Assessment, snapshot: &Snapshot) -> Html {
    let count = assessment.dimensions.len();
    let scores = snapshot.dimensions.iter().enumerate();
    let corners: Vec<_> =
        scores.filter_map(|(axis, score)| Some(corner(point(axis, count, score.score?.rounded())))).collect();
    if corners.len() < 3 {
        return Html::default();
    }
    let axes = assessment.dimensions.iter().zip(&snapshot.dimensions).enumerate();
    html! {
        <svg class="radar" viewBox="-90 8 480 262" role="group" aria-label={words::RADAR}>
            <circle class="ring" cx="150" cy="150" r="22" />
            <circle class="ring" cx="150" cy="150" r="44" />
            <circle class="ring" cx="150" cy="150" r="66" />
            <circle class="ring" cx="150" cy="150" r="88" />
            <circle class="ring" cx="150" cy="150" r="110" />
            <polygon class="shape" points={corners.join(" ")} />
            { for axes.map(|(axis, (dimension, score))| axis_view(axis, count, dimension, score)) }
        </svg>
    }
}

fn axis_view(axis: usize, count: usize, dimension: &Dimension, score: &DimensionScore) -> Html {
    let (end_x, end_y) = point(axis, count, 100);
    let rounded = score.score.map(Ratio::rounded);
    html! {
        <g key={dimension.id.clone()} tabindex="0" role="img" aria-label={words::axis(&dimension.title, rounded)}>
            <line x1="150" y1="150" x2={end_x.to_string()} y2={end_y.to_string()} />
            { for rounded.map(|points| dot(point(axis, count, points))) }
            { label(point(axis, count, 110), &dimension.title) }
        </g>
    }
}

fn dot((x, y): (i64, i64)) -> Html {
    html! { <circle key="dot" cx={x.to_string()} cy={y.to_string()} r="4" /> }
}

/// The title beside the end of its axis, a long one in two lines.
fn label((x, y): (i64, i64), title: &str) -> Html {
    let anchor = match x - CENTER {
        -20..=20 => "middle",
        21.. => "start",
        _ => "end",
    };
    let (first, second) = halves(title);
    let line =
        |text: &str, dy: &'static str| html! { <tspan key={dy} x={x.to_string()} {dy}>{ text.to_owned() }</tspan> };
    html! {
        <text x={x.to_string()} y={y.to_string()} text-anchor={anchor}>
            { line(first, if second.is_empty() { "6" } else { "-4" }) }
            { line(second, "18") }
        </text>
    }
}

/// A title of more than one short line is cut at the space nearest to its middle.
fn halves(title: &str) -> (&str, &str) {
    let middle = title.len() / 2;
    let spaces = title.match_indices(' ').map(|(position, _)| position);
    let cut = spaces.min_by_key(|position| position.abs_diff(middle)).filter(|_| title.len() > 12);
    cut.map_or((title, ""), |cut| (&title[..cut], &title[cut + 1..]))
}

fn corner((x, y): (i64, i64)) -> String {
    format!("{x},{y}")
}

/// The point of `axis`, counted clockwise from the top, that stands for `points`.
fn point(axis: usize, count: usize, points: u64) -> (i64, i64) {
    let steps = 60 * axis / count;
    let length = RADIUS * i64::try_from(points).unwrap_or(0);
    (CENTER + length * sine(steps) / 100_000, CENTER - length * sine(steps + 15) / 100_000)
}

/// The sine of `steps` times 6 degrees, in thousandths.
fn sine(steps: usize) -> i64 {
    let step = steps % 60;
    match step {
        0..=15 => SINES[step],
        16..=30 => SINES[30 - step],
        31..=45 => -SINES[step - 30],
        _ => -SINES[60 - step],
    }
}
