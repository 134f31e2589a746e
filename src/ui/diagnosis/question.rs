use super::face::Face;
use super::scene::Scene;
use crate::engine::diagnosis::{Move, Screen};
use crate::ui::markup::Markup;
use crate::words;

/// The question that is due.
///
/// The others lie below it, unseen, so that each is as high as the highest, whatever the width and the font: from the height the
/// host could tell which one is shown, and from that what was answered before.
pub(super) fn view(page: &mut Markup, scene: &Scene, due: Screen) {
    page.element("div.screen question", |page| {
        page.element("div.faces", |page| {
            for face in Face::all(scene.diagnosis, scene.session.replies()) {
                let view = if face.screen == due { shown } else { unseen };
                view(page, scene, &face);
            }
        });
        page.element("div.actions", |page| page.secondary(words::BACK, scene.on_click(Move::Back)));
    });
}

fn shown(page: &mut Markup, scene: &Scene, face: &Face) {
    page.element("div.face", |page| {
        page.key(face.key);
        head(page, scene, face);
        page.heading(scene.heading, face.question);
        look(page, face);
        page.element("div.rows", |page| {
            page.attribute("role", "group");
            page.attribute("aria-label", face.question);
            for answer in &face.answers {
                page.element("label.row reply", |page| {
                    page.attribute("data-state", if answer.is_given { "given" } else { "open" });
                    page.line("b", answer.label);
                    page.element("span", |page| {
                        page.text(answer.text);
                        page.line("span.unseen", if answer.is_given { words::YOUR_ANSWER } else { "" });
                    });
                    page.element("button", |page| {
                        page.attribute("type", "button");
                        page.attribute("name", "reply");
                        page.on_click(scene.on_click(answer.step));
                    });
                });
            }
        });
        page.line("p.hint", face.hint);
    });
}

/// The same in every size, with nothing to find for anyone.
fn unseen(page: &mut Markup, scene: &Scene, face: &Face) {
    page.element("div.face", |page| {
        page.key(face.key);
        page.attribute("aria-hidden", "true");
        head(page, scene, face);
        page.line("p.title", face.question);
        look(page, face);
        page.element("div.rows", |page| {
            for answer in &face.answers {
                page.element("div.row reply", |page| {
                    page.line("b", answer.label);
                    page.line("span", answer.text);
                });
            }
        });
        page.line("p.hint", face.hint);
    });
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
        page.line("p.hint", words::LOOK);
        page.element("ul", |page| face.look.iter().for_each(|text| page.line("li", text)));
    });
}
