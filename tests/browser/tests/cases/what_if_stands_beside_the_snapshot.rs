use browser_tests::until::until_equal;
use browser_tests::{Host, Outcome, Site, Visitor, content};
use delivery_assessments::engine::{Answer, Answers, Change, Snapshot};
use delivery_assessments::export::answer_text;
use delivery_assessments::model::{Assessment, Level, Stage};
use delivery_assessments::words;
use serde_json::{Value, json};

/// Answers that are held at stage 3 by a single "don't know".
const LINE: &str = "445 4?4 454 445 444";

/// The question answered with "don't know", and its dimension.
const UNKNOWN: (usize, usize) = (4, 1);

/// The chosen level of each question, 0 for none.
const LEVELS: &str = "return [...document.querySelectorAll('.levels')].map((levels) => \
    [...levels.querySelectorAll('input')].findIndex(({ checked }) => checked) + 1)";

/// How far down on the page the levels of the first question stand that is tried.
const PLACE: &str = "return document.querySelectorAll('.levels')[4].getBoundingClientRect().top + scrollY";

/// The answers in the review.
const REVIEWED: &str =
    "return [...document.querySelectorAll('.review .entry small')].map((small) => small.textContent)";

/// Checks that the snapshot is that of `real` and the levels below it are `shown`; and that the page says what differs, if anything
/// does, also as a second outline in the picture.
async fn stands(visitor: &Visitor, assessment: &Assessment, real: &Answers, shown: &Answers) {
    until_equal("the snapshot", Outcome::of(assessment, real, None), async || Outcome::shown_to(visitor).await).await;
    let levels: Vec<u8> =
        (0..assessment.question_count()).map(|index| shown.level(index).map_or(0, Level::get)).collect();
    assert_eq!(visitor.run(LEVELS).await, json!(levels));
    let page = visitor.run("return document.body.innerText").await;
    assert_eq!(page.as_str().is_some_and(|text| text.contains(words::supposed())), shown != real);
    let outlines = visitor.run("return document.querySelectorAll('.radar .supposed').length").await;
    assert_eq!(outlines, json!(u8::from(shown != real)));
    if shown != real {
        let [before, after] = [real, shown].map(|answers| Snapshot::of(assessment, answers, None));
        visitor.reads(&words::change(assessment, &Change::between(&before, &after))).await;
    }
}

/// What the host was told, without heights.
async fn heard(visitor: &Visitor) -> Value {
    visitor.leave_frame().await;
    let messages = visitor.run("return messages.filter(({ type }) => type !== 'height')").await;
    visitor.enter().await;
    messages
}

#[tokio::test]
async fn and_one_press_leads_back() {
    let assessment = content::assessment();
    let real = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &real, None).await;
    stands(&visitor, &assessment, &real, &real).await;
    visitor.leave_frame().await;
    visitor.waits_for_event("assessment:complete").await;
    visitor.enter().await;
    let heard_before = heard(&visitor).await;

    let mut supposed = real.clone();
    let (unknown, dimension) = UNKNOWN;
    visitor.opens(&assessment.dimensions[dimension]).await;
    for (index, level) in [(unknown, Level::of_stage(Stage::Measured)), (unknown + 1, Level::LOWEST)] {
        let (_, question) = assessment.question(index).expect("the assessment has this question");
        let place = visitor.run(PLACE).await;
        visitor.supposes(question, level).await;
        supposed.set(index, Some(Answer::Level(level)));
        stands(&visitor, &assessment, &real, &supposed).await;
        assert_eq!(visitor.run(PLACE).await, place, "what appears does not push the level that was pressed");
        visitor.reads(&[words::today(), "\n", answer_text(question, real.get(index))].concat()).await;
    }
    visitor.press(words::real_answers()).await;
    stands(&visitor, &assessment, &real, &real).await;
    assert_eq!(heard(&visitor).await, heard_before);
    visitor.leaves().await;
}

#[tokio::test]
async fn whose_list_knows_nothing_of_it() {
    let assessment = content::assessment();
    let real = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(&assessment.id)).await;
    visitor.takes(&assessment, &real, None).await;
    let (unknown, dimension) = UNKNOWN;
    let (_, question) = assessment.question(unknown).expect("the assessment has this question");
    visitor.opens(&assessment.dimensions[dimension]).await;
    visitor.supposes(question, Level::of_stage(Stage::Measured)).await;
    visitor.reads(words::supposed()).await;

    visitor.goes_to_the_review().await;
    let answers: Vec<&str> = assessment
        .questions()
        .enumerate()
        .map(|(index, (_, question))| answer_text(question, real.get(index)))
        .collect();
    assert_eq!(visitor.run(REVIEWED).await, json!(answers));
    visitor.press(words::show_snapshot()).await;
    stands(&visitor, &assessment, &real, &real).await;
    visitor.leaves().await;
}

#[test]
fn the_case_moves_the_stage_a_score_and_the_road() {
    let assessment = content::assessment();
    let real = Answers::read(LINE, &assessment).expect("the line fits the assessment");
    let mut supposed = real.clone();
    supposed.set(UNKNOWN.0, Some(Answer::Level(Level::of_stage(Stage::Measured))));
    let [before, after] = [&real, &supposed].map(|answers| Outcome::of(&assessment, answers, None));
    for part in ["**", "|", "- [ ]"] {
        assert!(!before.lines(part).eq(after.lines(part)), "{part}");
    }
}
