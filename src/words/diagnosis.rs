//! The texts around the delivery diagnosis. What it asks and says of the patterns stands in its file.

use super::{ABOUT_PRIVATE, ABOUT_SELF, NOTHING_LEAVES, pattern_label};
use crate::engine::diagnosis::{Finding, Reply, StepState, Verdict};
use crate::model::Pattern;

pub const LOOK: &str = "What to look at";
pub const NOT_SURE_HELP: &str = "The result says how to find out.";
pub const WITHOUT_AI: &str = "“We ship no AI” is an answer too.";
pub const YOUR_ANSWER: &str = " (your answer)";
pub const CANNOT_TELL: &str = "Too little is known to tell";
pub const CANNOT_TELL_TEXT: &str = "No failure found so far, and some answers are missing. Find those out first: each way below says how long it takes.";
pub const NONE_FAILS: &str = "None of the four patterns shows";
pub const NONE_FAILS_TEXT: &str = "By your answers, all of it holds. If delivery still hurts, ask two colleagues for their answers, and look into the area that hurts most.";
pub const FIRST_MOVE: &str = "First move";
pub const STEPS: &str = "The four questions";
pub const STEPS_HINT: &str =
    "In this order, because a later failure often follows from an earlier one. The first no is where to begin.";
pub const CHANGE: &str = "Change";
pub const GO_ON: &str = "See what else is there";
pub const GO_ON_HINT: &str = "You can still answer the rest. Where to begin will not change.";
pub const SYMPTOMS: &str = "What it looks like";
pub const PERSISTS: &str = "Why it does not go away by itself";
pub const LOOKS_AND_MOVE: &str = "What it looks like, and the first move";
pub const FIND_OUT_LIST: &str = "Find out";
pub const FIND_OUT_HINT: &str = "What you were not sure of, and a short way to know.";
pub const MEASURE: &str = "Look closer";
pub const MEASURE_HINT: &str =
    "Each of these asks about it in its own area, and says how far it goes. Take the one that fits what you lead.";
pub const NEXT_HINT: &str =
    "An assessment looks into one area, with about fifteen questions. Take the one that fits what you lead.";
pub const SEND_PATTERN: &str = "Tell them the pattern: adds this to the link’s address, and nothing else: ";
pub const ABOUT_DIAGNOSIS: &str = "A way of thinking, not a measurement: it names where to look first. The order of the questions is our judgment. An assessment asks how far it goes.";

/// The words that go with every finding.
pub const ABOUT_FINDING: [&str; 3] = [ABOUT_DIAGNOSIS, ABOUT_SELF, ABOUT_PRIVATE];

/// The second sentence of the privacy panel below the diagnosis: its host hears less.
pub const DIAGNOSIS_TOLD: &str = "The site around it learns that you started, that you finished, saved something, or followed its link, and roughly how tall this box is. It never learns an answer or a pattern. On a keyboard, use the keys 1 to 4: a hostile site could count key presses.";

/// The cover's line of facts.
pub fn diagnosis_facts(minutes: u8) -> String {
    format!("4 questions · {minutes} minutes if you know, a morning if you check · {NOTHING_LEAVES}")
}

/// Below the replies, where there are keys to press.
pub fn reply_keys(count: usize) -> String {
    format!("On a keyboard, press 1 to {count} to reply.")
}

/// Where the visitor is.
pub fn question_number(pattern: Pattern) -> String {
    format!("Question {} of 4", pattern as u8 + 1)
}

/// Above the finding: which question got the first no, if one did.
pub fn first_no(finding: Finding) -> String {
    finding.root().map(|root| format!("The first no: question {}", root as u8 + 1)).unwrap_or_default()
}

/// What a reply is called.
pub fn reply_label(reply: Reply) -> &'static str {
    match reply {
        Reply::Yes => "Yes",
        Reply::No => "No",
        Reply::NotSure => "Not sure",
        Reply::NoAi => "We ship no AI",
    }
}

/// What came of a question.
pub fn step_state(state: StepState) -> &'static str {
    match state {
        StepState::Root => "No. Begin here",
        StepState::AlsoPresent => "No. Also present",
        StepState::Holds => "Yes",
        StepState::Unsure => "Not sure",
        StepState::DoesNotApply => "Does not apply: no AI is shipped",
        StepState::Open => "Not answered yet",
    }
}

/// The heading of the finding.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Root(pattern) => pattern_label(pattern),
        Verdict::CannotTell => CANNOT_TELL,
        Verdict::NoneFails => NONE_FAILS,
    }
}

/// What is not known and would come before the root, if there is such a thing.
pub fn could_come_first(finding: Finding) -> Option<String> {
    let names: Vec<&str> = finding.could_come_first().map(pattern_label).collect();
    let names = if names.is_empty() { return None } else { names.join(" or ") };
    Some(format!("It may not be the first: you could not rule out {names}. Find that out before you act."))
}

/// What the link behind a change is called, for those who hear it without the question beside it.
pub fn change_answer(question: &str) -> String {
    format!(" the answer to: {question}")
}

/// Whom an assessment is for.
pub fn for_audience(audience: &str) -> String {
    format!("For {audience}")
}

/// The assessments behind the first ones.
pub fn more_assessments(number: usize) -> String {
    super::count(number, "more assessment", "more assessments")
}

/// What the call to action may carry.
pub fn pattern_parameter(pattern: Pattern) -> String {
    format!("assessment_pattern={}", pattern.id())
}
