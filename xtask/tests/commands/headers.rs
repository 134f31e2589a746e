//! What `cargo xtask headers` reports about a running server.

use axum::Router;
use axum::http::HeaderValue;
use axum::middleware::map_response;
use axum::response::Response;
use delivery_assessments::site::Address;
use std::fs;
use std::path::{Path, PathBuf};
use xtask::project::PINNED;

/// Writes a published folder: its first page, the loader, and each assessment with the program.
pub(super) fn write_site(dist: &Path) {
    let write = |file: &str, content: &str| {
        let path = dist.join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be written");
        fs::write(path, content).expect("the folder can be written");
    };
    // Servers do not compress a page that is very short.
    write("index.html", &format!("<!doctype html><title>First</title>{}", "<p>A line.</p>\n".repeat(50)));
    write("404.html", "<!doctype html><title>Not found</title>");
    write("embed.js", "loader");
    write("embed.mjs", "module");
    write("embed.js.br", "compressed loader");
    write(&format!("{PINNED}embed.js"), "loader");
    write(&format!("{PINNED}embed.js.br"), "compressed loader");
    write(&format!("{PINNED}assets/widget.wasm"), "program");
    write(&format!("{PINNED}assets/widget.wasm.br"), "compressed program");
    let page = format!("<script data-wasm=\"../{PINNED}assets/widget.wasm\"></script>");
    for assessment in xtask::assessments::all().expect("the assessments can be read") {
        write(&format!("{}/index.html", assessment.id), &page);
        write(&format!("{}/oembed.json", assessment.id), "{}");
    }
}

fn folder(name: &str) -> PathBuf {
    let dist = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    write_site(&dist);
    dist
}

/// What is reported about `path` on a running server.
async fn said(router: Router, path: &str) -> Result<(), String> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port is free");
    let address = format!("http://{}/{path}", listener.local_addr().expect("it has an address"));
    let address: Address = address.parse().expect("it is an address");
    let server = tokio::spawn(axum::serve(listener, router).into_future());
    let said = tokio::task::spawn_blocking(move || xtask::headers::check(&address).map_err(|error| error.to_string()));
    let said = said.await.expect("it does not panic");
    server.abort();
    said
}

/// The site with an additional header on every path that ends with `end`.
fn adding(dist: &str, end: &'static str, name: &'static str) -> Router {
    let add = move |mut response: Response| async move {
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.ends_with(end) {
            response.headers_mut().insert(name, HeaderValue::from_static("value"));
        }
        response
    };
    xtask::serve::router(&folder(dist)).layer(map_response(add))
}

#[tokio::test]
async fn serve_sends_none_of_them() {
    let router = xtask::serve::router(&folder("headers-none"));
    assert_eq!(said(router.clone(), "").await, Ok(()));
    let id = xtask::assessments::all().expect("the assessments can be read")[0].id.clone();
    assert_eq!(said(router, &id).await, Ok(()));
}

#[tokio::test]
async fn one_is_found_wherever_it_is() {
    for kind in ["html", "javascript", "wasm"] {
        let error = said(adding("headers-one", kind, "nel"), "").await.expect_err(kind);
        assert!(error.starts_with("The seal cannot undo a header. Remove th"), "{error}");
    }
    assert_eq!(said(adding("headers-one", "html", "server"), "").await, Ok(()));
}

#[tokio::test]
async fn a_server_that_is_not_there_or_has_nothing_is_named() {
    let error = said(xtask::serve::router(&folder("headers-nothing")), "nothing").await.expect_err("there is nothing");
    assert!(error.ends_with("/nothing/ answers 404: name the published folder, or the page of an assessment in it"));
    let address: Address = "http://127.0.0.1:1/".parse().expect("it is an address");
    let error = xtask::headers::check(&address).expect_err("nobody listens there").to_string();
    assert!(error.starts_with("cannot ask http://127.0.0.1:1/: "), "{error}");
}
