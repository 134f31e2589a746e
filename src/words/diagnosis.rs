//! The sentences around the delivery diagnosis. What it asks and says of the patterns stands in its file.

use super::texts::diagnosis::{
    about_diagnosis, cannot_tell, could_come_first_of, first_no_at, none_fails, replies, step_states,
};
use super::{about_private, about_self, pattern_label};
use crate::engine::diagnosis::{Finding, Reply, StepState, Verdict};

/// The words that go with every finding.
pub fn about_finding() -> [&'static str; 3] {
    [about_diagnosis(), about_self(), about_private()]
}

/// Above the finding: which question got the first no, if one did.
pub fn first_no(finding: Finding) -> String {
    finding.root().map(|root| first_no_at(root as u8 + 1)).unwrap_or_default()
}

/// What a reply is called.
pub fn reply_label(reply: Reply) -> &'static str {
    let [yes, no, not_sure, no_ai] = replies();
    match reply {
        Reply::Yes => yes,
        Reply::No => no,
        Reply::NotSure => not_sure,
        Reply::NoAi => no_ai,
    }
}

/// What came of a question.
pub fn step_state(state: StepState) -> &'static str {
    let [root, also_present, holds, unsure, does_not_apply, open] = step_states();
    match state {
        StepState::Root => root,
        StepState::AlsoPresent => also_present,
        StepState::Holds => holds,
        StepState::Unsure => unsure,
        StepState::DoesNotApply => does_not_apply,
        StepState::Open => open,
    }
}

/// The heading of the finding.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Root(pattern) => pattern_label(pattern),
        Verdict::CannotTell => cannot_tell(),
        Verdict::NoneFails => none_fails(),
    }
}

/// What is not known and would come before the root, if there is such a thing.
pub fn could_come_first(finding: Finding) -> Option<String> {
    let names: Vec<&str> = finding.could_come_first().map(pattern_label).collect();
    (!names.is_empty()).then(|| could_come_first_of(names.join(super::or())))
}
