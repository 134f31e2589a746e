use browser_tests::until::until_equal;
use browser_tests::{Engine, Site, Viewport, Visitor, in_each_engine};
use delivery_assessments::engine::{CoordinationInput, CoordinationNumbers, CoordinationOutlook};
use delivery_assessments::words::coordination as words;
use fantoccini::key::Key;
use serde_json::{Value, json};

use CoordinationInput::{Added, Minutes, People, PerTeam, Teams, Week};

/// The table's cells, row by row; the captions; the sentences; the formulas with their numbers; the number of lines and marks
/// in each picture; and the fields' contents.
const SHOWN: &str = "const texts = (css) => [...document.querySelectorAll(css)].map(({ textContent }) => textContent); \
    const strokes = (path) => (path.getAttribute('d').match(/M/g) ?? []).length; \
    return { \
        rows: [...document.querySelectorAll('tbody tr')].map((row) => [...row.cells].slice(1).map(({ textContent }) => textContent)), \
        captions: texts('figcaption span'), \
        sentences: texts('#growth, #regrouping, #spread, #already, #fewest, #beyond'), \
        counted: texts('.counted span'), \
        pictures: [...document.querySelectorAll('figure')].map((figure) => [...figure.querySelectorAll('path')].map(strokes)), \
        fields: [...document.querySelectorAll('input')].map(({ value }) => value), \
    }";

/// The same from the engine. `pictures` are given, because the number of things drawn differs from the number counted.
fn expected(numbers: &CoordinationNumbers, pictures: &Value) -> Value {
    let outlook = CoordinationOutlook::of(numbers);
    let CoordinationOutlook { before, after, regrouped, .. } = outlook;
    let costs = [before, after, regrouped];
    json!({
        "rows": [
            costs.map(|cost| words::number(cost.grouping.paths())),
            costs.map(|cost| words::hours(cost.hours)),
            costs.map(|cost| words::hours(cost.hours_per_person)),
            costs.map(|cost| words::percent(cost.share)),
            costs.map(|cost| words::number(cost.grouping.most_of_one_person())),
        ],
        "captions": costs.map(|cost| words::grouping(cost.grouping)),
        "sentences": [
            words::beyond_the_week(&outlook),
            words::growth(&outlook),
            words::regrouping(&outlook),
            words::spread(regrouped.grouping, numbers.get(Teams)),
            words::already(&outlook),
            words::fewest(&outlook),
        ],
        "counted": [
            words::counted_group(before.grouping),
            words::counted_group(after.grouping),
            words::counted_teams(regrouped.grouping),
            words::counted_hours(&after, numbers.get(Minutes)),
            words::counted_person(&after),
            words::counted_share(&after, numbers.get(Week)),
        ],
        "pictures": pictures,
        "fields": CoordinationInput::ALL.map(|input| numbers.get(input).to_string()),
    })
}

fn address(site: &Site) -> String {
    site.page("coordination-cost")
}

async fn shows(visitor: &Visitor, numbers: &CoordinationNumbers, pictures: &Value) {
    let expected = expected(numbers, pictures);
    until_equal("what is shown", expected, async || visitor.run(SHOWN).await).await;
}

/// What a visitor enters, step by step, and the lines and marks of the pictures after each step.
fn visit() -> Vec<(CoordinationInput, u64, Value)> {
    let example = |last: [u64; 5]| json!([[1, 276, 0, 24, 0], [1, 276, 159, 24, 6], last]);
    vec![
        (Minutes, 35, example([5, 75, 10, 25, 5])),
        (Week, 38, example([5, 75, 10, 25, 5])),
        (Teams, 7, example([7, 50, 21, 23, 7])),
        (PerTeam, 4, example([8, 42, 28, 22, 8])),
        (Added, 0, json!([[1, 276, 0, 24, 0], [1, 276, 0, 24, 0], [6, 36, 15, 18, 6]])),
        (People, 3, json!([[1, 3, 0, 3, 0], [1, 3, 0, 3, 0], [1, 3, 0, 3, 0]])),
        (Teams, 2, json!([[1, 3, 0, 3, 0], [1, 3, 0, 3, 0], [2, 1, 1, 1, 2]])),
        (People, 2, json!([[1, 1, 0, 2, 0], [1, 1, 0, 2, 0], [2, 0, 1, 0, 2]])),
        (People, 1, json!([[1, 0, 0, 1, 0], [1, 0, 0, 1, 0], [1, 0, 0, 1, 0]])),
        (People, 0, json!([[1, 0, 0, 0, 0], [1, 0, 0, 0, 0], [1, 0, 0, 0, 0]])),
        (Teams, 40, json!([[1, 0, 0, 0, 0], [1, 0, 0, 0, 0], [1, 0, 0, 0, 0]])),
        (People, 1_000, json!([[1, 780, 0, 40, 0], [1, 780, 0, 40, 0], [12, 120, 66, 48, 12]])),
        (Added, 100, json!([[1, 780, 0, 40, 0], [1, 666, 114, 37, 3], [12, 120, 66, 48, 12]])),
    ]
}

