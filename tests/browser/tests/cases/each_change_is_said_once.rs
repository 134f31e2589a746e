//! What a press changes elsewhere is read out, once.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::{Answers, BacklogInput};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words::{self, overview};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Records what a screen reader is given to say: what changes in a live region, if anything is left in it.
const LISTEN: &str = "window.heard = []; \
    for (const region of document.querySelectorAll('[aria-live]')) { \
        let last = region.textContent; \
        new MutationObserver(() => { \
            const now = region.textContent; \
            if (now !== last && now) heard.push(now); \
            last = now; \
        }).observe(region, { childList: true, characterData: true, subtree: true }); \
    }";

/// What was heard since the last call begins like each of `expected`.
async fn hears(visitor: &Visitor, expected: &[&str]) {
    let begins: Vec<String> = expected.iter().map(|text| (*text).to_owned()).collect();
    let heard = async || {
        let heard = visitor.run("return heard").await;
        let heard: Vec<String> =
            heard.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let is_it =
            heard.len() == begins.len() && heard.iter().zip(&begins).all(|(heard, begin)| heard.starts_with(begin));
        if is_it { begins.clone() } else { heard }
    };
    until_equal("what is said", begins.clone(), heard).await;
    // Whatever else would be said comes with the next frames.
    visitor.run("for (const _ of [1, 2]) await new Promise(requestAnimationFrame)").await;
    until_equal("nothing more is said", begins.clone(), heard).await;
    visitor.run("heard.length = 0").await;
}

async fn at_a_result(engine: Engine, site: &Site, assessment: &Assessment) -> Visitor {
    let visitor = Visitor::in_engine(engine, &site.page(&assessment.id)).await;
    let line = "3".repeat(assessment.question_count());
    let answers = Answers::read(&line, assessment).expect("the line fits the assessment");
    visitor.takes(assessment, &answers, None).await;
    visitor.run(LISTEN).await;
    visitor
}

async fn on_a_result(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = at_a_result(engine, &site, &assessment).await;
    let dimension = &assessment.dimensions[0];
    visitor.opens(dimension).await;
    visitor.supposes(&dimension.questions[0], Level::HIGHEST).await;
    hears(&visitor, &[words::supposed()]).await;
    visitor.strikes(Key::Left).await;
    hears(&visitor, &[words::supposed()]).await;
    visitor.press(words::real_answers()).await;
    hears(&visitor, &[]).await;
    visitor.leaves().await;
}

async fn when_it_is_copied_twice(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = at_a_result(engine, &site, &assessment).await;
    for _ in 0..2 {
        visitor.press(words::copy_markdown()).await;
        let copied = [words::copied(), words::not_copied(false)];
        let said = async || {
            let heard = visitor.run("return heard").await;
            heard.as_array().is_some_and(|heard| heard.len() == 1 && copied.iter().any(|text| heard[0] == *text))
        };
        until_equal("it is said", true, said).await;
        visitor.run("heard.length = 0").await;
        assert_eq!(visitor.focused().await, words::copy_markdown());
    }
    visitor.leaves().await;
}

async fn when_results_are_added(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(FOLDER)).await;
    visitor.adds_results().await;
    visitor.run(LISTEN).await;
    let answers = Answers::read(&"2".repeat(assessment.question_count()), &assessment).expect("the line fits");
    let shared = SharedResult { answers, felt: None, date: Date::new(2026, 8, 3) };
    let line = format!("Ana: #{}{}", link::KEY, link::encode(&assessment, &shared));
    let pastes = async |text: &str| {
        visitor.run("document.querySelector('.adding textarea').focus()").await;
        visitor.pastes_results(text).await;
    };
    pastes(&line).await;
    hears(&visitor, &[&overview::read(1_u8)]).await;
    assert_eq!(visitor.run("return document.activeElement.localName").await, "textarea");
    // One problem is said once, however many keys it takes to write it.
    for text in ["n", "no", "no link"] {
        pastes(text).await;
    }
    hears(&visitor, &[&words::unread(1_u8)]).await;
    let told = "const field = document.querySelector('.adding textarea'); \
        return [field.ariaInvalid ?? field.getAttribute('aria-invalid'), document.getElementById(field.getAttribute('aria-describedby')).textContent]";
    assert_eq!(visitor.run(told).await, json!(["true", words::in_line(1_u8, words::link_damaged())]));
    visitor.leaves().await;
}

/// A field says what is wrong with it, keeps what was entered, and says what counts meanwhile.
async fn when_a_number_is_wrong(engine: Engine) {
    let all = content::assessments();
    let assessment = all.iter().find(|assessment| assessment.numbers.is_some()).expect("one asks for numbers");
    let numbers = assessment.numbers.as_ref().expect("it was just found");
    let site = Site::start().await;
    let visitor = at_a_result(engine, &site, assessment).await;
    visitor.press(words::numbers_open()).await;
    let [first, second] = [BacklogInput::ALL[0], BacklogInput::ALL[1]].map(|input| input.text(numbers).label.clone());
    let state = "const field = document.querySelector('.numbers input'); \
        const told = document.getElementById(field.getAttribute('aria-describedby')); \
        return [field.value, field.getAttribute('aria-invalid'), told?.textContent ?? null]";
    let writes = async |label: &str, text: &str| {
        let field = visitor.find_labeled(Role::NumberField, label).await;
        field.click().await.expect("a field can be pressed");
        visitor.run("document.activeElement.select()").await;
        visitor.types(text).await;
    };
    writes(&first, "40").await;
    writes(&first, "-5").await;
    until_equal("what is wrong", json!(["-5", "true", words::not_whole(40_u8)]), async || visitor.run(state).await)
        .await;
    visitor.run("heard.length = 0").await;
    visitor.strikes(Key::Tab).await;
    hears(&visitor, &[&words::not_whole(40_u8)]).await;
    writes(&second, "24").await;
    until_equal("it is kept", json!(["-5", "true", words::not_whole(40_u8)]), async || visitor.run(state).await).await;
    visitor.run("heard.length = 0").await;
    writes(&first, "30").await;
    until_equal("it is right", json!(["30", null, null]), async || visitor.run(state).await).await;
    visitor.run("heard.length = 0").await;
    visitor.strikes(Key::Tab).await;
    let grows = "return heard.length";
    until_equal("one thing that follows is said", json!(1), async || visitor.run(grows).await).await;
    visitor.leaves().await;
}

in_each_engine!(on_a_result, when_it_is_copied_twice, when_results_are_added, when_a_number_is_wrong);
