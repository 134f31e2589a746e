use super::{references, what_if};
use crate::engine::{Answers, DimensionScore, Move, Snapshot};
use crate::export::answer_text;
use crate::model::{Dimension, Level, Question};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::words;
use crate::words::Digits as _;
use std::ops::Range;

/// Each dimension with its questions, whose levels can be changed to see what would follow. `answers` are the real ones, and
/// `snapshot` is theirs; `change` says how what would follow differs from it.
pub(super) fn view(page: &mut Markup, scene: &Scene, answers: &Answers, snapshot: &Snapshot, change: &str) {
    page.section("div.answers", words::answers(), words::what_if_hint(), |page| {
        let mut index = 0;
        for (dimension, score) in scene.assessment.dimensions.iter().zip(&snapshot.dimensions) {
            page.element("details", |page| {
                page.key(&dimension.id);
                let last = index + dimension.questions.len();
                head(page, dimension, score, &levels(answers, index..last));
                page.each(&dimension.questions, |page, question| {
                    moved(page, scene, answers, question, index, change);
                    index += 1;
                });
            });
        }
    });
}

/// The levels of some questions in a row.
fn levels(answers: &Answers, questions: Range<usize>) -> String {
    let level = |question| words::points(answers.level(question).map(|level| level.get().into()));
    words::levels(questions.map(level).collect::<Vec<_>>().join(", "))
}

fn head(page: &mut Markup, dimension: &Dimension, score: &DimensionScore, levels: &str) {
    page.element("summary", |page| {
        page.line("span", &dimension.title);
        page.line("small", levels);
        page.line("b", &score.score.map(|points| points.rounded().digits()).unwrap_or_default());
    });
    page.line("p", &dimension.covers);
    page.line("p.narrow", score.band().map(|band| dimension.meaning(band)).unwrap_or_default());
    let has_references = dimension.questions.iter().any(|question| !question.references.is_empty());
    page.line("p", if has_references { words::references_hint() } else { "" });
}

/// One question with the answer that was given, the one above it, what others answered, and the five levels that could be.
fn moved(page: &mut Markup, scene: &Scene, answers: &Answers, question: &Question, index: usize, change: &str) {
    let supposed = scene.session.what_if().and_then(|supposed| supposed.level(index));
    let real = answers.level(index);
    let shown = supposed.or(real);
    page.element("fieldset", |page| {
        page.key(&question.id);
        page.line("legend", &question.text);
        page.element("div.levels", |page| {
            for level in Level::ALL {
                choice(page, scene, question, index, level, shown);
            }
        });
        page.each(shown.filter(|shown| Some(*shown) != real), |page, level| {
            what_if::outcome(page, scene, question.anchor(level), change);
        });
        page.element("dl", |page| {
            page.term(words::today(), answer_text(question, answers.get(index)));
            page.each(real.and_then(Level::above), |page, next| page.term(words::then(), question.anchor(next)));
            references::view(page, question);
        });
    });
}

fn choice(page: &mut Markup, scene: &Scene, question: &Question, index: usize, level: Level, shown: Option<Level>) {
    page.element("label", |page| {
        page.attribute("title", question.anchor(level));
        page.input("radio", |page| {
            page.attribute("name", &question.id);
            page.attribute("aria-label", &words::level_label(level.get(), question.anchor(level)));
            page.checked(shown == Some(level));
            page.on_change(scene.on_change(Move::WhatIf(index, level)));
        });
        page.line("span", &level.get().digits());
    });
}
