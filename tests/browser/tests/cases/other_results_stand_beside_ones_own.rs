use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::{Answers, Comparison, Moved, Ratio};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words::{self, overview};
use serde_json::{Value, json};

const OWN: &str = "332 243 313 242 323";

const EARLIER: &str = "232 243 313 242 323";

fn answers(assessment: &Assessment, line: &str) -> Answers {
    Answers::read(line, assessment).expect("the line fits the assessment")
}

/// A result of 3 August, or of the day given, as a fragment.
fn fragment(assessment: &Assessment, line: &str, date: Option<Date>) -> String {
    let shared = SharedResult { answers: answers(assessment, line), felt: Some(Stage::Measured), date };
    format!("#{}{}", link::KEY, link::encode(assessment, &shared))
}

/// A line to paste.
fn line(assessment: &Assessment, name: &str, answers: &str) -> String {
    format!("{name}: https://a.example/{}", fragment(assessment, answers, Date::new(2026, 8, 3)))
}

async fn until_shown(visitor: &Visitor, css: &str, expected: Value) {
    let texts = format!("return [...document.querySelectorAll('{css}')].map((each) => each.textContent)");
    until_equal(css, expected, async || visitor.run(&texts).await).await;
}

async fn today(visitor: &Visitor) -> Option<Date> {
    let parts = "const day = new Date(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]";
    let [year, month, day]: [u32; 3] = serde_json::from_value(visitor.run(parts).await).expect("three numbers");
    Date::new(year, month, day)
}

/// The link below a snapshot opens, in a new tab, this very result, with its day and with the stage that was guessed; and from there a
/// link leads back to it.
async fn whichever_a_snapshot_leads_to(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;
    visitor.takes(&assessment, &answers(&assessment, OWN), Some(Stage::Measured)).await;
    visitor.find_labeled(Role::Link, words::beside_all()).await;
    let result = fragment(&assessment, OWN, today(&visitor).await);
    let link = "const { href, target } = document.querySelector('.compare a'); return [href, target]";
    let address = site.page(FOLDER) + &result;
    assert_eq!(visitor.run(link).await, json!([address, "_blank"]));
    visitor.go_to("about:blank").await;
    visitor.go_to(&address).await;
    visitor.find(Role::Button, overview::copy_link_all()).await;
    let row = "const { href } = document.querySelector('.results th a'); return href";
    assert_eq!(visitor.run(row).await, json!(site.page(&assessment.id) + &result));
    visitor.leaves().await;
}

in_each_engine!(whichever_a_snapshot_leads_to);

/// Other frames may not open a tab: they keep the link, beside the address where everything works.
#[tokio::test]
async fn from_somebody_elses_frame_too() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let frame = format!("<iframe src=\"{}\" width=\"900\" height=\"1400\"></iframe>", site.page(&assessment.id));
    let visitor = Visitor::at(&Host::with(&frame).await.address).await;
    visitor.enter_frame().await;
    visitor.takes(&assessment, &answers(&assessment, OWN), None).await;
    visitor.find_labeled(Role::Link, words::beside_all()).await;
    visitor.leaves().await;
}

#[tokio::test]
async fn an_earlier_one_shows_what_moved() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    let latest = format!("Ana: {}", fragment(&assessment, OWN, Date::new(2026, 11, 2)));
    visitor.shows_results(&[line(&assessment, "Ana", EARLIER), latest].join("\n")).await;
    let requests = site.requests();
    visitor.open(overview::moved_in_detail()).await;
    until_shown(&visitor, ".entries thead th", json!([words::dimension(), "3 Aug 2026", "2 Nov 2026"])).await;
    let [before, after] = [EARLIER, OWN].map(|line| answers(&assessment, line));
    let first = Comparison::of(&assessment, &before, &after).dimensions[0];
    let points = [first.score.before, first.score.after].map(|score| words::points(score.map(Ratio::rounded)));
    let Some(Moved::Up(up)) = first.moved else { panic!("one answer is higher: {first:?}") };
    let after = [points[1].as_str(), &words::up(up)].concat();
    let row = json!([assessment.dimensions[0].title, points[0], after]);
    until_shown(&visitor, ".entries tbody tr:nth-child(2) > *", row).await;
    let moved = &assessment.dimensions[0].questions[0].text;
    until_shown(&visitor, ".entries .apart b", json!([moved])).await;
    assert_eq!(site.requests(), requests, "nothing was asked of the server");
    visitor.leaves().await;
}

