use browser_tests::until::until_equal;
use browser_tests::{Paper, Site, Visitor, content};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level};
use delivery_assessments::words;
use serde_json::json;

/// Printing shows no dialog, and what would be printed is remembered.
const PRINT: &str = "window.print = () => (window.printed = document.documentElement.dataset.printed)";

fn fragment(assessment: &Assessment, answer: &str) -> String {
    let answers = Answers::read(&answer.repeat(assessment.question_count()), assessment).expect("it fits");
    let shared = SharedResult { answers, felt: None, date: Date::new(2026, 11, 22) };
    [link::KEY, &link::encode(assessment, &shared)].concat()
}

/// On paper too, with the longest texts, between people who agree on nothing.
#[tokio::test]
async fn whatever_the_team_differs_on() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    for assessment in content::assessments() {
        visitor.opens_to_print(&site, &assessment.id, &fragment(&assessment, "1")).await;
        visitor.run(PRINT).await;
        visitor.press(words::compare_open()).await;
        let lines = ["3", "5"].map(|answer| format!("Ana: #{}", fragment(&assessment, answer))).join("\n");
        visitor.pastes_results(&lines).await;
        visitor.open(&words::agenda(45_u8)).await;
        visitor.press(words::print_agenda()).await;
        until_equal("what is printed", json!("agenda"), async || visitor.run("return window.printed").await).await;

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
