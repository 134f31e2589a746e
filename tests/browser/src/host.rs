//! Pages of somebody else's site, which embed ours, on an origin of their own.

use crate::site;
use xtask::serve::host_router;

/// A served host page. It ends with the test's runtime.
pub struct Host {
    /// Where the page is.
    pub address: String,
}

impl Host {
    /// Serves a page with `body`. It notes what it hears: messages in `messages`, events in `events`.
    pub async fn with(body: &str) -> Self {
        let html = include_str!("host.html").replace("{body}", body);
        Self { address: site::spawn(host_router([("/", html)])).await }
    }
}
