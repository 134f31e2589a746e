//! Host pages: pages of another site, which embed ours.

use axum::Router;
use axum::response::Html;
use axum::routing::get;

/// Serves each of `pages`, given as path and HTML.
pub fn router<'a>(pages: impl IntoIterator<Item = (&'a str, String)>) -> Router {
    pages.into_iter().fold(Router::new(), |router, (path, html)| {
        router.route(path, get(move || std::future::ready(Html(html.clone()))))
    })
}

/// A page with only a heading, a paragraph, and the tag for `assessment`, loaded from `base`.
pub fn demo(base: &str, assessment: &str) -> String {
    include_str!("demo.html").replace("{base}", base).replace("{assessment}", assessment)
}
