use super::Visitor;
use crate::Role;
use crate::until::until;
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Question, Stage};
use delivery_assessments::ui::words;

impl Visitor {
    /// On the cover: chooses the stage that the visitor expects.
    pub async fn guesses(&self, stage: Stage) {
        let begin = format!("{} {}", stage.number(), words::stage_label(stage));
        let radio = until("the stages", async || self.named(Role::Radio, |name| name.starts_with(&begin)).await).await;
        self.click(&radio).await;
    }

    /// From the cover to the first question.
    pub async fn starts(&self, felt: Option<Stage>) {
        match felt {
            Some(stage) => {
                self.guesses(stage).await;
                self.press(words::START).await;
            }
            None => self.press(words::SKIP_GUESS).await,
        }
    }

    /// Chooses an answer to the question on the screen, or none.
    pub async fn gives(&self, question: &Question, answer: Option<Answer>) {
        if let Some(answer) = answer {
            self.choose(label(question, answer)).await;
        }
    }

    /// From the first question to whatever follows the last.
    pub async fn answers(&self, assessment: &Assessment, answers: &Answers) {
        for (index, (_, question)) in assessment.questions().enumerate() {
            self.sees(&question.text).await;
            self.gives(question, answers.get(index)).await;
            self.press(words::NEXT).await;
        }
    }

    /// From the cover to the snapshot, by the review if something is left open.
    pub async fn takes(&self, assessment: &Assessment, answers: &Answers, felt: Option<Stage>) {
        self.starts(felt).await;
        self.answers(assessment, answers).await;
        if !answers.is_complete() {
            self.sees(words::REVIEW_TITLE).await;
            self.press(words::SHOW_SNAPSHOT).await;
        }
        until("the snapshot", async || {
            let is_there = self.run("return !!document.querySelector('article')").await;
            is_there.as_bool()?.then_some(())
        })
        .await;
    }
}

/// What the visitor chooses to give `answer`.
fn label(question: &Question, answer: Answer) -> &str {
    match answer {
        Answer::Level(level) => question.anchor(level),
        Answer::DontKnow => words::DONT_KNOW,
        Answer::DoesNotApply => words::DOES_NOT_APPLY,
    }
}
