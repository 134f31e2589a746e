//! The names of the method: stages, patterns, steps.

use super::texts::method::{
    help_none, pattern_help_at, pattern_names_at, pattern_texts_at, reading_states, stage_marks_at, stage_names_at,
    stage_number_of, step_names_at,
};
use crate::engine::ReadingState;
use crate::model::{Pattern, Stage, Step};

/// The stage's name.
pub fn stage_label(stage: Stage) -> &'static str {
    stage_names_at(stage.index())
}

/// What one can see at this stage, in a few words.
pub fn stage_mark(stage: Stage) -> &'static str {
    stage_marks_at(stage.index())
}

/// The pattern's name.
pub fn pattern_label(pattern: Pattern) -> &'static str {
    pattern_names_at(pattern as usize)
}

/// What the pattern looks like from inside.
pub fn pattern_text(pattern: Pattern) -> &'static str {
    pattern_texts_at(pattern as usize)
}

/// The kind of help that the root pattern calls for, or that is left where none is known.
pub fn help(root: Option<Pattern>) -> &'static str {
    root.map_or_else(help_none, |pattern| pattern_help_at(pattern as usize))
}

/// What the walk found about one pattern.
pub fn reading_label(state: ReadingState) -> &'static str {
    let [root, also_present, absent, unknown] = reading_states();
    match state {
        ReadingState::Root => root,
        ReadingState::AlsoPresent => also_present,
        ReadingState::Absent => absent,
        ReadingState::Unknown => unknown,
    }
}

/// The step's name.
pub fn step_label(step: Step) -> &'static str {
    step_names_at(step as usize)
}

/// "Stage 2".
pub fn stage_number(stage: Stage) -> String {
    stage_number_of(stage.number())
}
