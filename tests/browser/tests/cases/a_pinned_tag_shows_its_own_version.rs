use browser_tests::{Host, Outcome, Role, Site, Visitor, content};
use delivery_assessments::engine::Answers;

/// Later versions may change everything outside of the folder.
#[tokio::test]
async fn with_nothing_but_the_folder_of_that_version() {
    let assessment = content::assessment();
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    let site = Site::pinned().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &answers, None).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, None));
    visitor.leaves().await;
    let requests = site.requests();
    assert!(requests.iter().all(|line| line.starts_with(&format!("GET /{}", xtask::project::PINNED))), "{requests:?}");
}

/// A page of its own leads to the others of its version.
#[tokio::test]
async fn all_assessments_are_those_of_that_version() {
    let site = Site::pinned().await;
    let visitor = Visitor::at(&format!("{}/", site.address)).await;
    for assessment in content::assessments() {
        let link = visitor.find(Role::Link, &assessment.title).await;
        let address = link.prop("href").await.expect("the browser answers");
        assert_eq!(address, Some(site.page(&assessment.id)));
    }
    visitor.browser.end().await;
}
