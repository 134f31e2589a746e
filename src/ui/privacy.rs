use crate::words;
use yew::prelude::*;

/// The quiet panel that says what is private and why.
pub(super) fn privacy() -> Html {
    html! {
        <details class="quiet">
            <summary>{ words::PRIVACY_TITLE }</summary>
            <div class="panel">{ for words::PRIVACY.iter().map(|text| html! { <p key={*text}>{ *text }</p> }) }</div>
        </details>
    }
}
