use super::markup::{Markup, Radio};
use super::scene::Scene;
use crate::engine::{Answer, Move};
use crate::model::{Dimension, Level, Question};
use crate::words;
use crate::words::Digits as _;

/// One question with its seven possible answers.
pub(super) fn view(page: &mut Markup, scene: &Scene, index: usize, dimension: &Dimension, question: &Question) {
    let Scene { session, heading, .. } = scene;
    let (before, total) = session.position(index);
    let answer = session.answers().get(index);
    let next = if session.returns_to_review() { words::to_review() } else { words::next() };
    page.element("div.screen question", |page| {
        page.key(&question.id);
        page.element("div.where", |page| {
            // The heading says it.
            page.attribute("aria-hidden", "true");
            page.line("span", &dimension.title);
            page.line("span.count", &words::position(before + 1, total));
            page.element("progress", |page| {
                page.attribute("max", &total.digits());
                page.attribute("value", &(before + 1).digits());
            });
        });
        page.element("fieldset", |page| {
            let is_answered = answer.is_some();
            page.on_key(move |key| step_of(key, is_answered), scene.on_move());
            page.element("legend", |page| {
                let place = words::question_place(before + 1, total, &dimension.title);
                page.heading(heading, &place, &question.text);
            });
            page.element("div.rows", |page| {
                page.each(Level::ALL, |page, level| {
                    answer_row(page, Answer::Level(level), question.anchor(level), answer, scene);
                });
                page.element("div.others", |page| {
                    answer_row(page, Answer::DontKnow, words::dont_know(), answer, scene);
                    answer_row(page, Answer::DoesNotApply, words::does_not_apply(), answer, scene);
                });
            });
            page.line("p.hint keys", words::answer_keys());
        });
        page.when(has_why(question), |page| why(page, question));
        page.element("div.actions", |page| {
            page.secondary(words::back(), scene.on_click(Move::Back));
            page.primary(next, scene.on_click(Move::Next));
        });
    });
}

fn answer_row(page: &mut Markup, choice: Answer, text: &str, answer: Option<Answer>, scene: &Scene) {
    let radio = Radio {
        name: "answer",
        value: &choice.symbol().to_string(),
        is_chosen: answer == Some(choice),
        on_change: scene.on_change(Move::Answer(Some(choice))),
    };
    page.radio_row(radio, |page| page.line("span", text));
}

/// While focus is in the question, keys 1 to 7 choose an answer, and Enter continues once there is one. Each answer takes one
/// key, so that counting presses reveals nothing.
fn step_of(key: &str, is_answered: bool) -> Option<Move> {
    if key == "Enter" {
        return is_answered.then_some(Move::Next);
    }
    let answer = match key {
        "6" => Answer::DontKnow,
        "7" => Answer::DoesNotApply,
        _ => Answer::Level(key.parse().ok().and_then(Level::new)?),
    };
    Some(Move::Answer(Some(answer)))
}

fn has_why(question: &Question) -> bool {
    question.why.is_some() || question.cuts.is_some() || !question.sources.is_empty()
}

fn why(page: &mut Markup, question: &Question) {
    page.element("details.quiet", |page| {
        page.line("summary", words::why());
        page.element("div.panel", |page| {
            page.line("p", question.why.as_deref().unwrap_or_default());
            page.line("p.hint", &question.cuts.as_deref().map(words::cuts).unwrap_or_default());
            page.list("ul.sources", |page| {
                for source in &question.sources {
                    let title = [&source.title, ", ", &source.year.digits()].concat();
                    page.element("li", |page| page.link("a", &source.url, &title, None));
                }
            });
        });
    });
}
