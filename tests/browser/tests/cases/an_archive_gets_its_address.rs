//! The page in the archive of a release, which `cargo xtask release` writes.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browser_tests::{Downloads, Visitor, site};
use fantoccini::Locator;
use xtask::release;

const ADDRESS: &str = "https://example.com/tools/";

/// In a browser, without any tool, as by the command.
#[tokio::test]
async fn in_a_browser_as_by_the_command() {
    let page = release::page().expect("it can be bundled");
    let address = site::spawn(Router::new().route("/", get(async || Html(page)))).await;
    let visitor = Visitor::at(&address).await;
    let archive = release::archive();
    let field =
        async |selector| visitor.browser.client.find(Locator::Css(selector)).await.expect("there is such a field");
    field("#archive").await.send_keys(&archive.display().to_string()).await.expect("a file can be chosen");
    field("#address").await.send_keys(ADDRESS).await.expect("an address can be written");
    visitor.press("Save the zip file with this address").await;
    let name = archive.file_stem().expect("it has a name").to_string_lossy().into_owned() + "-example.com.zip";
    visitor.reads(&format!("{name} is saved")).await;
    let saved = Downloads::of(&visitor.browser).bytes(&name, 500_000).await;
    let expected = release::with_address(ADDRESS).expect("run `cargo xtask release`");
    assert!(
        release::unpacked(&saved).expect("it is an archive") == release::unpacked(&expected).expect("it is an archive")
    );
    visitor.leaves().await;
}
