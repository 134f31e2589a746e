use browser_tests::{Engine, Host, Outcome, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::model::Stage;

/// From the tag on a host page to the snapshot, comparing every number on it.
async fn check(engine: Engine, line: &str, felt: Option<u8>) {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    check_at(&host.address, engine, line, felt).await;
}

/// The same on any page with the tag for the site's first assessment.
async fn check_at(address: &str, engine: Engine, line: &str, felt: Option<u8>) {
    let assessment = content::assessment();
    let answers = Answers::read(line, &assessment).expect("the line fits the assessment");
    let felt = felt.and_then(Stage::new);
    let visitor = Visitor::in_engine(engine, address).await;
    visitor.enter().await;
    visitor.takes_by_name(&assessment, &answers, felt).await;

    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, felt), "{line}");
    visitor.leaves().await;
}

async fn for_a_typical_team(engine: Engine) {
    check(engine, "332 243 313 242 323", Some(4)).await;
}

async fn for_a_team_that_does_not_know_everything(engine: Engine) {
    check(engine, "3?2 44n 3?3 -43 nnn", None).await;
}

async fn for_a_team_that_knows_too_little(engine: Engine) {
    check(engine, "2-- --? --- n-1 ---", Some(2)).await;
}

async fn for_a_team_at_the_top(engine: Engine) {
    check(engine, "555 555 545 555 555", Some(5)).await;
}

/// On the site's own origin, the frame has an opaque origin.
async fn on_the_site_itself(engine: Engine) {
    let site = Site::start().await;
    check_at(&site.address, engine, "332 243 313 242 323", None).await;
}

in_each_engine!(
    on_the_site_itself,
    for_a_typical_team,
    for_a_team_that_does_not_know_everything,
    for_a_team_that_knows_too_little,
    for_a_team_at_the_top,
);
