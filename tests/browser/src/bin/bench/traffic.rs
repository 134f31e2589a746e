use axum::http::{Response, header};
use axum::middleware::map_response;
use browser_tests::site;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use xtask::serve;

/// A served folder, and what was sent of it.
pub(crate) struct Traffic {
    /// `http://127.0.0.1:41234`
    pub(crate) address: String,
    sent: Arc<AtomicU64>,
}

impl Traffic {
    /// Serves `folder` as the site is served.
    pub(crate) async fn of(folder: &Path) -> Self {
        let sent = Arc::new(AtomicU64::new(0));
        let files = serve::router(folder).layer(map_response(counting(sent.clone())));
        Self { address: site::spawn(files).await, sent }
    }

    /// Bytes of all files that were asked for since the last time, compressed as they are sent.
    pub(crate) fn take(&self) -> u64 {
        self.sent.swap(0, Ordering::Relaxed)
    }
}

fn counting<B>(sent: Arc<AtomicU64>) -> impl Fn(Response<B>) -> std::future::Ready<Response<B>> + Clone {
    move |response| {
        let length =
            response.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        sent.fetch_add(length.unwrap_or(0), Ordering::Relaxed);
        std::future::ready(response)
    }
}
