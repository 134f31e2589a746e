use super::OverviewReport;
use super::table::{begun, push_row};
use crate::engine::Answer;
use crate::engine::diagnosis::Reply;
use crate::engine::overview::{Outcome, Taken, Task};
use crate::model::{Dimension, Level, Pattern, Question};
use crate::words::{self, overview};

/// A table with a row for each answer of each result: for each question of an assessment in its order, and for each of the four of the
/// diagnosis. The results stand in the order of [`overview_csv`](super::overview_csv).
pub fn answers_csv(report: &OverviewReport) -> String {
    let mut text = begun(&overview::answers_head());
    for (index, is_latest) in report.in_rows() {
        let Taken { person, day, outcome, .. } = &report.results[index];
        let title = report.catalog.title(outcome.subject());
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        let whose = [title, person, &day, overview::yes(is_latest)];
        match outcome {
            Outcome::Snapshot { assessment, answers, .. } => {
                let taken_on: Vec<usize> = report.plan(index).collect();
                for (place, question) in report.catalog.assessments[*assessment].questions().enumerate() {
                    push_question(&mut text, whose, question, answers.get(place), taken_on.contains(&place));
                }
            }
            Outcome::Finding { replies, .. } => {
                for pattern in Pattern::ALL {
                    let cells = of_pattern(report, index, pattern, replies.get(pattern));
                    push_row(&mut text, &[whose.as_slice(), &cells].concat());
                }
            }
        }
    }
    text
}

fn push_question(
    text: &mut String,
    whose: [&str; 4],
    (dimension, question): (&Dimension, &Question),
    answer: Option<Answer>,
    is_taken_on: bool,
) {
    let level = answer.and_then(Answer::level);
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let cells = [
        dimension.title.as_str(),
        &question.id,
        &question.text,
        overview::answer_kind(answer),
        &number(level.map(|level| level.get().into())),
        level.map_or("", |level| question.anchor(level)),
        &number(level.map(Level::points)),
        overview::yes(question.is_gate()),
        overview::yes(question.is_loop()),
        question.pattern.map_or("", words::pattern_label),
        words::step_label(question.step),
        advice(question, answer),
        overview::yes(is_taken_on),
    ];
    push_row(text, &[whose.as_slice(), &cells].concat());
}

/// What to do next; nothing where the highest level is reached or the question does not apply.
fn advice(question: &Question, answer: Option<Answer>) -> &str {
    let level = answer.and_then(Answer::level);
    let is_done = level == Some(Level::HIGHEST) || answer == Some(Answer::DoesNotApply);
    if is_done { "" } else { question.advice_at(level) }
}

/// A question of the diagnosis: it has no dimension, no levels, and no step.
fn of_pattern<'a>(report: &OverviewReport<'a>, index: usize, pattern: Pattern, reply: Option<Reply>) -> [&'a str; 13] {
    let guide = report.catalog.diagnosis.guide(pattern);
    let (task, advice) = match reply {
        Some(Reply::No) => (Some(Task::Against(pattern)), &*guide.first_move),
        Some(Reply::NotSure) => (Some(Task::FindOut(pattern)), &*guide.find_out),
        _ => (None, ""),
    };
    let said = reply.map_or(overview::answer_kind(None), words::reply_label);
    let is_taken_on = report.takes_on(index).any(|found| Some(found) == task);
    let label = words::pattern_label(pattern);
    ["", pattern.id(), &guide.question, said, "", "", "", "", "", label, "", advice, overview::yes(is_taken_on)]
}
