//! Every control of every screen, pressed with the keyboard only.

use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::Replies;
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level, Stage};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words::{self, overview};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Pressing a control can make others appear, even above it.
const ROUNDS: usize = 4;

/// More presses of Tab than any screen has controls.
const PLENTY: usize = 300;

/// The most stops of Tab that a date has in any engine.
const DATE_STOPS: usize = 4;

/// The buttons that lead to another screen, by screen.
const ON_COVER: &str = ".cover .actions button";
const IN_SETUP: &str = ".setup .actions button";
const IN_QUESTION: &str = ".question .actions button, button.reply";
const IN_REVIEW: &str = ".review button";
const ON_SNAPSHOT: &str = ".snapshot > .actions button:not([aria-expanded]), .opened button";
const ADDING: &str = ".adding .actions button";
const ON_OVERVIEW: &str = ".results + .actions button";
const ON_FINDING: &str = ".snapshot > .actions button:not([aria-expanded]), .opened button, .walk button";

/// The fragment that opens a result with these levels, repeated as often as needed; 0 means "don't know".
fn fragment(assessment: &Assessment, levels: &[u8]) -> String {
    let mut answers = Answers::none(assessment);
    for (question, level) in (0..assessment.question_count()).zip(levels.iter().cycle()) {
        answers.set(question, Some(Level::new(*level).map_or(Answer::DontKnow, Answer::Level)));
    }
    let shared = SharedResult { answers, felt: Some(Stage::Measured), date: Date::new(2026, 5, 3) };
    ["#", link::KEY, &link::encode(assessment, &shared)].concat()
}

/// Opens a page, even if only its fragment changes.
async fn opens(visitor: &Visitor, address: &str) {
    visitor.go_to("about:blank").await;
    visitor.go_to(address).await;
}

/// Waits until the new screen's heading has focus; the browser may do other things first.
async fn arrives(visitor: &Visitor) {
    let has_focus = "return document.activeElement === document.querySelector('h1')";
    until_equal("focus is on the heading", json!(true), async || visitor.run(has_focus).await).await;
}

/// Presses every control that does not lead to another screen, as soon as it appears.
async fn presses_all(visitor: &Visitor, leaving: &str, pasted: &str) {
    visitor.run(include_str!("focus_is_never_lost.js")).await;
    let missed = "return walk.missed()";
    for _ in 0..ROUNDS {
        // Keys go to a frame only after somebody has pressed something in it, and Tab may have left it.
        visitor.presses_heading().await;
        visitor.run("walk.begin()").await;
        goes_round(visitor, leaving, pasted).await;
        if visitor.run(missed).await == json!([]) {
            return;
        }
    }
    assert_eq!(visitor.run(missed).await, json!([]), "Tab does not lead there");
}

async fn goes_round(visitor: &Visitor, leaving: &str, pasted: &str) {
    let met = format!("return walk.met({leaving:?})");
    for _ in 0..PLENTY {
        goes_on(visitor).await;
        match visitor.run(&met).await.as_str().expect("it is a text") {
            "behind" => return,
            "known" | "leaving" => (),
            "unmarked" => panic!("nothing shows that {} has focus", focused_markup(visitor).await),
            kind => presses(visitor, kind, pasted).await,
        }
    }
    panic!("Tab leads in circles, at last to {}", focused_markup(visitor).await);
}

async fn focused_markup(visitor: &Visitor) -> Value {
    visitor.run("return document.activeElement.outerHTML.slice(0, 200)").await
}

/// Presses Tab, and waits until focus has moved, because a key may take longer than a script.
async fn goes_on(visitor: &Visitor) {
    let before = visitor.run("return walk.note()").await;
    let stops = if before[0] == true { DATE_STOPS } else { 1 };
    let has_moved = "return document.activeElement !== walk.before";
    for _ in 1..stops {
        visitor.strikes(Key::Tab).await;
        if visitor.run(has_moved).await == true {
            return;
        }
    }
    visitor.strikes(Key::Tab).await;
    let what = format!("Tab leads on from {}", before[1]);
    until_equal(&what, json!(true), async || visitor.run(has_moved).await).await;
}

async fn presses(visitor: &Visitor, kind: &str, pasted: &str) {
    let [enter, right] = [Key::Enter, Key::Right].map(|key| char::from(key).to_string());
    let keys: &[&str] = match kind {
        "summary" => &[&enter, " ", &enter],
        "button" | "submit" | "a" => &[&enter],
        "checkbox" => &[" ", " ", " "],
        "radio" => &[&right, " "],
        "number" | "date" => &["1"],
        "text" => &["Ann"],
        "textarea" => &[pasted, &enter, pasted],
        "file" => return chooses_files(visitor, pasted).await,
        _ => &[],
    };
    for keys in keys {
        visitor.types(keys).await;
        stays(visitor).await;
        if visitor.run("return walk.control.isConnected").await == false {
            return;
        }
    }
}

