use browser_tests::{Role, Site, Visitor};

#[tokio::test]
async fn however_deep_the_address_is() {
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}/not/here/", site.address)).await;
    visitor.sees("There is no such page").await;
    let style = visitor.run("return getComputedStyle(document.querySelector('.brand')).textDecorationLine").await;
    assert_eq!(style, "none");
    visitor.follows("All ten assessments").await;
    visitor.find(Role::Link, "Find your assessment").await;
    visitor.leaves_after(&["404"]).await;
}
