use browser_tests::until::until_equal;
use browser_tests::{Engine, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::model::{Area, Assessment, Listing, Role};
use delivery_assessments::words;
use fantoccini::Locator;
use serde_json::{Value, json};

in_each_engine!(by_area_role_and_symptom, and_a_link_leads_to_what_was_found, and_shows_one_until_it_can_be_taken);

/// The fragment, what screen readers are told, and the titles that are shown.
const SHOWN: &str = "return [location.hash, document.querySelector('.found [role=status]').textContent, \
    [...document.querySelectorAll('.cards > li:not([hidden]) h3')].map(({ textContent }) => textContent)]";

async fn shows(visitor: &Visitor, fragment: &str, said: &str, titles: Vec<String>) {
    let titles: Vec<String> = titles.into_iter().chain([content::diagnosis().title.clone()]).collect();
    until_equal(fragment, json!([fragment, said, titles]), async || visitor.run(SHOWN).await).await;
}

/// The titles of the assessments whose listing passes, in the order of the site.
fn titles(passes: impl Fn(&Listing) -> bool) -> Vec<String> {
    let listing = |one: &Assessment| one.listing.clone().expect("each is listed");
    let mut found: Vec<_> = content::assessments().into_iter().filter(|one| passes(&listing(one))).collect();
    found.sort_by_key(|one| Area::ALL.iter().position(|area| *area == listing(one).area));
    found.into_iter().map(|one| one.title.clone()).collect()
}

/// Chooses a line of the list at `index`.
async fn picks(visitor: &Visitor, index: usize, label: &str) {
    let lists = visitor.browser.client.find_all(Locator::Css(".filters select")).await.expect("a page can be searched");
    lists[index].select_by_label(label).await.expect("a line can be chosen");
}

async fn by_area_role_and_symptom(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.address).await;
    visitor.press(words::area_label(Area::Delivery)).await;
    let in_area = |listing: &Listing| listing.area == Area::Delivery;
    shows(&visitor, "#for=delivery", "4 of 10 assessments.", titles(in_area)).await;

    picks(&visitor, 0, words::role_label(Role::Cto)).await;
    let both = titles(|listing| in_area(listing) && listing.roles.contains(&Role::Cto));
    shows(&visitor, "#for=delivery,cto", "2 of 10 assessments.", both).await;

    picks(&visitor, 1, "When the build turns red, someone runs it again.").await;
    shows(&visitor, "#for=delivery,cto,qa-automation.2", "None of the ten fits all of that.", Vec::new()).await;

    visitor.press("Show all ten").await;
    shows(&visitor, "#assessments", "All ten assessments.", titles(|_| true)).await;
    assert_eq!(visitor.run("return document.activeElement.textContent").await, "All ten");

    // For a delivery lead, the one that names this role first comes first.
    picks(&visitor, 0, words::role_label(Role::DeliveryLead)).await;
    let [closest, other, third] = ["backlog-burndown", "engineering-velocity", "qa-automation"]
        .map(|id| content::assessments().into_iter().find(|one| one.id == id).expect("it is there").title.clone());
    shows(&visitor, "#for=delivery-lead", "3 of 10 assessments.", vec![closest, other, third]).await;
    visitor.leaves().await;
}

/// Which filters are chosen, and whether the list is in sight.
const CHOSEN: &str = "const { top } = document.querySelector('.filters').getBoundingClientRect(); \
    return [document.querySelector('[aria-pressed=true]').textContent, \
    ...[...document.querySelectorAll('.filters select')].map(({ value }) => value), top > 0 && top < innerHeight]";

async fn and_a_link_leads_to_what_was_found(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &format!("{}/#for=ai-readiness,coo,nothing", site.address)).await;
    let for_coo = titles(|listing| listing.roles.contains(&Role::Coo));
    shows(&visitor, "#for=ai-readiness,coo,nothing", "1 of 10 assessments.", for_coo).await;
    let chosen: Value = json!([words::area_label(Area::AiReadiness), "coo", "", true]);
    until_equal("what is chosen", chosen, async || visitor.run(CHOSEN).await).await;
    visitor.leaves().await;
}

/// Whether the still is there, and where the page ends.
const STILL: &str = "return [!document.querySelector('.still').hidden, document.querySelector('.bottom').getBoundingClientRect().top + scrollY]";

async fn and_shows_one_until_it_can_be_taken(engine: Engine) {
    let site = Site::with(Wasm::Held).await;
    let visitor = Visitor::in_engine(engine, &site.address).await;
    visitor.enter().await;
    visitor.leave_frame().await;
    let held = visitor.run(STILL).await;
    assert_eq!(held[0], true);
    site.let_wasm_go();
    until_equal("the still has gone, and nothing moved", json!([false, held[1]]), async || visitor.run(STILL).await)
        .await;
    visitor.leaves().await;
}