#[tokio::test]
async fn several_show_where_people_are_furthest_apart() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    let [ana, bo, cy] = [("Ana", "132 243 313 242 323"), ("Bo", "532 243 313 242 333"), ("Cy", OWN)]
        .map(|(name, answers)| line(&assessment, name, answers));
    visitor.shows_results(&[ana, "not a link".to_owned(), bo, cy].join("\n")).await;
    let questions = &assessment.dimensions;
    let apart = json!([questions[0].questions[0].text, questions[4].questions[1].text]);
    until_shown(&visitor, ".team > .apart b", apart).await;
    until_shown(&visitor, ".team > .apart li:first-child dt", json!(["Ana", "Bo"])).await;
    until_shown(&visitor, ".team > .apart li:nth-child(2) dt", json!(["Ana, Cy", "Bo"])).await;
    visitor.press(overview::add()).await;
    until_shown(&visitor, ".notes li", json!([words::in_line(2_u8, words::link_damaged())])).await;
    visitor.leaves().await;
}

#[tokio::test]
async fn a_thousand_too() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    let of =
        |person: usize| line(&assessment, &format!("P{person}"), &OWN.replacen('3', &(person % 5 + 1).to_string(), 1));
    let lines: Vec<String> = (0..1000).map(of).collect();
    visitor.adds_results().await;
    visitor.pastes_results(&lines.join("\n")).await;
    until_shown(&visitor, ".adding .status p", json!([overview::read(1000_u16)])).await;
    visitor.press(overview::show()).await;
    until_shown(&visitor, ".team > .apart b", json!([assessment.dimensions[0].questions[0].text])).await;
    let some = |names| words::some_by_name(names, 196_u8);
    until_shown(&visitor, ".team > .apart dt", json!([some("P0, P5, P10, P15"), some("P4, P9, P14, P19")])).await;
    visitor.leaves().await;
}

/// Choosing files, however many, changes the field once; the status shows the progress.
#[tokio::test]
async fn a_hundred_files_are_added_at_once() {
    const COUNT: usize = 120;
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    visitor.adds_results().await;
    let content = serde_json::to_string(&line(&assessment, "", OWN)).expect("a text is JSON");
    let choose = format!(
        "const field = document.querySelector('.adding textarea'); const status = document.querySelector('.adding [aria-live]'); \
         window.lengths = new Set(); window.said = []; \
         new MutationObserver(() => {{ lengths.add(field.value.split('\\n').length); said.push(status.textContent); }})\
           .observe(status, {{ childList: true, characterData: true, subtree: true }}); \
         const chosen = new DataTransfer(); \
         for (let index = 0; index < {COUNT}; index++) chosen.items.add(new File([{content}], `${{index}}.json`)); \
         const files = document.querySelector('.adding [type=file]'); files.files = chosen.files; \
         files.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    visitor.run(&choose).await;
    until_shown(&visitor, ".adding .status p", json!([overview::read(COUNT)])).await;
    assert_eq!(visitor.run("return [...lengths]").await, json!([1, COUNT + 1]), "lines in the field");
    let said: Vec<String> = serde_json::from_value(visitor.run("return said").await).expect("texts");
    for done in [50_u8, 100] {
        assert!(said.contains(&words::reading(done, COUNT)), "{said:?}");
    }
    visitor.leaves().await;
}
