use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;

/// Makes creating elements fail, so that the app cannot show its next screen.
const BREAK: &str = "const broken = () => { throw new Error('broken') }; \
    document.createElement = document.createElementNS = Node.prototype.cloneNode = broken";

async fn and_the_host_page_goes_on(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;

    visitor.run(BREAK).await;
    visitor.press(words::next()).await;
    visitor.reads(words::crashed()).await;
    visitor.find(Role::Link, words::open_alone()).await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:error").await;
    visitor.press("Press me").await;
    visitor.find(Role::Button, "Pressed").await;
    visitor.leaves_after(&["delivery-assessments: the assessment stopped"]).await;
}

in_each_engine!(and_the_host_page_goes_on);
