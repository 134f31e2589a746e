//! The snapshot as shown on the screen, for comparison with what other programs and people get of the same answers.

use crate::Visitor;
use delivery_assessments::engine::{Answers, BacklogNumbers, Plan, Snapshot};
use delivery_assessments::export::{Date, Report, SnapshotJson, markdown};
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::words;
use serde::Deserialize;
use serde_json::json;

/// What a snapshot says, and where. The Markdown report and the public JSON, which are compared with files of their own, say what
/// it has to be; so the screen is not compared with a copy of its own code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Outcome {
    /// The lines of the Markdown report from the stage to the last step of the road.
    pub report: Vec<String>,
    /// The ladder: the number of each stage, with a mark at the computed one and at the guess.
    pub ladder: Vec<String>,
}

impl Outcome {
    /// Reads the snapshot that the visitor sees.
    pub async fn shown_to(visitor: &Visitor) -> Self {
        let names = json!({
            "stages": words::stages_label(), "dimensions": words::dimensions(), "walk": words::walk(), "road": words::road(),
            "gaps": words::largest_gaps(), "hint": words::plan_hint(),
        });
        let script = format!("const names = {names};\n{}", include_str!("outcome/shown.js"));
        let shown = visitor.run(&script).await;
        serde_json::from_value(shown).expect("the script returns an outcome")
    }

    /// What the screen has to show for `answers`.
    pub fn of(assessment: &Assessment, answers: &Answers, felt: Option<Stage>) -> Self {
        let snapshot = Snapshot::of(assessment, answers, felt);
        let json = SnapshotJson::of(assessment, answers, &snapshot);
        Self {
            ladder: Stage::ALL.map(|stage| rung(stage.number(), &json)).into(),
            report: report(assessment, answers, &snapshot),
        }
    }

    /// The lines of the report that begin with `begin`: `**` the stage, `|` the scores, `- [ ]` the steps.
    pub fn lines<'a>(&'a self, begin: &'a str) -> impl Iterator<Item = &'a str> {
        self.report.iter().map(String::as_str).filter(move |line| line.starts_with(begin))
    }
}

/// The Markdown report as plain text, without what is the same for all or does not depend on the answers.
fn report(assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) -> Vec<String> {
    let (plan, numbers) = (&Plan::default(), &BacklogNumbers::default());
    let date = Date::new(2026, 11, 22).expect("there is this day");
    let text = markdown(&Report { assessment, answers, snapshot, plan, numbers, date });
    let about = format!("## {}", words::about());
    let table_head = format!("| {} | {} | {} |", words::dimension(), words::score(), words::range_label());
    let is_said = |line: &String| !line.is_empty() && *line != table_head && !line.starts_with("| ---");
    let lines = text.lines().map(unescaped).skip_while(|line| !line.starts_with("**"));
    lines.take_while(|line| *line != about).filter(is_said).collect()
}

/// `line` without the backslashes that keep Markdown from taking text for markup.
fn unescaped(line: &str) -> String {
    let mut letters = line.chars();
    std::iter::from_fn(|| {
        letters.next().map(|letter| if letter == '\\' { letters.next().unwrap_or(letter) } else { letter })
    })
    .collect()
}

fn rung(number: u8, json: &SnapshotJson) -> String {
    let mark = |stage: Option<u8>, mark| if stage == Some(number) { mark } else { "" };
    [&number.to_string(), mark(json.felt, " guessed"), mark(json.stage, " here")].concat()
}
