use crate::model::Pattern;
use serde::Serialize;

/// The patterns in the order in which they are asked for; `null` for one that nothing is known of because it was not asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PatternsOf{T}"))]
pub struct PatternsJson<T> {
    /// Nobody is accountable from roadmap to production.
    pub ownership_gap: Option<T>,
    /// Work does not move cleanly across handoffs.
    pub coordination_tax: Option<T>,
    /// The wrong work is chosen, or the chosen work does not get out.
    pub backlog_illusion: Option<T>,
    /// Nobody can show with data that the AI works.
    pub ai_validation_gap: Option<T>,
}

impl<T> PatternsJson<T> {
    /// What `known` gives for each of them.
    pub(super) fn of(known: impl FnMut(Pattern) -> Option<T>) -> Self {
        let [ownership_gap, coordination_tax, backlog_illusion, ai_validation_gap] = Pattern::ALL.map(known);
        Self { ownership_gap, coordination_tax, backlog_illusion, ai_validation_gap }
    }
}
