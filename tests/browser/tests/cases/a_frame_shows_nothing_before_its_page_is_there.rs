//! `WebKit` paints a frame white until its page is there, which flashes on a dark page.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Visitor, content, in_each_engine, site};
use serde_json::json;
use std::fs;
use std::sync::Arc;
use tokio::sync::Semaphore;
use xtask::project;

in_each_engine!(and_then_all_of_it);

const OPACITY: &str = "const frame = document.querySelector('iframe'); return frame && getComputedStyle(frame).opacity";

async fn and_then_all_of_it(engine: Engine) {
    let id = &content::assessment().id;
    let read = |name: &str| fs::read_to_string(project::dist().join(name)).expect("the site is built");
    let (loader, page) = (read("embed.js"), read(&format!("{id}/index.html")));
    let begin = Arc::new(Semaphore::new(0));
    let held = Arc::clone(&begin);
    let answer = async move || {
        let _may = held.acquire().await;
        Html(page)
    };
    let router = Router::new().route("/embed.js", get(loader)).route(&format!("/{id}/"), get(answer));
    let address = site::spawn(router).await;
    let add = format!(
        "const script = document.createElement('script'); script.src = '{address}/embed.js'; \
         script.dataset.assessment = '{id}'; document.body.append(script)"
    );
    let body = format!("<style>body {{ background: #111 }}</style><script>onload = () => {{ {add} }}</script>");
    let host = Host::with(&body).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    until_equal("a frame that cannot be seen", json!("0"), async || visitor.run(OPACITY).await).await;
    begin.add_permits(1);
    until_equal("a frame that can be seen", json!("1"), async || visitor.run(OPACITY).await).await;
    visitor.browser.end().await; // the console tells that there is no program
}
