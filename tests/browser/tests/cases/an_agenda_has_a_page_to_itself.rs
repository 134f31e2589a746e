use browser_tests::until::until_equal;
use browser_tests::{Paper, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words::{self, overview};
use serde_json::json;

/// Printing shows no dialog, and what would be printed is remembered.
const PRINT: &str = "window.print = () => (window.printed = document.querySelector('[data-alone]')?.id ?? '')";

/// A result in the link to all results, of a person with a name of one letter.
fn result(assessment: &Assessment, name: char, answer: &str) -> String {
    let answers = Answers::read(&answer.repeat(assessment.question_count()), assessment).expect("it fits");
    let shared = SharedResult { answers, felt: None, date: Date::new(2026, 11, 22) };
    format!("{}{}&of={:02x}", link::KEY, link::encode(assessment, &shared), u32::from(name))
}

/// Three people who agree on nothing.
fn team(assessment: &Assessment) -> String {
    [('A', "1"), ('B', "3"), ('C', "5")].map(|(name, answer)| result(assessment, name, answer)).join("&")
}

async fn is_printed(visitor: &Visitor, id: &str) {
    until_equal("what is printed", json!(id), async || visitor.run("return window.printed").await).await;
}

/// On paper too, with the longest texts, between people who agree on nothing.
#[tokio::test]
async fn whatever_the_team_differs_on() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    for assessment in content::assessments() {
        visitor.opens_to_print(&site, FOLDER, &team(&assessment)).await;
        visitor.run(PRINT).await;
        visitor.open(&words::agenda(45_u8)).await;
        visitor.press(words::print_agenda()).await;
        is_printed(&visitor, &format!("agenda-{}", assessment.id)).await;

        let Paper { pages } = visitor.prints_page().await;
        let [page] = pages.as_slice() else { panic!("{}: {} pages: {pages:#?}", assessment.id, pages.len()) };
        assert!(page.starts_with(&Paper::letters(&words::agenda_title(&assessment.title))), "{page}");
        let shown = assessment.questions().map(|(_, question)| question);
        let shown: Vec<_> = shown.filter(|question| page.contains(&Paper::letters(&question.text))).collect();
        assert_eq!(shown.len(), 5, "{page}");
        for question in shown {
            for level in [Level::LOWEST, Level::HIGHEST] {
                assert!(
                    page.contains(&Paper::letters(question.anchor(level))),
                    "{level:?} of {}: {page}",
                    question.text
                );
            }
        }
        assert!(page.contains(&Paper::letters(words::end_text())), "{page}");

        assert!(visitor.prints_page().await.pages.len() > 1, "the next printout is that of the whole result");
    }
    visitor.leaves().await;
}

/// Of several teams, that of the one whose button was pressed.
#[tokio::test]
async fn also_beside_another_one() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    let [one, other, ..] = &content::assessments()[..] else { panic!("there are several") };
    visitor.opens_to_print(&site, FOLDER, &[team(one), team(other)].join("&")).await;
    visitor.run(PRINT).await;
    for assessment in [one, other] {
        visitor.press(&overview::title_of(&assessment.title, &words::persons(3_u8))).await;
    }
    until_equal("both are open", json!(2), async || {
        visitor.run("return document.querySelectorAll('.team details.quiet:has(.agenda)').length").await
    })
    .await;
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
    for assessment in [one, other] {
        let id = format!("agenda-{}", assessment.id);
        visitor.run(&format!("document.getElementById('{id}').parentElement.querySelector('button').click()")).await;
        is_printed(&visitor, &id).await;
        let Paper { pages } = visitor.prints_page().await;
        let [page] = pages.as_slice() else { panic!("{}: {} pages: {pages:#?}", assessment.id, pages.len()) };
        assert!(page.starts_with(&Paper::letters(&words::agenda_title(&assessment.title))), "{page}");
    }
    visitor.leaves().await;
}
