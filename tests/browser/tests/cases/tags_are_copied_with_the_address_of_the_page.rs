use browser_tests::{Role, Site, Visitor, content};
use serde_json::Value;

#[tokio::test]
async fn wherever_the_folder_was_published() {
    let assessment = content::assessment();
    let site = Site::below("/anywhere").await;
    let visitor = Visitor::at(&format!("{}/embed/", site.address)).await;
    visitor.browser.opens_clipboard_to(site.address.trim_end_matches("/anywhere")).await;
    visitor.press(&format!("Copy the tag of {}", assessment.title)).await;
    visitor.find(Role::Button, &format!("Copy the tag of {}", assessment.title)).await;
    visitor.reads("Copied").await;
    let copied = visitor.run("return navigator.clipboard.readText()").await;
    assert_eq!(copied, Value::from(site.tag(&assessment.id)));
    visitor.leaves().await;
}
