use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

/// The fields of a table that the format does not have.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
#[expect(clippy::zero_sized_map_values, reason = "serde collects the rest of a table into a map, not into a set")]
pub(in crate::model) struct Unknown(BTreeMap<String, IgnoredAny>);

impl Unknown {
    /// Their names, in alphabetical order.
    pub(in crate::model) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
