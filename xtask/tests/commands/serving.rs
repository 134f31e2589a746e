//! How the site is served, with the headers that a deployment needs too.

use axum::body::Body;
use axum::http::{Request, Response};
use std::fs;
use std::path::PathBuf;
use tower::ServiceExt;

const PAGE: &str = "<!doctype html><title>Here</title>";

/// A site with one page, one loader, and one program; the page and the program also compressed.
fn site(name: &str) -> PathBuf {
    let dist = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for folder in ["here", "v0.1.0/assets"] {
        fs::create_dir_all(dist.join(folder)).expect("the folder for temporary files can be written");
    }
    let files = [
        ("404.html", "<!doctype html><title>Not found</title>"),
        ("here/index.html", PAGE),
        ("here/index.html.br", "compressed page"),
        ("v0.1.0/assets/widget-0123456789abcdef.wasm", "program"),
        ("v0.1.0/assets/widget-0123456789abcdef.wasm.br", "compressed program"),
        ("embed.js", "loader"),
        ("v0.1.0/embed.js", "loader"),
    ];
    for (file, content) in files {
        fs::write(dist.join(file), content).expect("the folder for temporary files can be written");
    }
    dist
}

async fn get(site: &str, path: &str) -> Response<Body> {
    let dist = self::site(site);
    let request = Request::get(path).header("accept-encoding", "br, gzip").body(Body::empty());
    xtask::serve::router(&dist).oneshot(request.expect("the path is valid")).await.expect("a router cannot fail")
}

#[track_caller]
fn check(response: &Response<Body>, status: u16, headers: &[(&str, &str)]) {
    assert_eq!(response.status(), status);
    for (name, expected) in headers {
        let value = response.headers().get(*name).map(|value| value.to_str().expect("headers are ASCII"));
        assert_eq!(value, Some(*expected), "{name}");
    }
    assert!(response.headers().get("set-cookie").is_none());
}

#[tokio::test]
async fn a_page_comes_compressed_and_is_asked_for_every_time() {
    let headers = [
        ("content-type", "text/html"),
        ("content-encoding", "br"),
        ("cache-control", "no-cache"),
        ("vary", "Accept-Encoding"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
    ];
    check(&get("page", "/here/").await, 200, &headers);
}

#[tokio::test]
async fn the_program_has_its_type_and_is_open_to_every_origin() {
    let headers = [
        ("content-type", "application/wasm"),
        ("content-encoding", "br"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("access-control-allow-origin", "*"),
        ("cross-origin-resource-policy", "cross-origin"),
    ];
    check(&get("program", "/v0.1.0/assets/widget-0123456789abcdef.wasm").await, 200, &headers);
}

#[tokio::test]
async fn the_loader_that_moves_is_renewed_in_the_background() {
    let headers = [
        ("content-type", "text/javascript"),
        ("cross-origin-resource-policy", "cross-origin"),
        ("cache-control", "public, max-age=300, stale-while-revalidate=86400"),
        ("access-control-allow-origin", "*"),
    ];
    check(&get("loader", "/embed.js").await, 200, &headers);
}

#[tokio::test]
async fn the_loader_of_a_version_never_changes() {
    let headers = [("cache-control", "public, max-age=31536000, immutable")];
    check(&get("version", "/v0.1.0/embed.js").await, 200, &headers);
}

#[tokio::test]
async fn an_unknown_path_gets_the_page_for_it_and_nobody_keeps_that() {
    let headers = [("content-type", "text/html"), ("cache-control", "no-cache")];
    check(&get("unknown", "/v0.1.0/assets/nothing.wasm").await, 404, &headers);
}
