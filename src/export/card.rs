//! The summary as a picture, to show on a slide or in a chat.

use super::{Report, verdict};
use crate::engine::{DimensionScore, Ratio};
use crate::model::{Dimension, Stage};
use crate::words;
use crate::words::Digits;

/// How many letters of a sentence stand in a line, and below which line there is no room.
const LINE: usize = 42;
const LAST: usize = 560;

/// The colors are those of the widget by day, because a picture is looked at anywhere. Where it is drawn, what is of the class
/// `a` or `n` gets the site owner's color (take.js).
const STYLE: &str = "text{font-family:system-ui,sans-serif;fill:#1b2429;font-size:26px}.a{fill:#1f5673}.n{fill:none;stroke:#1f5673;stroke-dasharray:6 4}\
    .p{opacity:.75}.m{fill:#56646c;font-size:22px}.t{fill:#d5dce0}.b{font-weight:600}.h{font-size:60px}.e{text-anchor:end}";

/// An SVG of 1200 by 630 pixels: the stage, what holds it, the root pattern, what to begin with, and the dimensions. It needs
/// nothing from outside, and holds no answer.
pub fn card(report: &Report) -> String {
    let Report { assessment, answers, snapshot, date, .. } = report;
    let mut svg = begun("");
    text(&mut svg, 60, 84, "a b", &assessment.title);
    text(&mut svg, 60, 590, "m", &[&date.in_words(), " · ", words::card_note()].concat());
    push_ladder(&mut svg, snapshot.stage);
    text(&mut svg, 60, 172, "b h", &verdict::stage_title(snapshot.stage));
    let [holding, behind] = argument(report);
    let moves = verdict::moves(assessment, answers, snapshot);
    let first = moves.first().map(|(_, advice)| verdict::first_sentence(advice).0.to_owned());
    let missing = if snapshot.stage.is_none() { verdict::notes(snapshot) } else { Vec::new() };
    let parts = [
        (words::holding(), holding.into_iter().collect()),
        ("", missing),
        (words::walk(), behind.into_iter().collect()),
        (verdict::moves_title(snapshot), first.into_iter().collect()),
    ];
    parts.into_iter().fold(262, |y, (label, sentences)| push_part(&mut svg, y, label, &sentences));
    for (place, dimension) in assessment.dimensions.iter().zip(&snapshot.dimensions).enumerate() {
        push_dimension(&mut svg, place, assessment.dimensions.len(), dimension);
    }
    svg + "</svg>"
}

/// White paper. A picture may need `further` rules.
pub(super) fn begun(further: &str) -> String {
    let begin = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"><style>";
    [begin, STYLE, further, "</style><path fill=\"#fff\" d=\"M0 0h1200v630H0z\"/>"].concat()
}

/// What the picture shows, in words for those who do not see it.
pub fn card_text(report: &Report) -> String {
    let Report { assessment, snapshot, date, .. } = report;
    let stage = [&assessment.title, ", ", &date.in_words(), ". ", &verdict::stage_title(snapshot.stage), "."].concat();
    let mut sentences = vec![stage];
    sentences.extend(argument(report).into_iter().flatten());
    sentences.push(verdict::scores(assessment, snapshot) + ".");
    sentences.join(" ")
}

/// What holds the stage, and what is behind it, in a sentence each.
fn argument(Report { assessment, snapshot, .. }: &Report) -> [Option<String>; 2] {
    let holding = verdict::limits(assessment, snapshot).into_iter().next();
    let holding = holding
        .map(|(_, sentence)| verdict::first_sentence(sentence.strip_suffix(':').unwrap_or(&sentence)).0.to_owned());
    let root = snapshot.stage.and(snapshot.walk.root());
    [holding, root.map(|root| verdict::first_sentence(&verdict::root_text(assessment, root)).0.to_owned())]
}

/// A label and what it is about, from `y` down, as far as there is room. Returns where the next part begins.
fn push_part(svg: &mut String, y: usize, label: &str, sentences: &[String]) -> usize {
    if sentences.is_empty() {
        return y;
    }
    text(svg, 60, y, "m", label);
    let lines = sentences.iter().flat_map(|sentence| wrapped(sentence));
    let end = lines.fold(y + 34, |y, line| {
        if y <= LAST {
            text(svg, 60, y, "b", &line);
        }
        y + 34
    });
    end + 12
}

/// Five bars, filled up to the stage; the next one is dashed.
fn push_ladder(svg: &mut String, stage: Option<Stage>) {
    for (place, rung) in Stage::ALL.into_iter().enumerate() {
        let class = match stage {
            Some(stage) if rung < stage => "a p",
            Some(stage) if rung == stage => "a",
            Some(stage) if stage.above() == Some(rung) => "n",
            _ => "t",
        };
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

pub(super) fn bar(svg: &mut String, class: &str, x: usize, y: usize, width: usize) {
    let [x, y, width] = [x, y, width].map(Digits::digits);
    svg.push_str(
        &["<rect class=\"", class, "\" x=\"", &x, "\" y=\"", &y, "\" height=\"12\" width=\"", &width, "\"/>"].concat(),
    );
}

pub(super) fn text(svg: &mut String, x: usize, y: usize, class: &str, text: &str) {
    let [x, y] = [x, y].map(Digits::digits);
    svg.push_str(&["<text x=\"", &x, "\" y=\"", &y, "\" class=\"", class, "\">", &escaped(text), "</text>"].concat());
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            _ => escaped.push(letter),
        }
    }
    escaped
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
