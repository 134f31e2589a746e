use browser_tests::{Outcome, Role, Site, Visitor, content};
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Level};
use delivery_assessments::words;
use std::collections::BTreeSet;

/// The assessments with setup questions, each with the first choice that excludes something.
fn with_setup() -> impl Iterator<Item = (Assessment, usize, usize)> {
    content::assessments().into_iter().filter_map(|assessment| {
        let setups = assessment.setup.iter().enumerate();
        let mut choices =
            setups.flat_map(|(setup, question)| question.choices.iter().enumerate().map(move |each| (setup, each)));
        let (setup, (choice, _)) = choices.find(|(_, (_, choice))| !choice.excludes.is_empty())?;
        Some((assessment, setup, choice))
    })
}

#[tokio::test]
async fn and_they_do_not_apply() {
    let site = Site::start().await;
    let visitor = Visitor::at("about:blank").await;
    for (assessment, setup, choice) in with_setup() {
        let choice = &assessment.setup[setup].choices[choice];
        let excluded: BTreeSet<usize> = choice.excludes.iter().copied().collect();
        let mut answers = Answers::none(&assessment);
        for index in 0..assessment.question_count() {
            let level = Answer::Level(Level::MIDDLE);
            answers.set(index, Some(if excluded.contains(&index) { Answer::DoesNotApply } else { level }));
        }

        visitor.go_to(&site.page(&assessment.id)).await;
        visitor.press(words::start()).await;
        visitor.sees(words::setup_title()).await;
        visitor.choose(&choice.text).await;
        visitor.press(words::next()).await;
        for (index, (_, question)) in assessment.questions().enumerate() {
            if !excluded.contains(&index) {
                visitor.sees(&question.text).await;
                visitor.gives(question, answers.get(index)).await;
                visitor.press(words::next()).await;
            }
        }
        visitor.find(Role::Button, words::change_answers()).await;
        assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(&assessment, &answers, None), "{}", assessment.id);
    }
    visitor.leaves().await;
}
