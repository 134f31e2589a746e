use yew::prelude::*;
use yew::{Html, ServerRenderer};

/// What `content` draws, as HTML. `content` is called where it is rendered: what it returns cannot pass to another thread.
pub fn rendered(content: impl FnOnce() -> Html + Send + 'static) -> String {
    let props = || ScreenProps { content: content() };
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
