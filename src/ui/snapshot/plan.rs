use crate::engine::{Move, PlanEntry, PlanMove};
use crate::ui::scene::Scene;
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Below a step of the road: whether it is planned, by whom and by when. It is for the exports.
pub(super) fn view(scene: &Scene, question: usize) -> Html {
    let entry = scene.session.plan().entry(question);
    let toggle = if entry.is_some() { PlanMove::Remove(question) } else { PlanMove::Add(question) };
    html! {
        <div class="plan">
            <label class="tick">
                <input type="checkbox" checked={entry.is_some()} onchange={scene.on_change(Move::Plan(toggle))} />
                <span>{ words::PLAN_IT }</span>
            </label>
            { for entry.map(|entry| fields(scene, entry)) }
        </div>
    }
}

fn fields(scene: &Scene, entry: &PlanEntry) -> Html {
    html! {
        <div key="fields" class="fields">
            { field(scene, words::OWNER, "text", &entry.owner, PlanMove::Owner, entry.question) }
            { field(scene, words::DUE, "date", &entry.due, PlanMove::Due, entry.question) }
        </div>
    }
}

fn field(
    scene: &Scene,
    label: &'static str,
    kind: &'static str,
    value: &str,
    step: fn(usize, String) -> PlanMove,
    question: usize,
) -> Html {
    let on_change = scene.on_move.reform(move |event: yew::Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Move::Plan(step(question, input.map(|input| input.value()).unwrap_or_default()))
    });
    html! {
        <label>
            <span>{ label }</span>
            <input type={kind} value={value.to_owned()} onchange={on_change} />
        </label>
    }
}
