use super::Report;
use crate::engine::Answer;
use crate::model::{Dimension, Level, Question};
use crate::words;

/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Where spreadsheets take a cell for a formula, after OWASP's page on CSV injection.
const BEGINS_FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table with one row for each question, in the order of the assessment. It opens right in spreadsheets: every cell is
/// quoted, and none is taken for a formula.
pub fn csv(report: &Report) -> String {
    let mut text = begun(&words::csv_head());
    for (index, (dimension, question)) in report.assessment.questions().enumerate() {
        push_question(&mut text, report, index, dimension, question);
    }
    text
}

/// A table with its first row.
pub(super) fn begun(head: &[&str]) -> String {
    let mut text = BYTE_ORDER_MARK.to_owned();
    push_row(&mut text, head);
    text
}

fn push_question(text: &mut String, report: &Report, index: usize, dimension: &Dimension, question: &Question) {
    let answer = report.answers.get(index);
    let level = report.answers.level(index);
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let planned = report.plan.entry(index);
    let cells = [
        dimension.title.as_str(),
        &question.id,
        &question.text,
        words::answer_kind(answer),
        &number(level.map(|level| level.get().into())),
        level.map_or("", |level| question.anchor(level)),
        &number(level.map(Level::points)),
        words::yes(question.is_gate()),
        words::yes(question.is_loop()),
        question.pattern.map_or("", words::pattern_label),
        words::step_label(question.step),
        advice(question, answer),
        words::yes(planned.is_some()),
        planned.map_or("", |entry| entry.owner.as_str()),
        planned.map_or("", |entry| entry.due.as_str()),
    ];
    push_row(text, &cells);
}

/// What to do next; nothing where the highest level is reached or the question does not apply.
fn advice(question: &Question, answer: Option<Answer>) -> &str {
    let level = answer.and_then(Answer::level);
    let is_done = level == Some(Level::HIGHEST) || answer == Some(Answer::DoesNotApply);
    if is_done { "" } else { question.advice_at(level) }
}

pub(super) fn push_row(text: &mut String, cells: &[&str]) {
    for (position, cell) in cells.iter().enumerate() {
        text.push_str(if position == 0 { "\"" } else { ",\"" });
        if cell.starts_with(BEGINS_FORMULA) {
            text.push('\'');
        }
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}
