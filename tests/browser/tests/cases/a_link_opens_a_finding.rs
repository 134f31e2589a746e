use browser_tests::{Engine, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::diagnosis::{Replies, Reply, StepState};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::diagnosis::{SharedReplies, encode};
use delivery_assessments::export::link::{self, KEY};
use delivery_assessments::model::Pattern;
use delivery_assessments::words;

in_each_engine!(
    pasted_over_the_address_of_the_open_page,
    and_its_open_questions_can_be_answered,
    or_the_cover_says_why_not
);

/// A link from the time when the diagnosis stopped at the first "no".
fn shared() -> SharedReplies {
    let mut replies = Replies::default();
    replies.give(Pattern::OwnershipGap, Reply::Yes);
    replies.give(Pattern::CoordinationTax, Reply::No);
    SharedReplies { replies, date: Date::new(2025, 3, 31) }
}

async fn pasted_over_the_address_of_the_open_page(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let page = site.page(&diagnosis.id);
    let visitor = Visitor::in_engine(engine, &page).await;
    visitor.find(Role::Button, words::start()).await;
    visitor.pastes_link(&format!("{page}#{KEY}{}", encode(&diagnosis, &shared()))).await;
    visitor.sees(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.reads("31 Mar 2025").await;
    visitor.reads(words::opened()).await;
    visitor.press(words::take_it()).await;
    visitor.sees(&diagnosis.promise).await;
    visitor.is_diagnosed(&diagnosis, "nyyy").await;
    assert_eq!(visitor.run("return document.querySelectorAll('.opened').length").await, 0);
    visitor.leaves().await;
}

async fn and_its_open_questions_can_be_answered(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let address = format!("{}#{KEY}{}", site.page(&diagnosis.id), encode(&diagnosis, &shared()));
    let visitor = Visitor::in_engine(engine, &address).await;
    visitor.sees(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.reads(words::step_state(StepState::Open)).await;
    visitor.press(words::go_on()).await;
    visitor.walks(&diagnosis, shared().replies, "n-").await;
    visitor.sees(words::pattern_label(Pattern::CoordinationTax)).await;
    visitor.reads(words::step_state(StepState::DoesNotApply)).await;
    let ways_on = "return document.querySelectorAll('.on').length";
    assert_eq!(visitor.run(ways_on).await, 0);
    visitor.leaves().await;
}

#[tokio::test]
async fn that_was_copied_there() {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    visitor.go_to(&site.page(&diagnosis.id)).await;
    visitor.is_diagnosed(&diagnosis, "?yny").await;
    visitor.press(words::copy_link()).await;
    visitor.reads(words::copied_link()).await;
    let copied = visitor.clipboard().await;
    visitor.go_to("about:blank").await;
    visitor.go_to(&copied).await;
    visitor.sees(words::pattern_label(Pattern::BacklogIllusion)).await;
    visitor.reads(&diagnosis.guide(Pattern::OwnershipGap).find_out).await;
    visitor.leaves().await;
}

/// For a link that cannot be opened, the cover says why, and works.
async fn check_refused(visitor: &Visitor, site: &Site, state: &str, sentence: &str) {
    let diagnosis = content::diagnosis();
    // Changing only the fragment would not reload the page.
    visitor.go_to("about:blank").await;
    visitor.go_to(&format!("{}#{KEY}{state}", site.page(&diagnosis.id))).await;
    visitor.reads(sentence).await;
    visitor.sees(&diagnosis.promise).await;
    visitor.is_diagnosed(&diagnosis, "nyyy").await;
}

async fn or_the_cover_says_why_not(engine: Engine) {
    let diagnosis = content::diagnosis();
    let sound = encode(&diagnosis, &shared());
    let assessment = content::assessment();
    let answers = Answers::none(&assessment);
    let foreign = link::encode(&assessment, &link::SharedResult { answers, felt: None, date: None });
    let newer = content::diagnosis_in(diagnosis.version + 1);
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    check_refused(&visitor, &site, &sound[..sound.len() - 1], words::link_damaged()).await;
    check_refused(&visitor, &site, &foreign, words::link_other()).await;
    check_refused(&visitor, &site, &encode(&newer, &shared()), &words::link_newer_content(newer.version)).await;
    visitor.leaves().await;
}
