//! Host pages: pages of another site, on a different origin, which embed ours.

use crate::site;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;
use xtask::serve::host_router;

/// A served host page. It ends with the test.
pub struct Host {
    /// The address of the page.
    pub address: String,
}

impl Host {
    /// Serves a page with `body`. It records messages in `messages` and events in `events`.
    pub async fn with(body: &str) -> Self {
        Self::with_headers(&[], "", body).await
    }

    /// The same with a content security policy and additional elements in its head.
    pub async fn with_policy(policy: &str, head: &str, body: &str) -> Self {
        Self::with_headers(&[("content-security-policy", policy)], head, body).await
    }

    /// The same as [`with`](Self::with), on a cross-origin isolated site, which embeds only files that explicitly allow it.
    pub async fn isolated(body: &str) -> Self {
        let headers = [("cross-origin-embedder-policy", "require-corp"), ("cross-origin-opener-policy", "same-origin")];
        Self::with_headers(&headers, "", body).await
    }

    async fn with_headers(headers: &[(&'static str, &str)], head: &str, body: &str) -> Self {
        let html = include_str!("host.html").replace("{head}", head).replace("{body}", body);
        let value = |value: &str| HeaderValue::from_str(value).expect("a header is ASCII");
        let headers: Vec<_> =
            headers.iter().map(|&(name, given)| (HeaderName::from_static(name), value(given))).collect();
        let add = move |mut response: Response| {
            response.headers_mut().extend(headers.clone());
            std::future::ready(response)
        };
        Self { address: site::spawn(host_router([("/", html)]).layer(map_response(add))).await }
    }
}
