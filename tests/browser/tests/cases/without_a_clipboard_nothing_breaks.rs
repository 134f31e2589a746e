use browser_tests::{Role, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;

/// Browsers provide a clipboard only to pages served over HTTPS or from the same machine.
const TAKE_AWAY: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";

/// A few also refuse the older way.
const TAKE_ALL: &str = "document.execCommand = () => false";

#[tokio::test]
async fn and_the_visitor_learns_of_another_way() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&assessment.id)).await;
    visitor.takes(&assessment, &Answers::none(&assessment), None).await;
    visitor.run(TAKE_AWAY).await;
    visitor.press(words::copy_markdown()).await;
    visitor.reads(words::copied()).await;
    visitor.run(TAKE_ALL).await;
    for copy in [words::copy_link(), words::copy_markdown()] {
        visitor.press(copy).await;
        visitor.reads(words::not_copied_here()).await;
        visitor.find(Role::Button, words::change_answers()).await;
    }
    visitor.leaves().await;
}
