//! The ids of the fields on the page.

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

/// The `id` of the hint for the field.
#[cfg(feature = "ssr")]
pub(crate) fn hint_id(input: CoordinationInput) -> String {
    format!("{}-hint", id(input))
}

/// The `id` of the field's error message.
pub(crate) fn problem_id(input: CoordinationInput) -> String {
    format!("{}-problem", id(input))
}
