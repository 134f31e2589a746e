use super::app::Action;
use super::face::Face;
use super::scene::Scene;
use crate::engine::diagnosis::{DiagnosisMove, Reply};
use crate::model::Pattern;
use crate::ui::markup::Markup;
use crate::words;

/// The question to answer now.
///
/// The others are drawn invisibly in the same place, so that each screen is as tall as the tallest question, at any width and
/// in any font: the height must not tell the host which question is shown.
pub(super) fn view(page: &mut Markup, scene: &Scene, due: Pattern) {
    page.element("div.screen question", |page| {
        page.element("div.faces", |page| {
            for face in Face::all(scene.diagnosis, scene.session.replies()) {
                let view = if face.pattern == due { shown } else { unseen };
                view(page, scene, &face);
            }
        });
        page.element("div.actions", |page| page.secondary(words::back(), scene.on_click(DiagnosisMove::Back)));
    });
}

fn shown(page: &mut Markup, scene: &Scene, face: &Face) {
    page.element("div.face", |page| {
        page.key(face.pattern.id());
        page.on_key(step_of(face.pattern), scene.on_action.clone());
        head(page, scene, face);
        page.heading(scene.heading, face.question);
        look(page, face);
        page.element("div.rows", |page| {
            page.attribute("role", "group");
            page.attribute("aria-label", face.question);
            for answer in &face.answers {
                page.element("label.row reply", |page| {
                    page.attribute("data-state", if answer.is_given { "given" } else { "open" });
                    page.line("b", words::reply_label(answer.reply));
                    page.element("span", |page| {
                        page.text(answer.text);
                        page.line("span.unseen", if answer.is_given { words::your_answer() } else { "" });
                    });
                    page.element("button", |page| {
                        page.attribute("type", "button");
                        page.attribute("name", "reply");
                        page.on_click(scene.on_click(DiagnosisMove::Reply(answer.reply)));
                    });
                });
            }
        });
        keys(page, face);
    });
}

/// A question with the same size in every respect, but without controls or headings.
fn unseen(page: &mut Markup, scene: &Scene, face: &Face) {
    page.element("div.face", |page| {
        page.key(face.pattern.id());
        page.attribute("aria-hidden", "true");
        head(page, scene, face);
        page.line("p.title", face.question);
        look(page, face);
        page.element("div.rows", |page| {
            for answer in &face.answers {
                page.element("div.row reply", |page| {
                    page.line("b", words::reply_label(answer.reply));
                    page.line("span", answer.text);
                });
            }
        });
        keys(page, face);
    });
}

/// While focus is in the question, each reply has a key: one press, as with the mouse.
fn step_of(pattern: Pattern) -> impl Fn(&str) -> Option<Action> {
    move |key| {
        let number: usize = key.parse().ok()?;
        let reply = Reply::offered(pattern).get(number.checked_sub(1)?)?;
        Some(Action::Step(DiagnosisMove::Reply(*reply)))
    }
}

fn keys(page: &mut Markup, face: &Face) {
    page.line("p.hint keys", &words::reply_keys(face.answers.len()));
}

fn head(page: &mut Markup, scene: &Scene, face: &Face) {
    page.element("div.where", |page| {
        page.line("span", &scene.diagnosis.title);
        page.line("span.count", &face.number);
        page.element("progress", |page| {
            page.attribute("max", "4");
            page.attribute("value", face.passed);
            page.attribute("aria-label", &face.number);
        });
    });
}

fn look(page: &mut Markup, face: &Face) {
    page.element("div.look", |page| {
        page.line("p.hint", words::look());
        page.element("ul", |page| face.look.iter().for_each(|text| page.line("li", text)));
    });
}
