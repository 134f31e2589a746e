//! The few shapes that most of a screen is made of. A function for each is smaller in the WASM than an expansion of
//! `html!` at each place, and so are class names that are known when it is expanded: Yew puts others into a set at run time.

use yew::prelude::*;

/// A part of a screen under its heading, with a hint if there is one to give.
pub(super) fn section(title: &str, hint: &str, body: Html) -> Html {
    html! {
        <section>
            <h2>{ title }</h2>
            { self::hint(hint) }
            { body }
        </section>
    }
}

/// A paragraph, unless there is nothing to say.
pub(super) fn paragraph(text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <p>{ text }</p> }
    }
}

/// A quiet paragraph, unless there is nothing to say.
pub(super) fn hint(text: &str) -> Html {
    if text.is_empty() {
        Html::default()
    } else {
        html! { <p class="hint">{ text }</p> }
    }
}

/// The button of the way on.
pub(super) fn primary(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="primary" {onclick}>{ label }</button> }
}

/// A button beside the way on.
pub(super) fn secondary(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="secondary" {onclick}>{ label }</button> }
}

/// A button that looks like a link.
pub(super) fn quiet(label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="link" {onclick}>{ label }</button> }
}

/// A list of sentences.
pub(super) fn sentences(sentences: Vec<String>) -> Html {
    html! { <ul class="notes">{ for sentences.into_iter().map(|text| html! { <li key={text.clone()}>{ text }</li> }) }</ul> }
}

/// A radio with its text, the whole row one target.
pub(super) fn radio_row(name: &str, value: String, is_chosen: bool, onchange: Callback<Event>, text: Html) -> Html {
    html! {
        <label key={value.clone()} class="row">
            <input type="radio" name={name.to_owned()} {value} checked={is_chosen} {onchange} />
            { text }
        </label>
    }
}
