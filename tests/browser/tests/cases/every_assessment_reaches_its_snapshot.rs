use browser_tests::{Outcome, Site, Visitor, content};
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Level, Stage};

#[tokio::test]
async fn with_the_numbers_of_the_engine() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    for assessment in content::assessments() {
        let mut answers = Answers::none(&assessment);
        for index in 0..assessment.question_count() {
            answers.set(index, Some(Answer::Level(Level::ALL[index % Level::COUNT])));
        }
        visitor.go_to(&site.page(&assessment.id)).await;
        visitor.takes_by_name(&assessment, &answers, Some(Stage::Shared)).await;
        let expected = Outcome::of(&assessment, &answers, Some(Stage::Shared));
        assert_eq!(Outcome::shown_to(&visitor).await, expected, "{}", assessment.id);
    }
    visitor.leaves().await;
}
