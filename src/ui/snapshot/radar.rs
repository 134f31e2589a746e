use crate::engine::{Limit, Ratio, Snapshot};
use crate::export::verdict;
use crate::model::{Assessment, Stage};
use crate::ui::markup::Markup;
use crate::words;
use crate::words::Digits as _;

/// The coordinate of the center, and the distance from it that stands for 100 points.
const CENTER: i64 = 150;
const RADIUS: i64 = 110;

/// About how many letters of a title stand in a line, and how far apart its lines are.
const LINE: usize = 14;
const LEADING: i64 = 18;

/// The sines of 0 to 90 degrees, every 6 degrees, in thousandths: accurate enough for a picture, and without floating-point
/// numbers.
const SINES: [i64; 16] = [0, 105, 208, 309, 407, 500, 588, 669, 743, 809, 866, 914, 951, 978, 995, 1000];

/// The scores as a shape, if there are at least three: one axis per dimension, and rings where the stages begin, the next one
/// dashed. What is supposed is a second outline. The table of dimensions has the numbers; those who hear the page get them in the
/// picture's name.
///
/// With `has_shapes` false, only its place is taken.
pub(super) fn view(
    page: &mut Markup,
    assessment: &Assessment,
    snapshot: &Snapshot,
    supposed: Option<&Snapshot>,
    has_shapes: bool,
) {
    let known = snapshot.dimensions.iter().filter(|score| score.score.is_some()).count();
    let next = snapshot.stage.and_then(Stage::above);
    page.when(known >= 3, |page| {
        page.element("figure", |page| {
            page.element("svg.radar", |page| {
                page.attribute("viewBox", "-90 8 480 262");
                page.attribute("role", "img");
                page.attribute("aria-label", &words::radar(verdict::scores(assessment, snapshot)));
                page.when(has_shapes, |page| shapes(page, assessment, snapshot, supposed, next));
            });
            page.element("figcaption.key", |page| {
                page.line("span.shape", words::your_answers());
                page.line("span.supposed", if supposed.is_some() { words::what_if() } else { "" });
                page.each(next, |page, next| page.line("span.next", &words::stage_begins(next.number(), begin(next))));
            });
        });
    });
}

fn shapes(
    page: &mut Markup,
    assessment: &Assessment,
    snapshot: &Snapshot,
    supposed: Option<&Snapshot>,
    next: Option<Stage>,
) {
    let count = assessment.dimensions.len();
    page.each([20, 40, 60, 80, 100], |page, points| ring(page, "polygon.ring", count, points));
    page.each(next, |page, next| ring(page, "polygon.next", count, begin(next)));
    page.each(supposed, |page, supposed| outline(page, "polygon.supposed", &corners(supposed)));
    outline(page, "polygon.shape", &corners(snapshot));
    page.each(0..count, |page, axis| axis_view(page, assessment, snapshot, axis));
}

/// The score at which a stage begins.
fn begin(stage: Stage) -> u64 {
    20 * u64::from(stage.number() - 1)
}

/// The points of the scores that there are.
fn corners(snapshot: &Snapshot) -> String {
    let count = snapshot.dimensions.len();
    let mut corners = Vec::new();
    for (axis, dimension) in snapshot.dimensions.iter().enumerate() {
        corners.extend(dimension.score.map(|score| corner(axis, count, score.rounded())));
    }
    corners.join(" ")
}

fn ring(page: &mut Markup, name: &'static str, count: usize, points: u64) {
    let corners: Vec<_> = (0..count).map(|axis| corner(axis, count, points)).collect();
    outline(page, name, &corners.join(" "));
}

fn corner(axis: usize, count: usize, points: u64) -> String {
    let (x, y) = point(axis, count, points);
    [x.digits(), y.digits()].join(",")
}

fn outline(page: &mut Markup, name: &'static str, points: &str) {
    page.element(name, |page| page.attribute("points", points));
}

fn axis_view(page: &mut Markup, assessment: &Assessment, snapshot: &Snapshot, axis: usize) {
    let count = assessment.dimensions.len();
    let (end_x, end_y) = point(axis, count, 100);
    let score = snapshot.dimensions[axis].score.map(Ratio::rounded);
    let is_holding = snapshot.limits.contains(&Limit::Weakest) && snapshot.weakest.contains(&axis);
    page.element(if is_holding { "g.weakest" } else { "g" }, |page| {
        page.element("line", |page| {
            page.attribute("x1", "150");
            page.attribute("y1", "150");
            page.attribute("x2", &end_x.digits());
            page.attribute("y2", &end_y.digits());
        });
        page.each(score, |page, points| {
            let (x, y) = point(axis, count, points);
            page.element("circle", |page| {
                page.attribute("cx", &x.digits());
                page.attribute("cy", &y.digits());
                page.attribute("r", if is_holding { "7" } else { "4" });
            });
        });
        label(page, point(axis, count, 110), &assessment.dimensions[axis].title, score);
    });
}

/// The title at the end of its axis, in as many lines as it needs, with the score in the last one.
fn label(page: &mut Markup, (x, y): (i64, i64), title: &str, score: Option<u64>) {
    let lines = lines(title);
    let anchor = match x - CENTER {
        -20..=20 => "middle",
        21.. => "start",
        _ => "end",
    };
    let first = y + offset(y, lines.len());
    page.element("text", |page| {
        page.attribute("text-anchor", anchor);
        page.each(lines.iter().enumerate(), |page, (place, line)| {
            page.element("tspan", |page| {
                page.attribute("x", &x.digits());
                page.attribute("y", &(first + LEADING * i64::try_from(place).unwrap_or_default()).digits());
                page.text(line);
            });
        });
        page.each(score, |page, score| page.line("tspan.points", &[" ", &score.digits()].concat()));
    });
}

/// How far below its point, at `y`, a label of `count` lines begins. Above the picture there is no room for the lower half.
fn offset(y: i64, count: usize) -> i64 {
    let height = LEADING * i64::try_from(count - 1).unwrap_or_default();
    6 - if y < CENTER - RADIUS { height } else { height / 2 }
}

/// The words of a title in lines of about [`LINE`] letters.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < LINE => *line = [line, " ", word].concat(),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
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
