use crate::words;
use yew::prelude::*;

/// A link that leaves the assessment as it is: it opens in a new tab, and says so to those who cannot see it.
pub(super) fn new_tab(url: &str, text: &str) -> Html {
    html! {
        <a href={url.to_owned()} target="_blank" rel="noreferrer">
            { text }
            <span class="unseen">{ format!(" ({})", words::NEW_TAB) }</span>
        </a>
    }
}
