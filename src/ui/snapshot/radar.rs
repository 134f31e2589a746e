use crate::engine::{DimensionScore, Ratio, Snapshot};
use crate::model::{Assessment, Dimension};
use crate::ui::markup::Markup;
use crate::words;

/// The coordinate of the center, and the distance from it that stands for 100 points.
const CENTER: i64 = 150;
const RADIUS: i64 = 110;

/// The sines of 0 to 90 degrees, every 6 degrees, in thousandths: accurate enough for a picture, and without floating-point
/// numbers.
const SINES: [i64; 16] = [0, 105, 208, 309, 407, 500, 588, 669, 743, 809, 866, 914, 951, 978, 995, 1000];

/// The scores as a shape, if there are at least three: one axis per dimension, and rings where the stages begin. The table of
/// dimensions has the numbers; those who hear the page get them in the picture's name.
pub(super) fn view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot) {
    let count = assessment.dimensions.len();
    let scores = snapshot.dimensions.iter().enumerate();
    let corners: Vec<_> =
        scores.filter_map(|(axis, score)| Some(corner(point(axis, count, score.score?.rounded())))).collect();
    let axes = assessment.dimensions.iter().zip(&snapshot.dimensions);
    let names: Vec<_> =
        axes.map(|(dimension, score)| words::axis(&dimension.title, score.score.map(Ratio::rounded))).collect();
    page.when(corners.len() >= 3, |page| {
        page.element("svg.radar", |page| {
            page.attribute("viewBox", "-90 8 480 262");
            page.attribute("role", "img");
            page.attribute("aria-label", &words::radar(names.join(", ")));
            page.each(["22", "44", "66", "88", "110"], |page, radius| {
                circle(page, "circle.ring", (CENTER, CENTER), radius);
            });
            page.element("polygon.shape", |page| page.attribute("points", &corners.join(" ")));
            let axes = assessment.dimensions.iter().zip(&snapshot.dimensions).enumerate();
            page.each(axes, |page, (axis, (dimension, score))| axis_view(page, axis, count, dimension, score));
        });
    });
}

fn axis_view(page: &mut Markup, axis: usize, count: usize, dimension: &Dimension, score: &DimensionScore) {
    let (end_x, end_y) = point(axis, count, 100);
    let rounded = score.score.map(Ratio::rounded);
    page.element("g", |page| {
        page.element("line", |page| {
            page.attribute("x1", "150");
            page.attribute("y1", "150");
            page.attribute("x2", &end_x.to_string());
            page.attribute("y2", &end_y.to_string());
        });
        page.each(rounded, |page, points| circle(page, "circle", point(axis, count, points), "4"));
        label(page, point(axis, count, 110), &dimension.title);
    });
}

fn circle(page: &mut Markup, name: &'static str, (x, y): (i64, i64), radius: &str) {
    page.element(name, |page| {
        page.attribute("cx", &x.to_string());
        page.attribute("cy", &y.to_string());
        page.attribute("r", radius);
    });
}

/// The title at the end of its axis; a long one takes two lines.
fn label(page: &mut Markup, (x, y): (i64, i64), title: &str) {
    let anchor = match x - CENTER {
        -20..=20 => "middle",
        21.. => "start",
        _ => "end",
    };
    let (first, second) = halves(title);
    let line = |page: &mut Markup, text: &str, down: &str| {
        page.element("tspan", |page| {
            page.attribute("x", &x.to_string());
            page.attribute("dy", down);
            page.text(text);
        });
    };
    page.element("text", |page| {
        page.attribute("x", &x.to_string());
        page.attribute("y", &y.to_string());
        page.attribute("text-anchor", anchor);
        line(page, first, if second.is_empty() { "6" } else { "-4" });
        line(page, second, "18");
    });
}

/// Splits a long title at the space nearest its middle.
fn halves(title: &str) -> (&str, &str) {
    let middle = title.len() / 2;
    let spaces = title.match_indices(' ').map(|(position, _)| position);
    let cut = spaces.min_by_key(|position| position.abs_diff(middle)).filter(|_| title.len() > 12);
    cut.map_or((title, ""), |cut| (&title[..cut], &title[cut + 1..]))
}

fn corner((x, y): (i64, i64)) -> String {
    format!("{x},{y}")
}

/// The point on `axis`, counted clockwise from the top, for a score of `points`.
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
