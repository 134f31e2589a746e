use crate::ui::markup::{paragraph, section};
use crate::words;
use yew::prelude::*;

/// The words that go with every snapshot.
pub(super) fn view() -> Html {
    section(words::ABOUT, "", html! { <div class="about">{ for words::ABOUT_ALL.into_iter().map(paragraph) }</div> })
}
