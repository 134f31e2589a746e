use browser_tests::{Engine, Outcome, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::answer_text;
use delivery_assessments::export::link::KEY;
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::words;

in_each_engine!(with_enough_for_a_stage, with_too_little_for_a_stage);

/// A result from the time of version 1.
struct Earlier {
    id: &'static str,
    /// As the program of that version wrote it.
    state: &'static str,
    day: &'static str,
    felt: Option<Stage>,
    /// The answers to the questions that still mean the same, at the places of today, read off the file's `[[editions]]`.
    left: &'static str,
    /// What the page says about them.
    sentence: &'static str,
    /// What they come to, by the scoring rules.
    title: &'static str,
}

/// Of the answers `432 234 323 342 233`, the second, fifth, eighth, ninth, twelfth, and fourteenth belong to questions that are
/// gone or changed. What is left is 9 of 15; two gates of today have no answer, and hold the stage at 2.
const ENOUGH: Earlier = Earlier {
    id: "process-automation-agentic-ai",
    state: "01000001b391ff0f357471a4e34dc49b3d7679d4",
    day: "20 Nov 2026",
    felt: Some(Stage::Shared),
    left: "422 -43 --- 34- 2-3",
    sentence: "This result was made with version 1 of these questions. Of its 15 answers, 9 mean the same today",
    title: "Stage 2 Local",
};

/// Of the answers `333 434 343 233 343`, seven are left, which is less than the three fifths that a stage needs.
const TOO_LITTLE: Earlier = Earlier {
    id: "engineering-velocity",
    state: "01000001df91c00f35750db8e38d36e3882323d6",
    day: "21 Nov 2026",
    felt: None,
    left: "-33 43- -4- 2-- -4-",
    sentence: "This result was made with version 1 of these questions. Of its 15 answers, 7 mean the same today",
    title: "No stage yet",
};

async fn with_enough_for_a_stage(engine: Engine) {
    check(engine, &ENOUGH).await;
}

async fn with_too_little_for_a_stage(engine: Engine) {
    check(engine, &TOO_LITTLE).await;
}

/// Opens the link, and reads what is said of it, what it comes to, and each of its answers.
async fn check(engine: Engine, earlier: &Earlier) {
    let assessments = content::assessments();
    let assessment = assessments.iter().find(|assessment| assessment.id == earlier.id).expect("it is still published");
    let answers = Answers::read(earlier.left, assessment).expect("the line fits the assessment");
    let site = Site::start().await;
    let address = format!("{}#{KEY}{}", site.page(earlier.id), earlier.state);
    let visitor = Visitor::in_engine(engine, &address).await;
    visitor.find(Role::Button, words::change_answers()).await;
    visitor.reads(earlier.sentence).await;
    visitor.reads(earlier.day).await;
    visitor.reads(words::opened()).await;
    let shown = Outcome::shown_to(&visitor).await;
    let title = format!("**{}**", earlier.title);
    assert!(shown.lines("**").any(|line| line.starts_with(&title)), "{title}: {shown:#?}");
    assert_eq!(shown, Outcome::of(assessment, &answers, earlier.felt));

    visitor.goes_to_the_review().await;
    let listed =
        visitor.run("return [...document.querySelectorAll('.entry small')].map((text) => text.textContent)").await;
    assert_eq!(listed, serde_json::json!(answer_texts(assessment, &answers)));
    visitor.leaves().await;
}

/// What the list of answers shows for each question.
fn answer_texts<'a>(assessment: &'a Assessment, answers: &Answers) -> Vec<&'a str> {
    let questions = assessment.questions().enumerate();
    questions.map(|(index, (_, question))| answer_text(question, answers.get(index))).collect()
}
