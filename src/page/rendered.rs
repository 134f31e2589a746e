use crate::words;
use yew::prelude::*;
use yew::{Html, ServerRenderer};

/// What `content` draws, as HTML, in the language that is spoken. `content` is called where it is rendered, on a thread of Yew's:
/// what it returns cannot pass to another one.
pub fn rendered(content: impl FnOnce() -> Html + Send + 'static) -> String {
    let language = words::spoken();
    let props = move || {
        language.begin();
        ScreenProps { content: content() }
    };
    futures_executor::block_on(ServerRenderer::<Screen>::with_props(props).hydratable(false).render())
}

#[derive(PartialEq, Properties)]
struct ScreenProps {
    content: Html,
}

/// Yew renders only components.
#[function_component]
fn Screen(props: &ScreenProps) -> Html {
    props.content.clone()
}
