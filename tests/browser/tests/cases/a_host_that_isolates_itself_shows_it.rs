//! A host with `Cross-Origin-Embedder-Policy: require-corp` runs and shows only files that explicitly allow embedding.

use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::json;

async fn begins(visitor: Visitor) {
    assert_eq!(visitor.run("return crossOriginIsolated").await, json!(true));
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    visitor.leave_frame().await;
    visitor.leaves().await;
}

async fn with_the_files_on_another_origin(engine: Engine) {
    let site = Site::start().await;
    let host = Host::isolated(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    begins(visitor).await;
}

in_each_engine!(with_the_files_on_another_origin);
