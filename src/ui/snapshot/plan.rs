use crate::engine::{Move, PlanMove};
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::ui::state::AssessmentAction;
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A box that puts a step of the road into the plan. `first` is what the step begins with; those who hear the box get it in its
/// name. The exports contain the plan.
pub(super) fn tick(page: &mut Markup, scene: &Scene, question: usize, first: &str) {
    let is_planned = scene.session.plan().entry(question).is_some();
    let toggle = if is_planned { PlanMove::Remove(question) } else { PlanMove::Add(question) };
    page.tick(is_planned, scene.on_change(Move::Plan(toggle)), "", |page| {
        page.line("span.unseen", &[words::plan_it(), ": ", first].concat());
    });
}

/// Fields for who does a step that is in the plan, and by when. On paper, the others have lines to write on.
pub(super) fn fields(page: &mut Markup, scene: &Scene, question: usize, first: &str) {
    let entry = scene.session.plan().entry(question);
    page.group(|page| match entry {
        Some(entry) => page.element("div.fields", |page| {
            field(page, scene, [words::owner(), first], "text", &entry.owner, PlanMove::Owner, question);
            field(page, scene, [words::due(), first], "date", &entry.due, PlanMove::Due, question);
        }),
        None => page.element("div.fields lines", |page| {
            page.line("span", words::owner());
            page.line("span", words::due());
        }),
    });
}

fn field(
    page: &mut Markup,
    scene: &Scene,
    [label, first]: [&str; 2],
    kind: &str,
    value: &str,
    step: fn(usize, String) -> PlanMove,
    question: usize,
) {
    let on_change = scene.on_action.reform(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        AssessmentAction::Step(Move::Plan(step(question, input.map(|input| input.value()).unwrap_or_default())))
    });
    page.element("label", |page| {
        page.element("span", |page| {
            page.text(label);
            page.line("span.unseen", &[": ", first].concat());
        });
        page.input(kind, |page| {
            page.attribute("autocomplete", "off");
            page.value(value);
            page.on_change(on_change);
        });
    });
}
