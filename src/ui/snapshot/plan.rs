use crate::engine::{Move, PlanMove};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::ui::state::Action;
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Below a step of the road: a box to plan it, and fields for who does it and by when. The exports contain this.
pub(super) fn view(page: &mut Markup, scene: &Scene, question: usize, asked: &str) {
    let entry = scene.session.plan().entry(question);
    let toggle = if entry.is_some() { PlanMove::Remove(question) } else { PlanMove::Add(question) };
    page.element("div.plan", |page| {
        page.tick(entry.is_some(), scene.on_change(Move::Plan(toggle)), "", |page| {
            page.text(words::plan_it());
            named(page, asked);
        });
        page.each(entry, |page, entry| {
            page.element("div.fields", |page| {
                field(page, scene, [words::owner(), asked], "text", &entry.owner, PlanMove::Owner, question);
                field(page, scene, [words::due(), asked], "date", &entry.due, PlanMove::Due, question);
            });
        });
    });
}

/// The question at the end of a label, for those who hear the label alone.
fn named(page: &mut Markup, asked: &str) {
    page.line("span.unseen", &[": ", asked].concat());
}

fn field(
    page: &mut Markup,
    scene: &Scene,
    [label, asked]: [&str; 2],
    kind: &str,
    value: &str,
    step: fn(usize, String) -> PlanMove,
    question: usize,
) {
    let on_change = scene.on_action.reform(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::Step(Move::Plan(step(question, input.map(|input| input.value()).unwrap_or_default())))
    });
    page.element("label", |page| {
        page.element("span", |page| {
            page.text(label);
            named(page, asked);
        });
        page.input(kind, |page| {
            page.attribute("autocomplete", "off");
            page.value(value);
            page.on_change(on_change);
        });
    });
}
