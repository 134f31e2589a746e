//! `cargo xtask serve`: the site on one origin and a host page on another, as in production.

mod host;
mod watch;

pub use host::{demo, router as host_router};

use crate::hosting::{CACHE_CONTROL, Caching, EVERYWHERE};
use crate::site::{self, Mode};
use crate::{assessments, diagnosis, project};
use anyhow::{Context, Error, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use std::path::Path;
use tokio::net::TcpListener;
use tower_http::services::{ServeDir, ServeFile};

/// Builds the site, and serves it on 127.0.0.1 at `port` and a host page at the next port, until the process ends.
pub fn serve(port: u16, mode: Mode) -> Result<()> {
    let address = format!("http://127.0.0.1:{port}/").parse().map_err(Error::msg)?;
    site::build(mode, Some(&address))?;
    if mode == Mode::Dev {
        watch::start(address);
    }
    tokio::runtime::Runtime::new()?.block_on(serve_both(port))
}

async fn serve_both(port: u16) -> Result<()> {
    let host_port = port.checked_add(1).context("the host page needs the port after this one")?;
    let base = format!("http://127.0.0.1:{port}");
    let mut ids: Vec<String> = assessments::all()?.iter().map(|assessment| assessment.id.clone()).collect();
    ids.push(diagnosis::get()?.id.clone());
    let host = host_pages(&base, &ids);
    let site = axum::serve(listen(port).await?, router(&project::dist()));
    let host = axum::serve(listen(host_port).await?, host);
    print_addresses(&base, host_port, &ids);
    tokio::try_join!(site.into_future(), host.into_future())?;
    Ok(())
}

async fn listen(port: u16) -> Result<TcpListener> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await;
    listener.with_context(|| format!("port {port} is not free: name another with --port"))
}

/// A host page for each assessment and the diagnosis, at its id; the first one also at the root.
fn host_pages(base: &str, ids: &[String]) -> Router {
    let first = ids.first().expect("a built site has an assessment");
    let paths: Vec<String> = ids.iter().map(|id| format!("/{id}")).collect();
    let pages = paths.iter().zip(ids).map(|(path, id)| (path.as_str(), demo(base, id)));
    host_router(pages.chain([("/", demo(base, first))]))
}

fn print_addresses(base: &str, host_port: u16, ids: &[String]) {
    println!("\nThe site       {base}/");
    for id in ids {
        println!("               {base}/{id}/");
    }
    println!("A host page    http://127.0.0.1:{host_port}/ and http://127.0.0.1:{host_port}/<name>");
    println!("End with Ctrl+C.");
}

/// Serves `dist` as in production: compressed if possible, readable from every origin, embeddable in cross-origin isolated
/// hosts, cached as long as each file stays the same, and without cookies.
pub fn router(dist: &Path) -> Router {
    let not_found = ServeFile::new(dist.join("404.html")).precompressed_br();
    let files = ServeDir::new(dist).precompressed_br().not_found_service(not_found);
    Router::new().fallback_service(files).layer(middleware::from_fn(with_headers))
}

async fn with_headers(request: Request, next: Next) -> Response {
    let caching = Caching::of(request.uri().path());
    let mut response = next.run(request).await;
    let caching = if response.status() == StatusCode::NOT_FOUND { Caching::Checked } else { caching };
    let compressed = ("Vary", "Accept-Encoding");
    for (name, value) in EVERYWHERE.into_iter().chain([(CACHE_CONTROL, caching.value()), compressed]) {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("each header of the list has a name");
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
