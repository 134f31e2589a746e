use crate::engine::{BacklogInput, BacklogNumbers, BacklogOutlook, Move};
use crate::model::{Assessment, Numbers};
use crate::words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Six optional numbers and what follows from them, where the assessment asks for them.
pub(super) fn view(assessment: &Assessment, entered: &BacklogNumbers, on_move: &Callback<Move>) -> Html {
    let Some(numbers) = &assessment.numbers else { return Html::default() };
    let outlook = words::outlook(&BacklogOutlook::of(entered));
    html! {
        <section class="numbers">
            <h2>{ &numbers.title }</h2>
            <p>{ &numbers.intro }</p>
            <div class="fields">
                { for BacklogInput::ALL.into_iter().map(|input| field(input, numbers, entered, on_move)) }
            </div>
            <ul class="outlook" role="status">
                { for outlook.iter().map(|line| html! { <li key={line.clone()}>{ line }</li> }) }
            </ul>
            if !outlook.is_empty() {
                <p class="hint">{ words::OUTLOOK_ASSUMPTIONS }</p>
            }
        </section>
    }
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
