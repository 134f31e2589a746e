//! The names of the fields in the page.

use crate::engine::CoordinationInput;

/// The `id` of the field for `input`.
pub(crate) fn id(input: CoordinationInput) -> &'static str {
    match input {
        CoordinationInput::People => "people",
        CoordinationInput::Added => "added",
        CoordinationInput::Teams => "teams",
        CoordinationInput::PerTeam => "per-team",
        CoordinationInput::Minutes => "minutes",
        CoordinationInput::Week => "week",
    }
}

/// Where it says how to fill the field in.
#[cfg(feature = "ssr")]
pub(crate) fn hint_id(input: CoordinationInput) -> String {
    format!("{}-hint", id(input))
}

/// Where it says what is wrong with the field.
pub(crate) fn problem_id(input: CoordinationInput) -> String {
    format!("{}-problem", id(input))
}
