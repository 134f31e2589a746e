//! The summary as a picture, to show on a slide or in a chat.

use super::{Report, verdict};
use crate::engine::{DimensionScore, Ratio};
use crate::model::{Dimension, Stage};
use crate::words;

/// How many letters of a sentence stand in a line, and how many lines there is room for.
const LINE: usize = 42;
const LINES: usize = 6;

/// The colors are those of the widget by day, because a picture is looked at anywhere. Where it is drawn, what is of the class
/// `a` gets the site owner's color (take.js).
const STYLE: &str = "text{font-family:system-ui,sans-serif;fill:#1b2429;font-size:26px}.a{fill:#1f5673}.m{fill:#56646c;font-size:22px}\
    .t{fill:#d5dce0}.b{font-weight:600}.h{font-size:60px}.e{text-anchor:end}";

/// An SVG of 1200 by 630 pixels: the stage, what holds it, the root pattern, and the dimensions. It needs nothing from
/// outside, and holds no answer.
pub fn card(report: &Report) -> String {
    let Report { assessment, snapshot, date, .. } = report;
    let mut svg =
        ["<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><style>", STYLE, "</style>"].concat();
    svg.push_str("<path fill=\"#fff\" d=\"M0 0h1200v630H0z\"/>");
    text(&mut svg, 60, 84, "a b", &assessment.title);
    text(&mut svg, 60, 590, "m", &[&date.in_words(), " · ", words::card_note()].concat());
    push_ladder(&mut svg, snapshot.stage);
    text(&mut svg, 60, 172, "b h", &verdict::stage_title(snapshot.stage));
    let root = snapshot.walk.root().map(|root| [words::root(), ": ", words::pattern_label(root)].concat());
    let held = verdict::limits(assessment, snapshot)
        .into_iter()
        .map(|(_, sentence)| sentence.trim_end_matches(':').to_owned());
    let missing = if snapshot.stage.is_none() { verdict::notes(snapshot) } else { Vec::new() };
    let lines = held.take(1).chain(missing).chain(root).flat_map(|sentence| wrapped(&sentence));
    for (place, line) in lines.take(LINES).enumerate() {
        text(&mut svg, 60, 316 + 38 * place, "", &line);
    }
    for (place, dimension) in assessment.dimensions.iter().zip(&snapshot.dimensions).enumerate() {
        push_dimension(&mut svg, place, assessment.dimensions.len(), dimension);
    }
    svg + "</svg>"
}

/// Five bars, filled up to the stage.
fn push_ladder(svg: &mut String, stage: Option<Stage>) {
    for (place, rung) in Stage::ALL.into_iter().enumerate() {
        let class = if stage.is_some_and(|stage| rung <= stage) { "a" } else { "t" };
        bar(svg, class, 60 + 108 * place, 206, 100);
    }
}

/// Title and score above a bar; many dimensions stand closer together.
fn push_dimension(svg: &mut String, place: usize, count: usize, (dimension, score): (&Dimension, &DimensionScore)) {
    let y = 130 + place * 440 / count.max(5);
    text(svg, 680, y, "", &dimension.title);
    let points = score.score.map(Ratio::rounded);
    text(svg, 1140, y, "b e", &words::points(points));
    bar(svg, "t", 680, y + 14, 460);
    bar(svg, "a", 680, y + 14, 460 * usize::try_from(points.unwrap_or_default()).unwrap_or_default() / 100);
}

fn bar(svg: &mut String, class: &str, x: usize, y: usize, width: usize) {
    let [x, y, width] = [x, y, width].map(|number| number.to_string());
    svg.push_str(
        &["<rect class=\"", class, "\" x=\"", &x, "\" y=\"", &y, "\" height=\"12\" width=\"", &width, "\"/>"].concat(),
    );
}

fn text(svg: &mut String, x: usize, y: usize, class: &str, text: &str) {
    let [x, y] = [x, y].map(|number| number.to_string());
    svg.push_str(&["<text x=\"", &x, "\" y=\"", &y, "\" class=\"", class, "\">", &escaped(text), "</text>"].concat());
}

fn escaped(text: &str) -> String {
    let escape = |letter: char| match letter {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        _ => letter.to_string(),
    };
    text.chars().map(escape).collect()
}

/// The words of `text` in lines; a word that is longer than a line has one of its own.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
