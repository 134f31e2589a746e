use browser_tests::{Role, Site, Visitor, content};

#[tokio::test]
async fn wherever_the_folder_was_published() {
    let assessment = content::assessment();
    let site = Site::below("/anywhere").await;
    let visitor = Visitor::at(&format!("{}/embed/#tags", site.address)).await;
    visitor.browser.opens_clipboard_to(site.address.trim_end_matches("/anywhere")).await;
    visitor.press(&format!("Copy the tag of {}", assessment.title)).await;
    visitor.find(Role::Button, "Copied").await;
    visitor.reads("Copied").await;
    assert_eq!(visitor.clipboard().await, site.tag(&assessment.id));
    visitor.find(Role::Button, &format!("Copy the tag of {}", assessment.title)).await;
    visitor.leaves().await;
}
