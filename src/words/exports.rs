//! The texts of the exports, the result link, and what is made of several results.

use super::{ABOUT_CUTS, ABOUT_PRIVATE, ABOUT_SELF, ABOUT_UNKNOWN, ABOUT_VALIDITY};
use crate::engine::Answer;

/// The words that go with every snapshot.
pub const ABOUT_ALL: [&str; 5] = [ABOUT_SELF, ABOUT_VALIDITY, ABOUT_UNKNOWN, ABOUT_CUTS, ABOUT_PRIVATE];

pub const RANGE: &str = "Range";
pub const QUESTION: &str = "Question";
pub const PLAN: &str = "The plan";
pub const PLAN_STEP: &str = "Step";
pub const OWNER: &str = "Owner";
pub const DUE: &str = "By";

/// The first row of the table of all answers.
pub const CSV_HEAD: [&str; 15] = [
    "Dimension",
    "Question ID",
    "Question",
    "Answer",
    "Level",
    "Anchor",
    "Points",
    "Must-have",
    "For stage 5",
    "Pattern",
    "Step",
    "Advice",
    "In plan",
    "Owner",
    "Due",
];

pub const CARD_NOTE: &str = "self-reported, one person’s view";

/// What kind of answer it is.
pub fn answer_kind(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Level(_)) => "Level",
        Some(Answer::DontKnow) => "Don’t know",
        Some(Answer::DoesNotApply) => "Does not apply",
        None => "Not answered",
    }
}

/// A cell that says yes or no.
pub fn yes(is_so: bool) -> &'static str {
    if is_so { "Yes" } else { "No" }
}

pub const REMINDER_TEXT: &str = "Ninety days have passed. Take the assessment again without looking at your earlier answers, then compare the two results.";

/// What the reminder is called in a calendar.
pub fn reminder_summary(title: &str) -> String {
    format!("Take “{title}” again")
}

pub const LINK_DAMAGED: &str = "This is not a complete result link. Copy it again from where it was made.";
pub const LINK_OTHER: &str = "This result link belongs to another assessment.";
pub const LINK_NEWER_FORMAT: &str =
    "This result link was made by a newer version of this page. Reload the page and try again.";

/// The link's content version is not here yet.
pub fn link_newer_content(version: u32) -> String {
    format!(
        "This result link was made for version {version} of the questions, which this page does not have yet. Reload the page and try again."
    )
}

/// The link's content version is here no more.
pub fn link_older_content(version: u32) -> String {
    format!(
        "This result link was made for version {version} of the questions. They have changed since, and this page no longer knows that version, so it cannot show the result."
    )
}

/// What is left of a result that was made when the questions were others. `whose` begins the sentence.
pub fn earlier_edition(whose: &str, version: u32, answered: usize, kept: usize) -> String {
    let kept = match (answered - kept, kept) {
        (0, _) => "Its answers mean the same today".to_owned(),
        (_, 0) => "None of its answers means the same today, so that all count as unanswered".to_owned(),
        _ => format!("Of its {answered} answers, {kept} mean the same today, and the others count as unanswered"),
    };
    format!(
        "{whose} was made with edition {version} of these questions. {kept}. The stage is worked out as it is today, and may differ from the one shown then."
    )
}

/// A problem with one line of several.
pub fn in_line(number: usize, problem: &str) -> String {
    format!("Line {number}: {problem}")
}
