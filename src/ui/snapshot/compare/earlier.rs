use crate::engine::{Comparison, Moved, Ratio, ScoreShift};
use crate::export::{Date, Pasted};
use crate::model::Level;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;

/// What changed between another result and this one: the stage, each score, and the answers.
pub(super) fn view(page: &mut Markup, scene: &Scene, other: &Pasted, comparison: &Comparison) {
    let assessment = scene.assessment;
    let who = who_and_when(other);
    let stage = [comparison.stage.before, comparison.stage.after].map(|stage| stage.map(|stage| stage.number().into()));
    page.element("table", |page| {
        page.table_head(&[words::dimension(), if who.is_empty() { words::before() } else { &who }, words::this()]);
        page.element("tbody", |page| {
            row(page, words::stage(), stage.map(words::points), "");
            page.each(assessment.dimensions.iter().zip(&comparison.dimensions), |page, (dimension, shift)| {
                score_row(page, &dimension.title, shift);
            });
        });
    });
    let apart = comparison.questions.iter().filter_map(|(index, shift)| Some((assessment.question(*index)?.1, shift)));
    page.list("ul.apart", |page| {
        for (question, shift) in apart {
            let label = |level: Level| words::level_label(level.get(), question.anchor(level));
            page.element("li", |page| {
                page.line("b", &question.text);
                page.element("dl", |page| {
                    page.term(words::before(), &label(shift.before));
                    page.term(words::this(), &label(shift.after));
                });
            });
        }
    });
}

/// Whose result it is and from which day, as far as it says.
pub(super) fn who_and_when(other: &Pasted) -> String {
    let date = other.shared.date.map(Date::in_words).unwrap_or_default();
    let joint = if other.name.is_empty() || date.is_empty() { "" } else { ", " };
    [&other.name, joint, &date].concat()
}

fn score_row(page: &mut Markup, title: &str, shift: &ScoreShift) {
    let points = [shift.score.before, shift.score.after].map(|score| words::points(score.map(Ratio::rounded)));
    let moved = match shift.moved {
        Some(Moved::Up(points)) => words::up(points),
        Some(Moved::Down(points)) => words::down(points),
        _ => String::new(),
    };
    row(page, title, points, &moved);
}

fn row(page: &mut Markup, title: &str, [before, after]: [String; 2], moved: &str) {
    page.element("tr", |page| {
        page.row_head(|page| page.text(title));
        page.line("td.number", &before);
        page.element("td.number", |page| {
            page.line("b", &after);
            page.line("small", moved);
        });
    });
}
