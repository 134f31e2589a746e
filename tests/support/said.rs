//! What a result says, apart from what it quotes: questions, and the anchors beside "Today" and "Next".

use delivery_assessments::engine::{Answers, BacklogNumbers, Plan, ReadingState, Snapshot};
use delivery_assessments::export::{Date, Report, markdown};
use delivery_assessments::model::Assessment;
use delivery_assessments::words;

/// A result with everything that it says.
pub struct Said<'a> {
    pub assessment: &'a Assessment,
    pub answers: &'a Answers,
    pub snapshot: Snapshot,
    /// The whole result in Markdown, without marks that only escape.
    pub markdown: String,
}

impl<'a> Said<'a> {
    pub fn to(assessment: &'a Assessment, answers: &'a Answers) -> Self {
        let snapshot = Snapshot::of(assessment, answers, None);
        let (plan, numbers) = (&Plan::default(), &BacklogNumbers::default());
        let date = Date::new(2026, 11, 29).unwrap();
        let report = Report { assessment, answers, snapshot: &snapshot, plan, numbers, date };
        let markdown = markdown(&report).replace('\\', "");
        Self { assessment, answers, snapshot, markdown }
    }

    /// Whose result it is.
    pub fn place(&self) -> String {
        format!("{}: {}", self.assessment.id, self.answers)
    }

    /// Every sentence about whoever answered, on the screen and in Markdown.
    pub fn claims(&self) -> Vec<String> {
        let lines = self.markdown.lines().filter(|line| !is_quote(line)).map(|line| self.without_question(line));
        let meanings = self.meanings().into_iter().flatten().map(str::to_owned);
        lines.chain(meanings).chain(self.help()).chain(self.related()).filter(|claim| !claim.is_empty()).collect()
    }

    /// What the screen says about each dimension's score.
    pub fn meanings(&self) -> Vec<Option<&'a str>> {
        let scored = self.assessment.dimensions.iter().zip(&self.snapshot.dimensions);
        scored.map(|(dimension, score)| score.band().map(|band| dimension.meaning(band))).collect()
    }

    fn help(&self) -> Vec<String> {
        let present = self.snapshot.walk.readings.iter();
        let present = present.filter(|reading| matches!(reading.state, ReadingState::Root | ReadingState::AlsoPresent));
        let patterns = present.map(|reading| Some(reading.pattern)).chain([self.snapshot.walk.root()]);
        patterns.map(|pattern| words::help(pattern).to_owned()).collect()
    }

    fn related(&self) -> impl Iterator<Item = String> {
        self.assessment.related.iter().map(|related| related.reason.clone())
    }

    /// Behind what holds the stage stands a question, and then the reason.
    fn without_question(&self, line: &str) -> String {
        let text = line.trim_start_matches([' ', '-', '#']).trim_start_matches("[ ] ");
        let question = self.assessment.questions().find(|(_, question)| text.starts_with(&question.text));
        text[question.map_or(0, |(_, question)| question.text.len())..].trim().to_owned()
    }
}

/// Whether a line of Markdown only says what was asked or answered, what comes next, or a score.
fn is_quote(line: &str) -> bool {
    let text = line.strip_prefix("  - ").unwrap_or_default();
    let start = [words::start_here(), ". "].concat();
    let text = text.strip_prefix(&start).unwrap_or(text);
    let labels = [words::gate(), words::question(), words::today(), words::then()];
    line.starts_with('|')
        || labels.iter().any(|label| text.strip_prefix(label).is_some_and(|rest| rest.starts_with(": ")))
}
