//! Pages of somebody else's site, which embed ours, on an origin of their own.

use crate::site;
use axum::Router;
use axum::http::HeaderValue;
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
        Self { address: site::spawn(router(body)).await }
    }

    /// The same, of a site that embeds nothing but what says that it may be embedded: it has isolated itself from all others.
    pub async fn isolated(body: &str) -> Self {
        let isolate = async |mut response: Response| {
            let policies =
                [("cross-origin-embedder-policy", "require-corp"), ("cross-origin-opener-policy", "same-origin")];
            for (name, value) in policies {
                response.headers_mut().insert(name, HeaderValue::from_static(value));
            }
            response
        };
        Self { address: site::spawn(router(body).layer(map_response(isolate))).await }
    }
}

fn router(body: &str) -> Router {
    host_router([("/", include_str!("host.html").replace("{body}", body))])
}
