use browser_tests::{Site, Visitor, content};
use serde_json::json;

/// Everything that the page requested and did not get.
const FAILED: &str = "return performance.getEntriesByType('resource') \
    .filter(({ responseStatus }) => responseStatus !== 200).map(({ name }) => name)";

#[tokio::test]
async fn every_page_finds_what_it_needs_and_the_widget_starts() {
    let site = Site::below("/tools/assessments").await;
    let visitor = Visitor::at("about:blank").await;
    for path in content::site_paths() {
        visitor.go_to(&format!("{}/{path}", site.address)).await;
        assert_eq!(visitor.run(FAILED).await, json!([]), "{path}");
        let color = visitor.run("return getComputedStyle(document.querySelector('.brand')).textDecorationLine").await;
        assert_eq!(color, "none", "{path}: without its style");
    }
    visitor.go_to(&format!("{}/", site.address)).await;
    visitor.enter().await;
    visitor.sees(&content::assessment().promise).await;
    visitor.leaves().await;
}
