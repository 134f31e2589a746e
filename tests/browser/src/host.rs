//! Pages of somebody else's site, which embed ours, on an origin of their own.

use crate::site;
use axum::http::{HeaderValue, header};
use axum::middleware;
use xtask::serve::host_router;

/// A served host page. It ends with the test's runtime.
pub struct Host {
    /// Where the page is.
    pub address: String,
}

impl Host {
    /// Serves a page with `body`. It notes what it hears: messages in `messages`, events in `events`.
    pub async fn with(body: &str) -> Self {
        Self::with_policy("", "", body).await
    }

    /// Serves a page with `head` and `body` under a content security policy, if there is one.
    pub async fn with_policy(policy: &str, head: &str, body: &str) -> Self {
        let html = include_str!("host.html").replace("{head}", head).replace("{body}", body);
        let router = host_router([("/", html)]);
        if policy.is_empty() {
            return Self { address: site::spawn(router).await };
        }
        let policy = HeaderValue::from_str(policy).expect("a policy is ASCII");
        let layer = middleware::map_response(move |mut response: axum::response::Response| {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy.clone());
            std::future::ready(response)
        });
        Self { address: site::spawn(router.layer(layer)).await }
    }
}
