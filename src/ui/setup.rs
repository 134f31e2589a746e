use super::markup::{Markup, Radio};
use super::scene::Scene;
use crate::engine::Move;
use crate::model::Setup;
use crate::words;
use crate::words::Digits as _;

/// The questions about the visitor's situation, which decide what is asked.
pub(super) fn view(page: &mut Markup, scene: &Scene) {
    let Scene { assessment, heading, .. } = scene;
    page.element("div.screen setup", |page| {
        page.key("setup");
        page.element("header", |page| {
            page.heading(heading, "", words::setup_title());
            page.line("p.hint", words::setup_hint());
        });
        page.element("div.groups", |page| {
            assessment.setup.iter().enumerate().for_each(|(index, question)| group(page, index, question, scene));
        });
        page.element("div.actions", |page| {
            page.secondary(words::back(), scene.on_click(Move::Back));
            page.primary(words::next(), scene.on_click(Move::Next));
        });
    });
}

fn group(page: &mut Markup, setup: usize, question: &Setup, scene: &Scene) {
    let chosen = scene.session.choice(setup);
    page.element("fieldset", |page| {
        page.line("legend", &question.text);
        page.element("div.rows", |page| {
            for (choice, each) in question.choices.iter().enumerate() {
                let radio = Radio {
                    name: &question.id,
                    value: &choice.digits(),
                    is_chosen: chosen == Some(choice),
                    on_change: scene.on_change(Move::Choose { setup, choice }),
                };
                page.radio_row(radio, |page| page.line("span", &each.text));
            }
        });
    });
}
