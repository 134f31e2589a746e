use super::Visitor;
use crate::Role;
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::model::{Assessment, Question, Stage};
use delivery_assessments::words;
use serde_json::{Value, json};

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
        self.press(if felt.is_some() { words::start() } else { words::skip_guess() }).await;
        if !assessment.setup.is_empty() {
            self.sees(words::setup_title()).await;
            self.press(words::next()).await;
        }
    }

    /// On a result: presses the button that starts over, and the one that it asks with.
    pub async fn starts_over(&self) {
        self.press(words::start_over()).await;
        self.press(words::start_over_yes()).await;
    }

    /// Chooses an answer to the current question, or none.
    pub async fn gives(&self, question: &Question, answer: Option<Answer>) {
        if let Some(answer) = answer {
            self.choose(label(question, answer)).await;
        }
    }

    /// From the first question to the screen after the last. The presses are made in the page, for cases about what comes then;
    /// [`answers_by_name`](Self::answers_by_name) finds each control as a visitor does, which takes much longer.
    pub async fn answers(&self, assessment: &Assessment, answers: &Answers) {
        let mut steps = Vec::new();
        for (index, (_, question)) in assessment.questions().enumerate() {
            steps.push(json!([question.text, answers.get(index).map(|answer| answer.symbol().to_string())]));
        }
        let done = self.execute(include_str!("answers.js"), vec![Value::Array(steps)]).await;
        done.unwrap_or_else(|error| panic!("the questions cannot be answered: {error}"));
    }

    /// From a question to the next screen. The press is made in the page, for cases about every question of every assessment.
    pub async fn goes_on(&self) {
        self.run("document.querySelector('.question .primary').click()").await;
    }

    /// From the first question to the screen after the last: finds each answer and button by its role and name.
    pub async fn answers_by_name(&self, assessment: &Assessment, answers: &Answers) {
        for (index, (_, question)) in assessment.questions().enumerate() {
            self.sees(&question.text).await;
            self.gives(question, answers.get(index)).await;
            self.press(words::next()).await;
        }
    }

    /// From the cover to the snapshot, through the review if a question is left open.
    pub async fn takes(&self, assessment: &Assessment, answers: &Answers, felt: Option<Stage>) {
        self.starts(assessment, felt).await;
        self.answers(assessment, answers).await;
        self.arrives_at_the_snapshot(answers).await;
    }

    /// The same, with each control found by its role and name.
    pub async fn takes_by_name(&self, assessment: &Assessment, answers: &Answers, felt: Option<Stage>) {
        self.starts(assessment, felt).await;
        self.answers_by_name(assessment, answers).await;
        self.arrives_at_the_snapshot(answers).await;
    }

    async fn arrives_at_the_snapshot(&self, answers: &Answers) {
        if !answers.is_complete() {
            self.sees(words::review_title()).await;
            return self.goes_to_the_snapshot().await;
        }
        self.find(Role::Button, words::change_answers()).await;
    }

    /// From the snapshot to the review.
    pub async fn goes_to_the_review(&self) {
        self.press(words::change_answers()).await;
        self.sees(words::review_title()).await;
    }

    /// From the review to the snapshot, until all of it is there.
    pub async fn goes_to_the_snapshot(&self) {
        self.press(words::show_snapshot()).await;
        self.find(Role::Button, words::change_answers()).await;
    }
}

/// The label of the radio for `answer`.
fn label(question: &Question, answer: Answer) -> &str {
    match answer {
        Answer::Level(level) => question.anchor(level),
        Answer::DontKnow => words::dont_know(),
        Answer::DoesNotApply => words::does_not_apply(),
    }
}
