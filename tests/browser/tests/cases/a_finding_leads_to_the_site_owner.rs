use browser_tests::until::until_equal;
use browser_tests::{Host, Role, Site, Visitor, content};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;
use serde_json::json;

/// The addresses of the site owner's links.
const OFFERS: &str = "return [...document.querySelectorAll('article a[href*=\"/offer\"]')].map((link) => link.href)";

#[tokio::test]
async fn with_the_pattern_only_if_the_visitor_says_so() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let tag = site.tag_with(&format!(
        "data-assessment=\"{id}\" data-cta=\"Talk to us | {address}/offer\" \
         data-cta-ownership-gap=\"One owner | {address}/offer/owner\"",
        id = diagnosis.id,
        address = site.address
    ));
    let host = Host::with(&tag).await;
    let visitor = Visitor::at(&format!("{}/?utm_source=news&secret=1", host.address)).await;
    visitor.enter().await;
    visitor.is_diagnosed(&diagnosis, "ynyy").await;
    let offer = format!("{}/offer?utm_source=news", site.address);
    assert_eq!(visitor.run(OFFERS).await, json!([offer]));

    visitor.reads("assessment_pattern=coordination-tax").await;
    let tick = visitor.find(Role::Checkbox, words::consent()).await;
    tick.click().await.expect("a box can be ticked");
    let ticked = json!([format!("{offer}&assessment_pattern=coordination-tax")]);
    until_equal("the address with the pattern", ticked, async || visitor.run(OFFERS).await).await;

    visitor.starts_over().await;
    visitor.is_diagnosed(&diagnosis, "nyyy").await;
    assert_eq!(visitor.run(OFFERS).await, json!([format!("{}/offer/owner?utm_source=news", site.address)]));
    visitor.reads(&words::own_offer(words::pattern_label(Pattern::OwnershipGap))).await;
    visitor.leave_frame().await;
    let kinds = "return [...new Set(events.map(({ type }) => type))]";
    assert_eq!(
        visitor.run(kinds).await,
        json!(["assessment:ready", "assessment:start", "assessment:complete"]),
        "nobody was told of a tick"
    );
    visitor.leaves().await;
}
