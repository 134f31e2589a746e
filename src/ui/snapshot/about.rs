use crate::words;
use yew::prelude::*;

/// The words that go with every snapshot.
pub(super) fn view() -> Html {
    let texts =
        [words::ABOUT_SELF, words::ABOUT_VALIDITY, words::ABOUT_UNKNOWN, words::ABOUT_CUTS, words::ABOUT_PRIVATE];
    html! {
        <section class="about">
            <h2>{ words::ABOUT }</h2>
            <div>{ for texts.into_iter().map(|text| html! { <p key={text}>{ text }</p> }) }</div>
        </section>
    }
}
