use browser_tests::{Engine, Host, Outcome, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level, Stage};
use delivery_assessments::words;

const LINE: &str = "3?2 44n 3?3 -43 nnn";

const FELT: Option<Stage> = Some(Stage::Measured);

fn answers(assessment: &Assessment) -> Answers {
    Answers::read(LINE, assessment).expect("the line fits the assessment")
}

/// The state in a link to a result from this day.
fn state(assessment: &Assessment, answers: &Answers, date: Option<Date>) -> String {
    link::encode(assessment, &SharedResult { answers: answers.clone(), felt: FELT, date })
}

async fn today(visitor: &Visitor) -> Option<Date> {
    let parts = "const day = new Date(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]";
    let [year, month, day]: [u32; 3] = serde_json::from_value(visitor.run(parts).await).expect("three numbers");
    Date::new(year, month, day)
}

/// From the cover to a copied link, and from that link to the same snapshot.
async fn check(visitor: Visitor, site: &Site) {
    let assessment = content::assessment();
    let answers = answers(&assessment);
    let state = state(&assessment, &answers, today(&visitor).await);
    visitor.takes(&assessment, &answers, FELT).await;
    visitor.press(words::copy_link()).await;
    visitor.reads(words::copied()).await;

    // The clipboard is read on another page of the site, because the frame may only write it.
    visitor.go_to(&site.address).await;
    let copied = visitor.clipboard().await;
    assert_eq!(copied, format!("{}#{}{state}", site.page(&assessment.id), link::KEY));
    visitor.go_to("about:blank").await;
    visitor.go_to(&copied).await;
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, FELT));
    visitor.leaves().await;
}

#[tokio::test]
async fn copied_on_a_page_of_its_own() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    visitor.go_to(&site.page(&content::assessment().id)).await;
    check(visitor, &site).await;
}

#[tokio::test]
async fn copied_in_a_frame() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    visitor.enter().await;
    check(visitor, &site).await;
}

async fn pasted_over_the_address_of_the_open_page(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let answers = answers(&assessment);
    let page = site.page(&assessment.id);
    let visitor = Visitor::in_engine(engine, &page).await;
    visitor.find(Role::Button, words::start()).await;
    visitor.pastes_link(&format!("{page}#{}{}", link::KEY, state(&assessment, &answers, Date::new(2025, 3, 31)))).await;
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, FELT));
    visitor.reads("31 Mar 2025").await;
    visitor.reads(words::opened()).await;
    visitor.press(words::take_it()).await;
    visitor.sees(&assessment.promise).await;
    visitor.takes(&assessment, &answers, None).await;
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(visitor.run("return document.querySelectorAll('.opened').length").await, 0);
    visitor.leaves().await;
}

#[tokio::test]
async fn and_whoever_looks_at_its_answers_finds_it_as_it_was() {
    let site = Site::start().await;
    let assessment = content::assessment();
    let address = format!(
        "{}#{}{}",
        site.page(&assessment.id),
        link::KEY,
        state(&assessment, &answers(&assessment), Date::new(2025, 3, 31))
    );
    let visitor = Visitor::at(&address).await;
    visitor.press(words::change_answers()).await;
    visitor.press(words::show_snapshot()).await;
    visitor.reads("31 Mar 2025").await;
    visitor.reads(words::opened()).await;

    visitor.press(words::change_answers()).await;
    let (_, question) = assessment.question(0).expect("there is a first question");
    let entry = visitor.find_labeled(Role::Button, &question.text).await;
    entry.click().await.expect("an answer can be opened");
    visitor.choose(question.anchor(Level::HIGHEST)).await;
    visitor.press(words::to_review()).await;
    visitor.goes_to_the_snapshot().await;
    let text = visitor.run("return document.querySelector('#app').innerText").await.to_string();
    assert!(!text.contains("31 Mar 2025") && !text.contains(words::opened()), "{text}");
    visitor.leaves().await;
}

/// For a link that cannot be opened, the cover says why, and works.
async fn check_refused(visitor: &Visitor, site: &Site, state: &str, sentence: &str) {
    let assessment = content::assessment();
    // Changing only the fragment would not reload the page.
    visitor.go_to("about:blank").await;
    visitor.go_to(&format!("{}#{}{state}", site.page(&assessment.id), link::KEY)).await;
    visitor.reads(sentence).await;
    visitor.sees(&assessment.promise).await;
    visitor.starts(&assessment, None).await;
    visitor.sees(&assessment.question(0).expect("there is a first question").1.text).await;
}

async fn or_the_cover_says_why_not(engine: Engine) {
    let assessment = content::assessment();
    let answers = answers(&assessment);
    let sound = state(&assessment, &answers, None);
    let other = content::assessments().into_iter().find(|other| other.id != assessment.id).expect("there are several");
    let other_state = state(&other, &Answers::none(&other), None);
    let newer = content::assessment_in(assessment.version + 1);
    let newer_state = state(&newer, &answers, None);
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;

    check_refused(&visitor, &site, &sound[..sound.len() - 1], words::link_damaged()).await;
    check_refused(&visitor, &site, &other_state, words::link_other()).await;
    check_refused(&visitor, &site, &newer_state, &words::link_newer_content(newer.version)).await;
    visitor.leaves().await;
}

/// A link that cannot be opened never costs a visitor's answers.
async fn or_the_screen_says_why_not_and_stays(engine: Engine) {
    let assessment = content::assessment();
    let page = Site::start().await.page(&assessment.id);
    let visitor = Visitor::in_engine(engine, &page).await;
    visitor.starts(&assessment, None).await;
    let (_, first) = assessment.question(0).expect("there is a first question");
    let (_, second) = assessment.question(1).expect("there is a second question");
    visitor.gives(first, answers(&assessment).get(0)).await;
    visitor.press(words::next()).await;
    visitor.sees(&second.text).await;
    let state = state(&assessment, &answers(&assessment), None);
    visitor.go_to(&format!("{page}#{}{}", link::KEY, &state[1..])).await;
    visitor.reads(words::link_damaged()).await;
    visitor.sees(&second.text).await;
    visitor.press(words::back()).await;
    visitor.sees(&first.text).await;
    let chosen = "return document.querySelectorAll('input:checked').length";
    assert_eq!(visitor.run(chosen).await, 1);
    let alert = "return document.querySelector('[role=alert]').textContent";
    assert_eq!(visitor.run(alert).await, "", "who goes on has read it");
    visitor.leaves().await;
}

in_each_engine!(
    pasted_over_the_address_of_the_open_page,
    or_the_cover_says_why_not,
    or_the_screen_says_why_not_and_stays
);
