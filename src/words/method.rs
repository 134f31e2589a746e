//! The names of the method: stages, patterns, steps.

use crate::engine::ReadingState;
use crate::model::{Pattern, Stage, Step};

/// The stage's name.
pub fn stage_label(stage: Stage) -> &'static str {
    match stage {
        Stage::Heroic => "Heroic",
        Stage::Local => "Local",
        Stage::Shared => "Shared",
        Stage::Measured => "Measured",
        Stage::SelfCorrecting => "Self-correcting",
    }
}

/// What one can see at this stage, in a few words.
pub fn stage_mark(stage: Stage) -> &'static str {
    match stage {
        Stage::Heroic => "It depends on who is in the room",
        Stage::Local => "Some do it well; it stops when they are away",
        Stage::Shared => "Most do it, unasked; it is written down",
        Stage::Measured => "The system enforces it; numbers show it",
        Stage::SelfCorrecting => "Numbers change what people do",
    }
}

/// The pattern's name.
pub fn pattern_label(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::OwnershipGap => "Ownership Gap",
        Pattern::CoordinationTax => "Coordination Tax",
        Pattern::BacklogIllusion => "Backlog Illusion",
        Pattern::AiValidationGap => "AI Validation Gap",
    }
}

/// What the pattern looks like from inside.
pub fn pattern_text(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::OwnershipGap => {
            "Every function owns a slice and nobody owns the result. When a commitment slips, it is unclear who answers for it."
        }
        Pattern::CoordinationTax => {
            "Work waits for people, approvals, or vendors for longer than anyone works on it. Each person added is one more to coordinate with."
        }
        Pattern::BacklogIllusion => {
            "The list grows faster than anything leaves it, or what gets out changes little for customers. The roadmap slips while the team stays busy."
        }
        Pattern::AiValidationGap => {
            "There is no set of cases to test it against, or no number from production. Users notice a drop in quality before the team does."
        }
    }
}

/// The kind of help that the root pattern calls for, or that is left where none is known.
pub fn help(root: Option<Pattern>) -> &'static str {
    match root {
        Some(Pattern::OwnershipGap) => {
            "If it goes beyond this area: an accountable delivery team. One team, one name for the result, from roadmap to production."
        }
        Some(Pattern::CoordinationTax) => {
            "If it goes beyond this area: a flow and handoff review. Follow the last pieces of work through every handoff, and remove those that add nothing."
        }
        Some(Pattern::BacklogIllusion) => {
            "If it goes beyond this area: a backlog reset. Close what will never ship, cap what is in progress, and settle who may say no."
        }
        Some(Pattern::AiValidationGap) => {
            "If it goes beyond this area: an AI evaluation audit. A written bar for quality, a set of cases to test against, and numbers from production."
        }
        None => {
            "Your answers point to no particular kind of help. If delivery still hurts, let someone from another team ask you the four questions."
        }
    }
}

/// What the walk found about one pattern.
pub fn reading_label(state: ReadingState) -> &'static str {
    match state {
        ReadingState::Root => "Your answers point to it. Begin here",
        ReadingState::AlsoPresent => "Your answers point to it too",
        ReadingState::Absent => "Your answers do not point to it",
        ReadingState::Unknown => "Not enough answers to tell",
    }
}

/// The step's name.
pub fn step_label(step: Step) -> &'static str {
    match step {
        Step::Diagnose => "Diagnose",
        Step::Own => "Own",
        Step::Connect => "Connect",
        Step::Focus => "Focus",
        Step::Prove => "Prove",
    }
}

/// "Stage 2".
pub fn stage_number(stage: Stage) -> String {
    format!("Stage {}", stage.number())
}
