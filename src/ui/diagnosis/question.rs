use super::question_text::QuestionText;
use super::scene::DiagnosisScene;
use super::state::DiagnosisAction;
use crate::engine::diagnosis::{DiagnosisMove, Reply};
use crate::model::Pattern;
use crate::ui::markup::Markup;
use crate::words;

/// The question to answer now.
///
/// The others are drawn invisibly in the same place, so that each screen is as tall as the tallest question, at any width and
/// in any font: the height must not tell the host which question is shown.
pub(super) fn view(page: &mut Markup, scene: &DiagnosisScene, due: Pattern) {
    page.element("div.screen question", |page| {
        page.element("div.faces", |page| {
            for asked in QuestionText::all(scene.diagnosis, scene.session.replies()) {
                let view = if asked.pattern == due { shown } else { unseen };
                view(page, scene, &asked);
            }
        });
        page.element("div.actions", |page| page.secondary(words::back(), scene.on_click(DiagnosisMove::Back)));
    });
}

fn shown(page: &mut Markup, scene: &DiagnosisScene, asked: &QuestionText) {
    page.element("div.face", |page| {
        page.key(asked.pattern.id());
        page.on_key(step_of(asked.pattern), scene.on_action.clone());
        head(page, scene, asked);
        page.heading(scene.heading, &words::diagnosis_place(&asked.number), asked.question);
        look(page, asked);
        page.element("div.rows", |page| {
            page.attribute("role", "group");
            page.attribute("aria-label", asked.question);
            for answer in &asked.answers {
                page.element("button.row reply", |page| {
                    page.attribute("type", "button");
                    page.attribute("name", "reply");
                    page.attribute("data-state", if answer.is_given { "given" } else { "open" });
                    page.on_click(scene.on_click(DiagnosisMove::Reply(answer.reply)));
                    page.line("b", words::reply_label(answer.reply));
                    page.text(" ");
                    page.element("span", |page| {
                        page.text(answer.text);
                        page.line("span.unseen", if answer.is_given { words::your_answer() } else { "" });
                    });
                });
            }
        });
        keys(page, asked);
    });
}

/// A question with the same size in every respect, but without controls or headings.
fn unseen(page: &mut Markup, scene: &DiagnosisScene, asked: &QuestionText) {
    page.element("div.face", |page| {
        page.key(asked.pattern.id());
        page.attribute("aria-hidden", "true");
        head(page, scene, asked);
        page.line("p.title", asked.question);
        look(page, asked);
        page.element("div.rows", |page| {
            for answer in &asked.answers {
                page.element("div.row reply", |page| {
                    page.line("b", words::reply_label(answer.reply));
                    page.line("span", answer.text);
                });
            }
        });
        keys(page, asked);
    });
}

/// While focus is in the question, each reply has a key: one press, as with the mouse.
fn step_of(pattern: Pattern) -> impl Fn(&str) -> Option<DiagnosisAction> {
    move |key| {
        let number: usize = key.parse().ok()?;
        let reply = Reply::offered(pattern).get(number.checked_sub(1)?)?;
        Some(DiagnosisAction::Step(DiagnosisMove::Reply(*reply)))
    }
}

fn keys(page: &mut Markup, asked: &QuestionText) {
    page.line("p.hint keys", &words::reply_keys(asked.answers.len()));
}

fn head(page: &mut Markup, scene: &DiagnosisScene, asked: &QuestionText) {
    page.element("div.where", |page| {
        // The heading says it.
        page.attribute("aria-hidden", "true");
        page.line("span", &scene.diagnosis.title);
        page.line("span.count", &asked.number);
        page.element("progress", |page| {
            page.attribute("max", "4");
            page.attribute("value", asked.passed);
        });
    });
}

fn look(page: &mut Markup, asked: &QuestionText) {
    page.element("div.look", |page| {
        page.line("p.hint", words::look());
        page.element("ul", |page| asked.look.iter().for_each(|text| page.line("li", text)));
    });
}
