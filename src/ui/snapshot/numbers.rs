use crate::engine::{BacklogInput, BacklogNumbers, BacklogOutlook, Move};
use crate::model::{Assessment, Numbers};
use crate::ui::markup::{hint, section, sentences};
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Six optional numbers and what follows from them, where the assessment asks for them.
pub(super) fn view(assessment: &Assessment, entered: &BacklogNumbers, on_move: &Callback<Move>) -> Html {
    let Some(numbers) = &assessment.numbers else { return Html::default() };
    let outlook = words::outlook(&BacklogOutlook::of(entered));
    let has_outlook = !outlook.is_empty();
    let fields = BacklogInput::ALL.into_iter().map(|input| field(input, numbers, entered, on_move));
    let body = html! {
        <div class="numbers">
            <div class="fields">{ for fields }</div>
            <div role="status" class="outlook">{ sentences(outlook) }</div>
            { hint(if has_outlook { words::OUTLOOK_ASSUMPTIONS } else { "" }) }
        </div>
    };
    section(&numbers.title, &numbers.intro, body)
}

fn field(input: BacklogInput, numbers: &Numbers, entered: &BacklogNumbers, on_move: &Callback<Move>) -> Html {
    let text = input.text(numbers);
    let value = entered.get(input).map(|number| number.to_string());
    let on_input = {
        let on_move = on_move.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(number) = number_in(&event) {
                on_move.emit(Move::Number(input, number));
            }
        })
    };
    html! {
        <label key={text.label.clone()}>
            <span>{ &text.label }</span>
            <input type="number" inputmode="numeric" min="0" step="1" {value} oninput={on_input} />
            <small>{ &text.hint }</small>
        </label>
    }
}

/// The number that was entered or taken back; nothing while it is no whole number yet.
#[expect(clippy::option_option, reason = "an empty field is an entry too")]
fn number_in(event: &InputEvent) -> Option<Option<u32>> {
    let text = event.target_dyn_into::<HtmlInputElement>()?.value();
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}
