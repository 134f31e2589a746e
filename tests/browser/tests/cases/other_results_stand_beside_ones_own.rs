use browser_tests::until::until_equal;
use browser_tests::{Role, Site, Visitor, content};
use delivery_assessments::engine::{Answers, Comparison, Moved, Ratio};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::Assessment;
use delivery_assessments::words;
use serde_json::{Value, json};

const OWN: &str = "332 243 313 242 323";

/// A line to paste.
fn line(assessment: &Assessment, name: &str, answers: &str) -> String {
    let answers = Answers::read(answers, assessment).expect("the line fits the assessment");
    let shared = SharedResult { answers, felt: None, date: Date::new(2026, 8, 3) };
    format!("{name}: https://a.example/#{}{}", link::KEY, link::encode(assessment, &shared))
}

async fn until_shown(visitor: &Visitor, css: &str, expected: Value) {
    let texts = format!("return [...document.querySelectorAll('.compare {css}')].map((each) => each.textContent)");
    until_equal(css, expected, async || visitor.run(&texts).await).await;
}

/// A visitor on the snapshot of [`OWN`].
async fn on_the_snapshot(site: &Site, assessment: &Assessment) -> Visitor {
    let visitor = Visitor::at(&site.page(&assessment.id)).await;
    let answers = Answers::read(OWN, assessment).expect("the line fits the assessment");
    visitor.takes(assessment, &answers, None).await;
    visitor.press(words::compare_open()).await;
    visitor
}

#[tokio::test]
async fn one_shows_what_moved() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site, &assessment).await;
    let requests = site.requests();
    let earlier = "232 243 313 242 323";
    visitor.pastes_results(&[line(&assessment, "Ana", earlier)].join("\n")).await;
    until_shown(&visitor, "thead th", json!([words::dimension(), "Ana, 3 Aug 2026", words::this()])).await;
    let answers = [earlier, OWN].map(|line| Answers::read(line, &assessment).expect("the line fits the assessment"));
    let first = Comparison::of(&assessment, &answers[0], &answers[1]).dimensions[0];
    let points = [first.score.before, first.score.after].map(|score| words::points(score.map(Ratio::rounded)));
    let Some(Moved::Up(up)) = first.moved else { panic!("one answer is higher: {first:?}") };
    let after = [points[1].as_str(), &words::up(up)].concat();
    let row = json!([assessment.dimensions[0].title, points[0], after]);
    until_shown(&visitor, "tbody tr:nth-child(2) > *", row).await;
    let moved = &assessment.dimensions[0].questions[0].text;
    until_shown(&visitor, ".apart b", json!([moved])).await;
    assert_eq!(site.requests(), requests, "nothing was asked of the server");
    visitor.leaves().await;
}

#[tokio::test]
async fn several_show_where_people_are_furthest_apart() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site, &assessment).await;
    let ana = line(&assessment, "Ana", "132 243 313 242 323");
    let bo = line(&assessment, "Bo", "532 243 313 242 333");
    visitor.pastes_results(&[ana, "not a link".to_owned(), bo].join("\n")).await;
    let questions = &assessment.dimensions;
    let apart = json!([questions[0].questions[0].text, questions[4].questions[1].text]);
    until_shown(&visitor, ".apart b", apart).await;
    until_shown(&visitor, ".apart li:first-child dt", json!(["Ana", "Bo"])).await;
    until_shown(&visitor, ".apart li:nth-child(2) dt", json!([format!("Ana, {}", words::you()), "Bo"])).await;
    until_shown(&visitor, ".notes li", json!([words::in_line(2_u8, words::link_damaged())])).await;
    visitor.leaves().await;
}

#[tokio::test]
async fn a_thousand_too() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site, &assessment).await;
    let lines: Vec<String> =
        (0..1000).map(|person| line(&assessment, "", &OWN.replacen('3', &(person % 5 + 1).to_string(), 1))).collect();
    visitor.pastes_results(&lines.join("\n")).await;
    let first = &assessment.dimensions[0].questions[0].text;
    until_shown(&visitor, ".apart b", json!([first])).await;
    until_shown(&visitor, ".apart dt", json!(["200 people", "200 people"])).await;
    until_shown(&visitor, "[aria-live] .hint", json!([words::side_by_side(1000_u16)])).await;
    visitor.leaves().await;
}

/// Choosing files, however many, changes the field once; the status shows the progress.
#[tokio::test]
async fn a_hundred_files_are_added_at_once() {
    const COUNT: usize = 120;
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site, &assessment).await;
    let content = serde_json::to_string(&line(&assessment, "", OWN)).expect("a text is JSON");
    let choose = format!(
        "const field = document.querySelector('.compare textarea'); const status = document.querySelector('.compare [aria-live]'); \
         window.lengths = new Set(); window.said = []; \
         new MutationObserver(() => {{ lengths.add(field.value.split('\\n').length); said.push(status.textContent); }})\
           .observe(status, {{ childList: true, characterData: true, subtree: true }}); \
         const chosen = new DataTransfer(); \
         for (let index = 0; index < {COUNT}; index++) chosen.items.add(new File([{content}], `${{index}}.json`)); \
         const files = document.querySelector('.compare [type=file]'); files.files = chosen.files; \
         files.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    visitor.run(&choose).await;
    until_shown(&visitor, "[aria-live] .hint", json!([words::side_by_side(COUNT)])).await;
    assert_eq!(visitor.run("return [...lengths]").await, json!([1, COUNT + 1]), "lines in the field");
    let said: Vec<String> = serde_json::from_value(visitor.run("return said").await).expect("texts");
    for done in [50_u8, 100] {
        assert!(said.contains(&words::reading(done, COUNT)), "{said:?}");
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn starting_over_puts_them_away() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = on_the_snapshot(&site, &assessment).await;
    visitor.pastes_results(&[line(&assessment, "Ana", "132 243 313 242 323")].join("\n")).await;
    visitor.reads("Ana").await;
    visitor.starts_over().await;
    visitor.sees(&assessment.promise).await;
    visitor.takes(&assessment, &Answers::read(OWN, &assessment).expect("the line fits the assessment"), None).await;
    visitor.press(words::compare_open()).await;
    visitor.find_labeled(Role::TextField, words::compare_field()).await;
    assert_eq!(visitor.run("return document.querySelector('.compare textarea').value").await, "");
    until_shown(&visitor, "table", json!([])).await;
    visitor.leaves().await;
}