async fn stays(visitor: &Visitor) {
    let left = visitor.run("return walk.left()").await;
    assert!(left == "it" || left == "its successor", "focus went to {left}");
}

async fn chooses_files(visitor: &Visitor, content: &str) {
    let choose = format!(
        "const chosen = new DataTransfer(); \
         for (const name of ['bo.json', 'cy.json']) chosen.items.add(new File([{content:?}], name)); \
         walk.control.files = chosen.files; walk.control.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    );
    visitor.run(&choose).await;
    let field = "return document.querySelector('textarea').value";
    until("both results", async || visitor.run(field).await.as_str()?.contains("cy: #").then_some(())).await;
    stays(visitor).await;
}

/// Each control that leads to another screen moves focus to its heading. `reach` leads from anywhere to the first screen.
async fn leaves_by_each(visitor: &Visitor, leaving: &str, reach: impl AsyncFn()) {
    reach().await; // nothing is unfolded
    let count = visitor.run(&format!("return document.querySelectorAll({leaving:?}).length")).await;
    for index in 0..count.as_u64().expect("it is a number") {
        reach().await;
        visitor.run(include_str!("focus_is_never_lost.js")).await;
        visitor.run(&format!("walk.beginBefore({leaving:?}, {index})")).await;
        let is_there = format!("return walk.isAt({leaving:?}, {index})");
        let mut presses = 0;
        while visitor.run(&is_there).await == false {
            assert!(presses < PLENTY, "Tab does not lead to {index} of {leaving}");
            presses += 1;
            goes_on(visitor).await;
        }
        visitor.run("walk.heading = document.querySelector('h1')").await;
        visitor.strikes(Key::Enter).await;
        let is_new = "const heading = document.querySelector('h1'); return heading !== walk.heading && heading === document.activeElement";
        let what = format!("{index} of {leaving} leads to the next screen's heading");
        until_equal(&what, json!(true), async || visitor.run(is_new).await).await;
    }
}

/// Both checks, on the screen that `reach` leads to.
async fn walks(visitor: &Visitor, leaving: &str, pasted: &str, reach: impl AsyncFn()) {
    reach().await;
    presses_all(visitor, leaving, pasted).await;
    leaves_by_each(visitor, leaving, reach).await;
}

async fn until_the_snapshot(engine: Engine) {
    let site = Site::start().await;
    let all = content::assessments();
    let assessment = all.iter().find(|assessment| !assessment.setup.is_empty()).expect("some begin with a setup");
    let page = site.page(&assessment.id);
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    let reach_cover = async || {
        opens(&visitor, &page).await;
        visitor.find(Role::Button, words::start()).await;
    };
    let reach_setup = async || {
        reach_cover().await;
        visitor.press(words::start()).await;
        visitor.sees(words::setup_title()).await;
        arrives(&visitor).await;
    };
    walks(&visitor, ON_COVER, "", &reach_cover).await;
    walks(&visitor, IN_SETUP, "", &reach_setup).await;
    walks(&visitor, ON_COVER, "", async || {
        reach_setup().await;
        visitor.press(words::back()).await;
        visitor.sees(&assessment.promise).await;
        arrives(&visitor).await;
    })
    .await;
    walks(&visitor, IN_QUESTION, "", async || {
        reach_setup().await;
        visitor.press(words::next()).await;
        visitor.find_labeled(Role::Radio, words::dont_know()).await;
        arrives(&visitor).await;
    })
    .await;
    visitor.leaves().await;
}

async fn in_the_review(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let address = site.page(&assessment.id) + &fragment(&assessment, &[3, 2, 4]);
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    walks(&visitor, IN_REVIEW, "", async || {
        opens(&visitor, &address).await;
        visitor.goes_to_the_review().await;
        arrives(&visitor).await;
    })
    .await;
    visitor.leaves().await;
}

async fn on_the_snapshot(engine: Engine) {
    let site = Site::start().await;
    let all = content::assessments();
    let with_numbers = all.into_iter().find(|assessment| assessment.numbers.is_some()).expect("one asks for numbers");
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    for assessment in [content::assessment(), with_numbers] {
        let address = site.page(&assessment.id) + &fragment(&assessment, &[3, 2, 0, 4, 1]);
        walks(&visitor, ON_SNAPSHOT, "", async || {
            opens(&visitor, &address).await;
            visitor.find(Role::Button, words::change_answers()).await;
            // WebKit moves no focus in a frame before the visitor has pressed something there.
            if engine != Engine::WebKit {
                arrives(&visitor).await;
            }
        })
        .await;
    }
    visitor.leaves().await;
}

/// The call to action has a checkbox beside it, which is only there if a site owner set one.
async fn on_a_host_page_with_a_call_to_action(engine: Engine) {
    // WebKitGTK's driver sends no keys to a frame of another origin.
    if engine == Engine::WebKit {
        return;
    }
    let site = Site::start().await;
    let assessment = content::assessment();
    let options = format!("data-assessment=\"{}\" data-cta=\"Talk to us | https://a.example/\"", assessment.id);
    let visitor = Visitor::in_engine(engine, &Host::with(&site.tag_with(&options)).await.address).await;
    visitor.enter().await;
    let answers = Answers::read("332 243 313 242 323", &assessment).expect("the line fits the assessment");
    visitor.takes_by_name(&assessment, &answers, None).await;
    arrives(&visitor).await;
    visitor.run("window.tick = document.querySelector('.help .tick input'); tick.focus()").await;
    let state = "return [document.activeElement === tick, tick.checked, tick.isConnected]";
    for is_ticked in [true, false, true] {
        visitor.types(" ").await;
        until_equal("the tick", json!([true, is_ticked, true]), async || visitor.run(state).await).await;
    }
    visitor.leaves().await;
}

/// Otherwise Chromium lays out two screens at once, and the new one comes later.
async fn and_leaves_a_screen_before_it_is_removed(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let visitor = Visitor::in_engine(engine, &(site.page(&assessment.id) + &fragment(&assessment, &[3]))).await;
    visitor.goes_to_the_review().await;
    let leaves = "const button = document.querySelector('.review .primary'); \
        button.focus(); \
        window.left = []; \
        addEventListener('focusout', ({ target }) => left.push([target === button, !!document.querySelector('.snapshot')])); \
        button.click()";
    visitor.run(leaves).await;
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(visitor.run("return left").await, json!([[true, false]]), "whose focus went, and beside the new screen");
    arrives(&visitor).await;
    visitor.leaves().await;
}

async fn when_a_what_if_takes_itself_away(engine: Engine) {
    let site = Site::start().await;
    let assessment = content::assessment();
    let visitor = Visitor::in_engine(engine, &(site.page(&assessment.id) + &fragment(&assessment, &[3]))).await;
    visitor.opens(&assessment.dimensions[0]).await;
    visitor.supposes(&assessment.dimensions[0].questions[0], Level::HIGHEST).await;
    visitor.reads(words::supposed()).await;
    visitor.run(include_str!("focus_is_never_lost.js")).await;
    visitor.run("walk.begin()").await;
    while visitor.focused().await != words::real_answers() {
        goes_on(&visitor).await;
    }
    visitor.run("walk.met('')").await;
    visitor.strikes(Key::Enter).await;
    stays(&visitor).await;
    let question = "return document.activeElement.name";
    assert_eq!(visitor.run(question).await, json!(assessment.dimensions[0].questions[0].id));
    visitor.leaves().await;
}

async fn in_the_diagnosis(engine: Engine) {
    let site = Site::start().await;
    let diagnosis = content::diagnosis();
    let page = site.page(&diagnosis.id);
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    let reach_cover = async || {
        opens(&visitor, &page).await;
        visitor.find(Role::Button, words::start()).await;
    };
    walks(&visitor, ON_COVER, "", &reach_cover).await;
    for line in ["", "y", "yy", "yyy"] {
        walks(&visitor, IN_QUESTION, "", async || {
            reach_cover().await;
            visitor.press(words::start()).await;
            visitor.walks(&diagnosis, Replies::default(), line).await;
            visitor.find(Role::Button, words::back()).await;
            arrives(&visitor).await;
        })
        .await;
    }
    for line in ["nnyn", "y?ny", "yyy-"] {
        walks(&visitor, ON_FINDING, "", async || {
            reach_cover().await;
            visitor.is_diagnosed(&diagnosis, line).await;
            arrives(&visitor).await;
        })
        .await;
    }
    visitor.leaves().await;
}

async fn in_all_results_in_one_place(engine: Engine) {
    let site = Site::start().await;
    let page = site.page(FOLDER);
    let [first, second, ..] = &content::assessments()[..] else { panic!("there are several") };
    let pasted = format!("Ann: {}", fragment(first, &[3, 4]));
    let lines = format!("{pasted}\nBo: {}\n{}", fragment(first, &[1, 2]), fragment(second, &[2, 2, 3]));
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    let reach_cover = async || {
        opens(&visitor, &page).await;
        visitor.find(Role::Button, overview::add()).await;
    };
    let reach_adding = async || {
        reach_cover().await;
        visitor.adds_results().await;
        arrives(&visitor).await;
    };
    walks(&visitor, ON_COVER, "", &reach_cover).await;
    reach_adding().await;
    presses_all(&visitor, ADDING, &pasted).await;
    walks(&visitor, ON_OVERVIEW, "", async || {
        reach_adding().await;
        visitor.pastes_results(&lines).await;
        visitor.press(overview::show()).await;
        visitor.find(Role::Button, words::print()).await;
        arrives(&visitor).await;
    })
    .await;
    visitor.leaves().await;
}

in_each_engine!(
    until_the_snapshot,
    in_all_results_in_one_place,
    in_the_review,
    on_the_snapshot,
    on_a_host_page_with_a_call_to_action,
    and_leaves_a_screen_before_it_is_removed,
    when_a_what_if_takes_itself_away,
    in_the_diagnosis
);
