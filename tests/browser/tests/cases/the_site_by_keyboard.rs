use browser_tests::{Site, Visitor};
use fantoccini::key::Key;

#[tokio::test]
async fn one_press_skips_what_every_page_begins_with() {
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}/method/", site.address)).await;
    visitor.strikes(Key::Tab).await;
    assert_eq!(visitor.focused().await, "Skip to the content");
    let is_seen = "return document.activeElement.getBoundingClientRect().top >= 0";
    assert_eq!(visitor.run(is_seen).await, true);
    visitor.strikes(Key::Enter).await;
    assert_eq!(visitor.run("return document.activeElement.id").await, "content");
    visitor.strikes(Key::Tab).await;
    assert_eq!(visitor.focused().await, "The principle");
    visitor.leaves().await;
}

#[tokio::test]
async fn from_the_first_page_to_a_place_on_it() {
    let site = Site::start().await;
    let visitor = Visitor::at(&site.address).await;
    visitor.tabs_to("Find your assessment").await;
    visitor.strikes(Key::Enter).await;
    assert_eq!(visitor.run("return document.activeElement.id").await, "assessments");
    visitor.leaves().await;
}
