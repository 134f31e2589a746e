//! The texts from the cover to the review.

use super::count;

pub const FELT_LEGEND: &str = "Where do you think you are?";
pub const FELT_HINT: &str = "A guess, to compare with the result. You can skip it.";
pub const START: &str = "Start";
pub const SKIP_GUESS: &str = "Start without a guess";
pub const WAITING: &str = "Loading the questions …";
pub const NOTHING_LEAVES: &str = "your answers stay on this page";
pub const SETUP_TITLE: &str = "Before the questions";
pub const SETUP_HINT: &str = "So that you are only asked what applies to you. It does not count in any score.";
pub const ANSWER_KEYS: &str = "On a keyboard, press 1 to 7 to choose an answer.";
pub const DONT_KNOW: &str = "Don’t know";
pub const DOES_NOT_APPLY: &str = "Does not apply to us";
pub const WHY: &str = "Why this matters";
pub const CUTS_OWN: &str = "The limits between these answers are ours.";
pub const NEW_TAB: &str = " (opens in a new tab)";
pub const BACK: &str = "Back";
pub const NEXT: &str = "Next";
pub const TO_REVIEW: &str = "Back to the list";
pub const REVIEW_TITLE: &str = "Your answers";
pub const REVIEW_COMPLETE: &str = "Every question has an answer.";
pub const NOT_ANSWERED: &str = "Not answered";
pub const SHOW_SNAPSHOT: &str = "Show the snapshot";

/// The cover's line of facts.
pub fn facts(questions: usize, minutes: u8) -> String {
    format!("{questions} questions · {minutes} minutes from memory, longer with your tools open · {NOTHING_LEAVES}")
}

/// Where the visitor is: "7 of 15".
pub fn position(index: usize, total: usize) -> String {
    format!("{} of {total}", index + 1)
}

/// What the progress bar is called.
pub fn progress(index: usize, total: usize) -> String {
    format!("Question {} of {total}", index + 1)
}

/// Who drew the limits between the answers: "own", or a source with its year.
pub fn cuts(cuts: &str) -> String {
    if cuts == "own" { CUTS_OWN.to_owned() } else { format!("The limits between these answers follow {cuts}.") }
}

/// How many questions are open.
pub fn review_open(open: usize) -> String {
    format!(
        "{} without an answer. You can leave it so: what is unknown is shown as a range.",
        count(open, "question", "questions")
    )
}
