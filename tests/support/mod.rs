//! Assessments for tests: only what scoring depends on is real, the texts are made up.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

pub mod content;
pub mod grade;
pub mod reference;
pub mod replies;
pub mod report;
pub mod strategies;

use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::{Pasted, read_result};
use delivery_assessments::model::{Assessment, AssessmentFile, Pattern};
use std::fmt::Write;

/// An assessment without its texts.
#[derive(Clone, Debug)]
pub struct Sketch(pub Vec<DimensionSketch>);

#[derive(Clone, Debug)]
pub struct DimensionSketch {
    pub weight: u8,
    pub questions: Vec<QuestionSketch>,
}

#[derive(Clone, Copy, Debug)]
pub struct QuestionSketch {
    pub weight: u8,
    pub is_gate: bool,
    pub pattern: Option<Pattern>,
}

/// The results in the lines of a text.
pub fn read_results(text: &str, assessment: &Assessment) -> Vec<Result<Pasted, String>> {
    let lines = text.lines().enumerate();
    lines.filter_map(|(index, line)| read_result(index + 1, line, assessment)).collect()
}

/// Five dimensions of three questions, all weights 1, gates at questions 7 and 13; patterns: 1-3 ownership,
/// 4-6 coordination, 9 backlog.
pub fn worked() -> Sketch {
    let question = |number: u8| QuestionSketch {
        weight: 1,
        is_gate: matches!(number, 7 | 13),
        pattern: match number {
            1..=3 => Some(Pattern::OwnershipGap),
            4..=6 => Some(Pattern::CoordinationTax),
            9 => Some(Pattern::BacklogIllusion),
            _ => None,
        },
    };
    let dimension = |first: u8| DimensionSketch { weight: 1, questions: (first..first + 3).map(question).collect() };
    Sketch([1, 4, 7, 10, 13].map(dimension).into())
}

/// The snapshot for a line of answers.
pub fn snapshot(assessment: &Assessment, line: &str) -> Snapshot {
    Snapshot::of(assessment, &Answers::read(line, assessment).unwrap(), None)
}

impl Sketch {
    pub fn question_count(&self) -> usize {
        self.0.iter().map(|dimension| dimension.questions.len()).sum()
    }

    pub fn questions(&self) -> impl Iterator<Item = (usize, QuestionSketch)> {
        let dimensions = self.0.iter().enumerate();
        dimensions
            .flat_map(|(position, dimension)| dimension.questions.iter().map(move |&question| (position, question)))
    }

    /// The assessment, made by the regular check. Dimensions are `d1`, `d2`, …, questions `q1`, `q2`, …
    pub fn assessment(&self) -> Assessment {
        self.assessment_with("")
    }

    /// The same with additional tables of the format, such as `[[setup]]`.
    pub fn assessment_with(&self, more: &str) -> Assessment {
        toml::from_str::<AssessmentFile>(&(self.toml() + more)).unwrap().check().unwrap()
    }

    fn toml(&self) -> String {
        let mut text = HEAD.to_owned();
        let mut number = 0;
        for (position, dimension) in self.0.iter().enumerate() {
            text += &dimension.toml(position + 1);
            for question in &dimension.questions {
                number += 1;
                text += &question.toml(number);
            }
        }
        text
    }
}

impl DimensionSketch {
    fn toml(&self, number: usize) -> String {
        format!(
            "[[dimensions]]\nid = 'd{number}'\ntitle = 'Dimension {number}'\nweight = {}\n\
             covers = 'Covers.'\nlow = 'Low.'\nmiddle = 'Middle.'\nhigh = 'High.'\n",
            self.weight
        )
    }
}

impl QuestionSketch {
    fn toml(self, number: usize) -> String {
        let mut text = format!(
            "[[dimensions.questions]]\nid = 'q{number}'\ntext = 'Question {number}?'\nweight = {}\nstep = 'own'\n\
             anchors = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']\nadvice = {{ lower = 'Lower.', upper = 'Upper.' }}\n",
            self.weight
        );
        if self.is_gate {
            text += "gate = true\ngate_reason = 'Reason.'\n";
        }
        if let Some(pattern) = self.pattern {
            writeln!(text, "pattern = '{}'", pattern.id()).unwrap();
        }
        text
    }
}

const HEAD: &str = "
    id = 'sketch'
    version = 1
    title = 'Sketch'
    promise = 'A promise.'
    audience = 'Everybody.'
    scope = 'One team.'
    minutes = 5
    [stages]
    heroic = 'Heroic.'
    local = 'Local.'
    shared = 'Shared.'
    measured = 'Measured.'
    self-correcting = 'Self-correcting.'
";
