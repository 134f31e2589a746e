use crate::engine::{BacklogInput, BacklogNumbers, BacklogOutlook, Move};
use crate::model::Numbers;
use crate::ui::markup::Markup;
use crate::ui::scene::Scene;
use crate::ui::state::{Action, Fields};
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Six optional numbers, and what follows from them.
pub(super) fn view(page: &mut Markup, scene: &Scene, numbers: &Numbers, is_open: bool) {
    let (entered, on_move) = (scene.session.numbers(), scene.on_move());
    let outlook = words::outlook(&BacklogOutlook::of(entered));
    page.section("div.numbers", &numbers.title, &numbers.intro, |page| {
        let on_click = scene.on_action.reform(|_| Action::Toggle(Fields::Numbers));
        page.opener("button.secondary", words::numbers_open(), is_open, on_click);
        page.when(is_open, |page| {
            page.element("div.fields", |page| {
                for input in BacklogInput::ALL {
                    field(page, input, numbers, entered, &on_move);
                }
            });
        });
        page.element("div.outlook", |page| {
            page.live();
            page.sentences(&outlook);
        });
        page.line("p.hint", if outlook.is_empty() { "" } else { words::outlook_assumptions() });
    });
}

fn field(
    page: &mut Markup,
    input: BacklogInput,
    numbers: &Numbers,
    entered: &BacklogNumbers,
    on_move: &Callback<Move>,
) {
    let text = input.text(numbers);
    page.element("label", |page| {
        page.line("span", &text.label);
        page.input("number", |page| {
            page.attribute("autocomplete", "off");
            page.attribute("inputmode", "numeric");
            page.attribute("min", "0");
            page.attribute("step", "1");
            page.value(&entered.get(input).map(|number| number.to_string()).unwrap_or_default());
            page.on_input(on_input(input, on_move.clone()));
        });
        page.line("small", &text.hint);
    });
}

fn on_input(input: BacklogInput, on_move: Callback<Move>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        if let Some(number) = number_in(&event) {
            on_move.emit(Move::Number(input, number));
        }
    })
}

/// The number that was entered, or `Some(None)` if it was removed; `None` while the text is not a whole number.
#[expect(clippy::option_option, reason = "an empty field is an entry too")]
fn number_in(event: &InputEvent) -> Option<Option<u32>> {
    let text = event.target_dyn_into::<HtmlInputElement>()?.value();
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}
