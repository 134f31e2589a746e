//! Assessments for tests: only what scoring depends on is real, the texts are made up.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part")]
#![allow(clippy::unwrap_used, reason = "a test says so by failing")]

pub mod abbreviations;
pub mod content;
pub mod grade;
pub mod naive;
pub mod odd_teams;
pub mod reference;
pub mod replies;
pub mod report;
pub mod said;
pub mod shelf;
pub mod shown;
pub mod strategies;

use content::sketched_diagnosis;
use delivery_assessments::engine::overview::{Catalog, Taken};
use delivery_assessments::engine::{Answers, Snapshot};
use delivery_assessments::export::Date;
use delivery_assessments::export::overview::read_any;
use delivery_assessments::model::{Assessment, FEWEST_TAGGED, Pattern};
use std::fmt::Write;
use std::slice;

/// How many questions [`Sketch::with_spare`] adds: enough to ask for two patterns.
pub const SPARE: usize = 2 * FEWEST_TAGGED;

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
    pub is_loop: bool,
    pub pattern: Option<Pattern>,
}

/// The results in the lines of a text, where there is only this assessment.
pub fn read_results(text: &str, assessment: &Assessment) -> Vec<Result<Taken<Date>, String>> {
    let catalog = Catalog { assessments: slice::from_ref(assessment), diagnosis: &sketched_diagnosis() };
    let lines = text.lines().enumerate();
    lines.flat_map(|(index, line)| read_any(index + 1, line, catalog)).collect()
}

/// Five dimensions of three questions, all weights 1, gates at questions 7 and 13, a loop question at 15; patterns: 1-3
/// ownership, 4-6 coordination, 9 backlog.
pub fn worked() -> Sketch {
    let question = |number: u8| QuestionSketch {
        weight: 1,
        is_gate: matches!(number, 7 | 13),
        is_loop: number == 15,
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

/// The first two dimensions of [`worked`], with a loop question at 6: the smallest assessment there can be.
pub fn smallest() -> Sketch {
    let mut sketch = Sketch(worked().0[..2].to_vec());
    sketch.0[1].questions[2].is_loop = true;
    sketch
}

/// [`worked`] without its last dimension, with a loop question at 12.
pub fn shorter() -> Sketch {
    let mut sketch = Sketch(worked().0[..4].to_vec());
    sketch.0[3].questions[2].is_loop = true;
    sketch
}

/// Ten dimensions of ten questions, all weights 3: the largest assessment there can be.
pub fn largest() -> Sketch {
    let questions =
        worked().questions().map(|(_, question)| QuestionSketch { weight: 3, ..question }).take(10).collect();
    let mut sketch = Sketch(vec![DimensionSketch { weight: 3, questions }; 10]);
    sketch.0[9].questions[9].is_loop = true;
    sketch
}

/// The outcome of a line of answers.
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

    /// The assessment, by the way every assessment goes. Dimensions are `d1`, `d2`, …, questions `q1`, `q2`, …
    pub fn assessment(&self) -> Assessment {
        self.assessment_with("")
    }

    /// The same with additional tables of the format, such as `[[setup]]`.
    pub fn assessment_with(&self, more: &str) -> Assessment {
        content::changed(&(self.toml() + more), |_| ())
    }

    /// With a last dimension of [`SPARE`] questions that has what the check asks for and a random sketch may lack: two patterns
    /// and a loop. Where its questions do not apply, it counts nowhere.
    pub fn with_spare(&self) -> Self {
        let has_loop = self.questions().any(|(_, question)| question.is_loop);
        let question = |number: usize| QuestionSketch {
            weight: 1,
            is_gate: false,
            is_loop: !has_loop && number == 0,
            pattern: Some(Pattern::ALL[number % 2]),
        };
        let spare = DimensionSketch { weight: 1, questions: (0..SPARE).map(question).collect() };
        Self([self.0.as_slice(), &[spare]].concat())
    }

    fn patterns(&self) -> String {
        let count = |pattern| self.questions().filter(|(_, question)| question.pattern == Some(pattern)).count();
        let asked = Pattern::ALL.into_iter().filter(|pattern| count(*pattern) >= FEWEST_TAGGED);
        let sentences = asked.map(|pattern| [pattern.id(), " = 'Points to ", pattern.id(), ".'\n"].concat());
        sentences.collect()
    }

    /// The file.
    pub fn toml(&self) -> String {
        let mut text = HEAD.to_owned() + "[patterns]\n" + &self.patterns();
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
             covers = 'Covers.'\nlow = 'Low.'\nmiddle = 'Middle.'\nhigh = 'High.'\ntop = 'Top.'\n",
            self.weight
        )
    }
}

impl QuestionSketch {
    fn toml(self, number: usize) -> String {
        let mut text = format!(
            "[[dimensions.questions]]\nid = 'q{number}'\ntext = 'Question {number}?'\nweight = {}\nstep = 'own'\n\
             anchors = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']\n\
             advice = {{ lower = 'Lower.', middle = 'Middle.', upper = 'Upper.' }}\n",
            self.weight
        );
        if self.is_gate {
            text += "gate = true\ngate_reason = 'Reason.'\n";
        }
        if self.is_loop {
            text += "loop = true\nloop_reason = 'Loop reason.'\n";
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
