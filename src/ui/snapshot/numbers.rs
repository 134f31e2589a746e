use crate::engine::{BacklogInput, BacklogOutlook};
use crate::model::Numbers;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::ui::state::{AssessmentAction, AssessmentState};
use crate::words;
use crate::words::Digits;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Six optional numbers, and what follows from them.
pub(super) fn view(page: &mut Markup, scene: &Scene, state: &AssessmentState, numbers: &Numbers) {
    let outlook = words::outlook(&BacklogOutlook::of(scene.session.numbers()));
    page.section("div.numbers", &numbers.title, &numbers.intro, |page| {
        let on_click = scene.on_action.reform(|_| AssessmentAction::ToggleFields);
        page.opener("button.secondary", words::numbers_open(), state.fields.are_open, on_click);
        page.when(state.fields.are_open, |page| {
            page.element("div.fields", |page| {
                for input in BacklogInput::ALL {
                    field(page, scene, state, numbers, input);
                }
            });
        });
        page.element("div.outlook", |page| page.sentences(&outlook));
        page.line("p.hint", if outlook.is_empty() { "" } else { words::outlook_assumptions() });
        page.element("p.unseen", |page| {
            page.live();
            page.text(&heard(scene, state, &outlook));
        });
    });
}

/// What is read out when a field is left: what is wrong with it, or the first thing that follows from the numbers.
fn heard(scene: &Scene, state: &AssessmentState, outlook: &[String]) -> String {
    let problem = |input| problem(scene, state, input).or(outlook.first().cloned());
    state.fields.left.and_then(problem).unwrap_or_default()
}

/// What is wrong with what stands in a field, and what counts meanwhile.
fn problem(scene: &Scene, state: &AssessmentState, input: BacklogInput) -> Option<String> {
    state.fields.wrong.iter().find(|(other, _)| *other == input)?;
    let kept = scene.session.numbers().get(input);
    Some(kept.map_or(words::not_whole_empty().to_owned(), words::not_whole))
}

fn field(page: &mut Markup, scene: &Scene, state: &AssessmentState, numbers: &Numbers, input: BacklogInput) {
    let text = input.text(numbers);
    let problem = problem(scene, state, input);
    let wrong = state.fields.wrong.iter().find(|(other, _)| *other == input).map(|(_, text)| text.clone());
    let entered = || scene.session.numbers().get(input).map(Digits::digits).unwrap_or_default();
    let id = ["wrong-", &(input as u8).digits()].concat();
    page.element("div", |page| {
        page.element("label", |page| {
            page.line("span", &text.label);
            page.input("number", |page| {
                page.attribute("autocomplete", "off");
                page.attribute("inputmode", "numeric");
                page.attribute("min", "0");
                page.attribute("step", "1");
                if problem.is_some() {
                    page.attribute("aria-invalid", "true");
                    page.attribute("aria-describedby", &id);
                }
                page.value(&wrong.unwrap_or_else(entered));
                page.on_input(on_input(scene, input));
                page.on_change(scene.on_action.reform(move |_| AssessmentAction::Leave(input)));
            });
            page.line("small", &text.hint);
        });
        page.each(problem, |page, problem| {
            page.element("p.wrong", |page| {
                page.attribute("id", &id);
                page.text(&problem);
            });
        });
    });
}

fn on_input(scene: &Scene, input: BacklogInput) -> Callback<InputEvent> {
    scene.on_action.reform(move |event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let (text, is_sound) = field.map(|field| (field.value(), field.check_validity())).unwrap_or_default();
        AssessmentAction::Write(input, text, is_sound)
    })
}