async fn with_what_the_engine_says(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &address(&site)).await;
    let mut numbers = CoordinationNumbers::EXAMPLE;
    shows(&visitor, &numbers, &json!([[1, 276, 0, 24, 0], [1, 276, 159, 24, 6], [5, 75, 10, 25, 5]])).await;
    for (input, number, pictures) in visit() {
        visitor.enters(input, &number.to_string()).await;
        numbers = numbers.with(input, number).expect("it is within bounds");
        shows(&visitor, &numbers, &pictures).await;
    }
    visitor.leaves().await;
}

in_each_engine!(with_what_the_engine_says);

/// Checks the error beside a field, and whether screen readers are told of it.
async fn objects(visitor: &Visitor, input: CoordinationInput, expected: &str) {
    let script = format!(
        "const input = [...document.querySelectorAll('input')][{}]; \
         const ids = input.getAttribute('aria-describedby').split(' '); \
         return [document.getElementById(ids[1]).textContent, input.getAttribute('aria-invalid') ?? 'false']",
        CoordinationInput::ALL.iter().position(|each| *each == input).expect("it is one of all")
    );
    let expected = json!([expected, (!expected.is_empty()).to_string()]);
    until_equal("what is wrong", expected, async || visitor.run(&script).await).await;
}

#[tokio::test]
async fn and_keeps_what_it_shows_where_an_entry_is_wrong() {
    let site = Site::start().await;
    let visitor = Visitor::at(&address(&site)).await;
    let example = json!([[1, 276, 0, 24, 0], [1, 276, 159, 24, 6], [5, 75, 10, 25, 5]]);
    let mut shown = expected(&CoordinationNumbers::EXAMPLE, &example);
    for wrong in ["", "10001", "-1", "2.5", "1e3"] {
        visitor.pastes(People, wrong).await;
        objects(&visitor, People, "Enter a whole number: 0 to 10,000. Until then, 24 counts.").await;
        shown["fields"][0] = json!(wrong);
        assert_eq!(visitor.run(SHOWN).await, shown, "{wrong:?}");
    }
    visitor.enters(Teams, "0").await;
    objects(&visitor, Teams, "Enter a whole number: 1 to 20,000. Until then, 5 counts.").await;
    visitor.enters(PerTeam, "6").await;
    objects(&visitor, Teams, "").await;
    visitor.enters(People, "24").await;
    objects(&visitor, People, "").await;
    shown["fields"][0] = json!("24");
    assert_eq!(visitor.run(SHOWN).await, shown);
    visitor.leaves().await;
}

#[tokio::test]
async fn and_tells_it_when_a_field_is_left() {
    const SAID: &str = "return document.querySelector('[role=status]').textContent";
    let site = Site::start().await;
    let visitor = Visitor::at(&address(&site)).await;
    visitor.enters(People, "12").await;
    let numbers = CoordinationNumbers::EXAMPLE.with(People, 12).expect("it is within bounds");
    until_equal("the first cell", json!("66"), async || {
        visitor.run("return document.querySelector('td.number').textContent").await
    })
    .await;
    assert_eq!(visitor.run(SAID).await, "", "nothing is said on a key");
    visitor.strikes(Key::Tab).await;
    let summary = words::summary(&CoordinationOutlook::of(&numbers));
    until_equal("what is said", json!(summary), async || visitor.run(SAID).await).await;
    assert_eq!(visitor.focused().await, words::label(Added));
    visitor.types("x").await;
    visitor.strikes(Key::Backspace).await;
    visitor.strikes(Key::Backspace).await;
    visitor.strikes(Key::Tab).await;
    let problem = words::problem(Added, 6);
    until_equal("what is said", json!(problem), async || visitor.run(SAID).await).await;
    visitor.leaves().await;
}

#[tokio::test]
async fn and_asks_for_nothing_once_it_runs() {
    let site = Site::start().await;
    let visitor = Visitor::at(&address(&site)).await;
    visitor.enters(People, "12").await;
    let asked = site.requests();
    assert!(asked.iter().any(|line| line.contains(".wasm")), "{asked:?}");
    visitor.enters(PerTeam, "4").await;
    visitor.strikes(Key::Tab).await;
    assert_eq!(site.requests(), asked);
    visitor.leaves().await;
}

#[tokio::test]
async fn or_says_that_it_cannot() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    let block = json!({ "urls": ["*.wasm"] });
    visitor.browser.chromium("Network.enable", &json!({})).await;
    visitor.browser.chromium("Network.setBlockedURLs", &block).await;
    visitor.go_to(&address(&site)).await;
    visitor.reads(words::failed()).await;
    let field = visitor.run("return document.getElementById('people').matches(':disabled')").await;
    assert_eq!(field, true);
    visitor.leaves_after(&["delivery-assessments: the calculator could not be started"]).await;
}

#[tokio::test]
async fn and_without_scripts_it_is_a_worked_example() {
    let site = Site::start().await;
    let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
    visitor.browser.chromium("Emulation.setScriptExecutionDisabled", &json!({ "value": true })).await;
    visitor.go_to(&address(&site)).await;
    for text in [words::no_script(), "276 paths", "30 × (30 − 1) ÷ 2 = 435", words::assumed()[0], words::source()] {
        visitor.reads(text).await;
    }
    let programs = site.requests().into_iter().filter(|line| line.contains(".wasm") || line.contains(".js"));
    assert_eq!(programs.collect::<Vec<_>>(), [""; 0]);
    visitor.leaves().await;
}
