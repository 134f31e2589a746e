use serde::Deserialize;

/// Something that the host page hears from the widget.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Fired as `assessment:name`.
    pub name: String,
    /// When it is fired, for a site owner. Code stands in backticks.
    pub when: String,
    /// The numbers that its `detail.quarter` can be.
    #[serde(default)]
    pub quarters: Vec<u8>,
}

impl Event {
    /// When it is fired, and what it tells besides what every event does.
    pub(crate) fn meaning(&self) -> String {
        let quarters: Vec<String> = self.quarters.iter().map(u8::to_string).collect();
        match quarters.split_last() {
            Some((last, others)) => format!("{} `detail.quarter` is {}, or {last}.", self.when, others.join(", ")),
            None => self.when.clone(),
        }
    }
}
