use super::Visitor;
use crate::Role;
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Question, Stage};
use delivery_assessments::words;

impl Visitor {
    /// On the cover: chooses the stage that the visitor expects.
    pub async fn guesses(&self, stage: Stage) {
        let begin = format!("{} {}", stage.number(), words::stage_label(stage));
        let radio = self.find_labeled(Role::Radio, &begin).await;
        self.click(&radio).await;
    }

    /// From the cover to the first question, without choices in the setup.
    pub async fn starts(&self, assessment: &Assessment, felt: Option<Stage>) {
        if let Some(stage) = felt {
            self.guesses(stage).await;
        }
        self.press(if felt.is_some() { words::START } else { words::SKIP_GUESS }).await;
        if !assessment.setup.is_empty() {
            self.sees(words::SETUP_TITLE).await;
            self.press(words::NEXT).await;
        }
    }

    /// Chooses an answer to the current question, or none.
    pub async fn gives(&self, question: &Question, answer: Option<Answer>) {
        if let Some(answer) = answer {
            self.choose(label(question, answer)).await;
        }
    }

    /// From the first question to the screen after the last.
    pub async fn answers(&self, assessment: &Assessment, answers: &Answers) {
        for (index, (_, question)) in assessment.questions().enumerate() {
            self.sees(&question.text).await;
            self.gives(question, answers.get(index)).await;
            self.press(words::NEXT).await;
        }
    }

    /// From the cover to the snapshot, through the review if a question is left open.
    pub async fn takes(&self, assessment: &Assessment, answers: &Answers, felt: Option<Stage>) {
        self.starts(assessment, felt).await;
        self.answers(assessment, answers).await;
        if !answers.is_complete() {
            self.sees(words::REVIEW_TITLE).await;
            self.press(words::SHOW_SNAPSHOT).await;
        }
        self.find(Role::Button, words::CHANGE_ANSWERS).await;
    }
}

/// The label of the radio for `answer`.
fn label(question: &Question, answer: Answer) -> &str {
    match answer {
        Answer::Level(level) => question.anchor(level),
        Answer::DontKnow => words::DONT_KNOW,
        Answer::DoesNotApply => words::DOES_NOT_APPLY,
    }
}
