//! Pages of somebody else's site, which embed ours, on an origin of their own.

use crate::site;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::map_response;
use axum::response::Response;
use xtask::serve::host_router;

/// A served host page. It ends with the test's runtime.
pub struct Host {
    /// Where the page is.
    pub address: String,
}

impl Host {
    /// Serves a page with `body`. It notes what it hears: messages in `messages`, events in `events`.
    pub async fn with(body: &str) -> Self {
        Self::with_headers(&[], "", body).await
    }

    /// The same, under a content security policy, and with more in its head.
    pub async fn with_policy(policy: &str, head: &str, body: &str) -> Self {
        Self::with_headers(&[("content-security-policy", policy)], head, body).await
    }

    /// The same as [`with`](Self::with), of a site that embeds nothing but what says that it may be embedded: it has isolated
    /// itself from all others.
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
